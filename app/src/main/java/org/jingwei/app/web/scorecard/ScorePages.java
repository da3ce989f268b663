package org.jingwei.app.web.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.scorecard.Appraisals.Appraisal;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.scorecard.Scorecard;
import org.jingwei.office.bulletin.OfficialDocument;
import org.jingwei.office.bulletin.OfficialDocument.Block;
import org.jingwei.office.bulletin.OfficialDocument.Grid;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.Text;
import org.jingwei.office.bulletin.OfficialWriter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The appraisals: who scored what by a card in a quarter, and why. */
@Controller
class ScorePages {

    private final Appraisals appraisals;
    private final UnitNames names = UnitNames.standard();

    ScorePages(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    /** @param typed whether people give some of the values */
    record ScorePage(Appraisal appraisal, List<Scored> scored, boolean typed) {

        String points(Scorecard.Score score) {
            return Scored.points(score);
        }

        Optional<String> unplaced() {
            return Scored.unplaced(scored);
        }

        Scorecard card() {
            return appraisal.card();
        }

        Quarter quarter() {
            return appraisal.quarter();
        }

        String full() {
            return card().full().stripTrailingZeros().toPlainString();
        }

        /** The card and the quarter as an address says them. */
        String asked() {
            return asked(quarter());
        }

        String asked(Quarter other) {
            return "card=" + card().name() + "&quarter=" + other;
        }
    }

    @GetMapping("/scorecards")
    ModelAndView scores(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "card", defaultValue = "") String card,
            @RequestParam(name = "quarter", defaultValue = "") String quarter) {
        return new ModelAndView("scorecard/scores", Map.of("page", page(card, quarter)));
    }

    private ScorePage page(String card, String quarter) {
        Appraisal appraisal = appraisals.of(card, quarter);
        return new ScorePage(
                appraisal,
                Scored.of(appraisal),
                !appraisals.typed(appraisal.card()).isEmpty());
    }

    /** The result as a circular, with the reason of every point. */
    @GetMapping("/scorecards/result.docx")
    ResponseEntity<byte[]> result(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "card", defaultValue = "") String card,
            @RequestParam(name = "quarter", defaultValue = "") String quarter) {
        ScorePage page = page(card, quarter);
        List<Block> body = new ArrayList<>();
        body.add(new Text(
                "按《" + page.card().name() + "》（" + Days.words(page.card().from()) + "起施行，满分" + page.full() + "分），"
                        + page.quarter().shown() + "考核结果如下，数据截至"
                        + Days.words(page.appraisal().day()) + "。"));
        if (!page.scored().isEmpty()) {
            body.add(Grid.of(
                    "考核得分",
                    "",
                    List.of("位次", "单位", "得分"),
                    page.scored().stream()
                            .map(one -> List.of(
                                    one.place().map(String::valueOf).orElse("—"),
                                    one.unit(),
                                    one.place().isEmpty()
                                            ? "—"
                                            : Wording.amount(one.result().total(), "")))
                            .toList()));
        }
        page.unplaced().ifPresent(sentence -> body.add(new Text(sentence)));
        body.add(new Heading(1, "得分依据"));
        page.scored()
                .forEach(one ->
                        body.add(new Text(one.unit() + "（" + one.placed() + "，" + one.total() + "）：" + one.reason())));
        String title = page.quarter().shown() + page.card().name() + "结果";
        return Download.of(
                title + ".docx",
                Download.WORD,
                OfficialWriter.write(OfficialDocument.of(title, body)
                        .signed(Seat.of(visitor, names).unit(), page.appraisal().day())));
    }
}
