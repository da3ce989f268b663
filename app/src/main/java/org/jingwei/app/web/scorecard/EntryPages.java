package org.jingwei.app.web.scorecard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.app.web.desk.Filled;
import org.jingwei.app.web.scorecard.Appraisals.Appraisal;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.scorecard.Item;
import org.jingwei.ledger.scorecard.ScoreEntries;
import org.jingwei.ledger.scorecard.ScoreEntry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The table in which whoever appraises fills in what no book of Jingwei holds. */
@Controller
class EntryPages {

    private final Appraisals appraisals;
    private final ScoreEntries entries;

    EntryPages(Site site, Appraisals appraisals) {
        this.appraisals = appraisals;
        this.entries = site.ledger().scoreEntries();
    }

    /**
     * @param form what stands in the fields
     * @param told what became of the last filling
     */
    record EntryPage(Appraisal appraisal, List<Item> items, Map<String, String> form, String told, boolean refused) {

        String value(String unit, Item item) {
            return form.getOrDefault(EntryForm.value(unit, item), "");
        }

        String seen(String unit, Item item) {
            return form.getOrDefault(EntryForm.seen(unit, item), "0");
        }

        String ground(Item item) {
            return form.getOrDefault(EntryForm.ground(item), "");
        }

        String valueName(String unit, Item item) {
            return EntryForm.value(unit, item);
        }

        String seenName(String unit, Item item) {
            return EntryForm.seen(unit, item);
        }

        String groundName(Item item) {
            return EntryForm.ground(item);
        }

        /** In what an item is counted. */
        String unit(Item item) {
            return switch (item.scoring()) {
                case TARGET, PROPORTION -> "完成率%";
                case RANGE -> "%";
                case RANK -> "位次";
                case BONUS, PENALTY, VETO -> "次数";
            };
        }
    }

    @GetMapping("/scorecards/entry")
    ModelAndView table(
            @RequestParam(name = "card", defaultValue = "") String card,
            @RequestParam(name = "quarter", defaultValue = "") String quarter) {
        return standing(appraisals.of(card, quarter), "", false);
    }

    @PostMapping("/scorecards/entry")
    ModelAndView fill(@AuthenticationPrincipal Visitor visitor, @RequestParam Map<String, String> form) {
        Appraisal appraisal = asked(form);
        Decision<List<ScoreEntries.Change>> read = Filled.tooLong(form)
                .<Decision<List<ScoreEntries.Change>>>map(Decision::refused)
                .orElseGet(() -> EntryForm.changes(
                        appraisal.units(), appraisals.typed(appraisal.card()), appraisal.entries(), form));
        if (read.refusal().isPresent()) {
            return view(appraisal, form, "没有保存：" + read.refusal().get(), true);
        }
        try {
            List<ScoreEntries.Change> changes = read.orElseThrow();
            entries.keep(appraisal.card().name(), appraisal.quarter().toString(), changes, visitor.actor());
            return standing(asked(form), "已保存 " + changes.size() + " 个数，考核结果已更新。", false);
        } catch (ChangedMeanwhile other) {
            return standing(asked(form), "没有保存：这张表刚由他人改过，下面是现在的数，请核对后再填。", true);
        }
    }

    private Appraisal asked(Map<String, String> form) {
        return appraisals.of(form.getOrDefault("card", ""), form.getOrDefault("quarter", ""));
    }

    private ModelAndView standing(Appraisal appraisal, String told, boolean refused) {
        return view(appraisal, stands(appraisal), told, refused);
    }

    private ModelAndView view(Appraisal appraisal, Map<String, String> form, String told, boolean refused) {
        return new ModelAndView(
                "scorecard/entry",
                Map.of("page", new EntryPage(appraisal, appraisals.typed(appraisal.card()), form, told, refused)));
    }

    /** The fields as they stand: values with their versions, and of each item the ground that was given last. */
    private Map<String, String> stands(Appraisal appraisal) {
        Map<String, String> form = new LinkedHashMap<>();
        for (Item item : appraisals.typed(appraisal.card())) {
            for (String unit : appraisal.units()) {
                ScoreEntry entry =
                        appraisal.entries().getOrDefault(unit, Map.of()).get(item.name());
                if (entry != null) {
                    entry.value().ifPresent(value -> form.put(EntryForm.value(unit, item), value.toPlainString()));
                    form.put(EntryForm.seen(unit, item), Integer.toString(entry.version()));
                    form.put(EntryForm.ground(item), entry.ground());
                }
            }
        }
        return form;
    }
}
