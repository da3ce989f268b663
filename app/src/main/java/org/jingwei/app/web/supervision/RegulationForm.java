package org.jingwei.app.web.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.rulebook.RegulationDraft;
import org.jingwei.dispatch.rulebook.RuleRow;
import org.jingwei.dispatch.rulebook.Rulebook;

/**
 * A regulation as it stands in the fields of the page.
 *
 * @param base the office whose regulation was opened; another name makes another regulation of it
 * @param seen the last version of it that the person looked at
 * @param fewest empty if indicators are not judged by it
 */
record RegulationForm(
        String base, String office, String from, String seen, String memory, String fewest, List<RuleRow> rows) {

    private static final int MOST = 200;
    private static final int EMPTY_ROWS = 2;
    private static final RuleRow EMPTY = new RuleRow("", "", "gap_target", "<", "", "1", "", "黄灯", "", "");

    RegulationForm {
        rows = List.copyOf(rows);
    }

    static RegulationForm of(RegulationDraft draft, LocalDate from, int seen) {
        return new RegulationForm(
                draft.office(),
                draft.office(),
                from.toString(),
                Integer.toString(seen),
                Integer.toString(draft.memory()),
                draft.fewest().map(String::valueOf).orElse(""),
                draft.rows());
    }

    /** What was sent: rows that were ticked to go are left out. */
    static RegulationForm of(Map<String, String> form) {
        List<RuleRow> rows = new ArrayList<>();
        for (int i = 0; i < MOST && form.containsKey(name(i, "code")); i++) {
            if (!form.containsKey(name(i, "gone"))) {
                rows.add(row(form, i));
            }
        }
        return new RegulationForm(
                text(form, "base"),
                text(form, "office"),
                text(form, "from"),
                text(form, "seen"),
                text(form, "memory"),
                text(form, "fewest"),
                rows);
    }

    private static RuleRow row(Map<String, String> form, int i) {
        return new RuleRow(
                text(form, name(i, "code")),
                text(form, name(i, "indicator")),
                text(form, name(i, "measure")),
                text(form, name(i, "comparator")),
                text(form, name(i, "threshold")),
                text(form, name(i, "periods")),
                text(form, name(i, "months")),
                text(form, name(i, "consequence")),
                text(form, name(i, "by")),
                text(form, name(i, "source")));
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    static String name(int row, String field) {
        return "r" + row + "." + field;
    }

    /** With empty rows at the end, to write into. */
    List<RuleRow> shown() {
        List<RuleRow> all = new ArrayList<>(rows);
        for (int i = 0;
                i < EMPTY_ROWS
                        && (all.size() < EMPTY_ROWS
                                || !all.get(all.size() - EMPTY_ROWS).blank());
                i++) {
            all.add(EMPTY);
        }
        return all;
    }

    boolean another() {
        return !office.equals(base);
    }

    /** The version that was looked at of the regulation that is written; of another none. */
    int version() {
        return !another() && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
    }

    /** The draft that it says, or one sentence that names the row and the cause. */
    Decision<RegulationDraft> draft(Rulebook known, LocalDate earliest, LocalDate latest, Optional<LocalDate> last) {
        if (another() && known.offices().contains(office)) {
            return Decision.refused("已有“" + office + "”，请从它那里改成新版本。");
        }
        LocalDate day;
        try {
            day = Days.parse(from);
        } catch (IllegalArgumentException none) {
            return Decision.refused("施行日要写成 " + earliest + " 这样。");
        }
        if (day.isBefore(earliest)) {
            return Decision.refused("施行日不能早于 " + earliest + "：已经亮过的灯按当时的办法，不改。");
        }
        if (day.isAfter(latest)) {
            return Decision.refused("施行日不能晚于 " + latest + "（一年以内）：定下的版本不能撤回。");
        }
        if (last.filter(day::isBefore).isPresent()) {
            return Decision.refused("已有自 " + last.get() + " 起施行的版本，施行日不能比它早。");
        }
        if (!memory.matches("\\d{1,3}") || !fewest.matches("\\d{0,6}")) {
            return Decision.refused("红灯记忆和排位次的地区数要写数字。");
        }
        return RegulationDraft.of(
                office,
                day,
                rows,
                Integer.parseInt(memory),
                Optional.of(fewest).filter(many -> !many.isEmpty()).map(Integer::valueOf),
                known);
    }
}
