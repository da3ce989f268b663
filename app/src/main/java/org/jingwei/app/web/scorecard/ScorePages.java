package org.jingwei.app.web.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.scorecard.Item;
import org.jingwei.dispatch.scorecard.Scorecard;
import org.jingwei.dispatch.scorecard.Scorecards;
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

    private final Site site;
    private final Scorecards cards = Scorecards.standard();
    private final ScoreValues values;
    private final UnitNames names = UnitNames.standard();

    ScorePages(Site site) {
        this.site = site;
        this.values = new ScoreValues(site);
    }

    /** A quarter by its number: 2026-Q4. */
    record Quarter(int year, int number) {

        static Quarter of(LocalDate day) {
            return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
        }

        static Optional<Quarter> parse(String text) {
            return text.matches("(19|20)\\d{2}-Q[1-4]")
                    ? Optional.of(new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0'))
                    : Optional.empty();
        }

        LocalDate first() {
            return YearMonth.of(year, number * 3 - 2).atDay(1);
        }

        LocalDate last() {
            return YearMonth.of(year, number * 3).atEndOfMonth();
        }

        Quarter before() {
            return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
        }

        Quarter after() {
            return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
        }

        String shown() {
            return year + "年" + List.of("一", "二", "三", "四").get(number - 1) + "季度";
        }

        @Override
        public String toString() {
            return year + "-Q" + number;
        }
    }

    /** @param day as of which it was scored: the last of the quarter, or today */
    record ScorePage(
            List<String> cards, Scorecard card, Quarter quarter, LocalDate day, List<Scored> scored, String full) {

        String points(Scorecard.Score score) {
            return Scored.points(score);
        }

        List<Item> items() {
            return card.items();
        }
    }

    @GetMapping("/scorecards")
    ModelAndView scores(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "card", defaultValue = "") String card,
            @RequestParam(name = "quarter", defaultValue = "") String quarter) {
        return new ModelAndView("scorecard/scores", Map.of("page", page(card, quarter)));
    }

    private ScorePage page(String name, String typed) {
        LocalDate today = Deadlines.today(site.doors().clock());
        Quarter quarter =
                Quarter.parse(typed).filter(one -> !one.first().isAfter(today)).orElseGet(() -> Quarter.of(today));
        LocalDate day = quarter.last().isBefore(today) ? quarter.last() : today;
        List<String> known =
                cards.all().stream().map(Scorecard::name).distinct().toList();
        Scorecard card = cards.on(known.contains(name) ? name : first(known), day)
                .orElseGet(() -> cards.all().get(0));
        return new ScorePage(
                known,
                card,
                quarter,
                day,
                Scored.of(card, values.of(card, quarter.first(), day)),
                card.full().stripTrailingZeros().toPlainString());
    }

    /** The appraisal of departments, where there is one. */
    private static String first(List<String> known) {
        return known.stream().filter(name -> name.startsWith("部门")).findFirst().orElse(known.get(0));
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
                        + page.quarter().shown() + "考核结果如下，数据截至" + Days.words(page.day()) + "。"));
        if (!page.scored().isEmpty()) {
            body.add(Grid.of(
                    "考核得分",
                    "",
                    List.of("位次", "单位", "得分"),
                    page.scored().stream()
                            .map(one -> List.of(
                                    Integer.toString(one.place()),
                                    one.unit(),
                                    Wording.amount(one.result().total(), "")))
                            .toList()));
        }
        body.add(new Heading(1, "得分依据"));
        page.scored()
                .forEach(one ->
                        body.add(new Text(one.unit() + "（第" + one.place() + "位，" + one.total() + "）：" + one.reason())));
        String title = page.quarter().shown() + page.card().name() + "结果";
        return Download.of(
                title + ".docx",
                Download.WORD,
                OfficialWriter.write(OfficialDocument.of(title, body)
                        .signed(Seat.of(visitor, names).unit(), page.day())));
    }
}
