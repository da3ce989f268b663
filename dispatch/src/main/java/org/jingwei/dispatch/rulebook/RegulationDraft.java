package org.jingwei.dispatch.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.dispatch.book.Decision;

/**
 * Everything that a regulation says from a day on. One that exists is without faults.
 *
 * @param office by which name it is known
 * @param memory so many reports after a red light it stays at least yellow; 0 for no memory
 * @param fewest if indicators are judged by it: so many regions must have a figure before ranks count
 */
public record RegulationDraft(String office, LocalDate from, List<RuleRow> rows, int memory, Optional<Integer> fewest) {

    private static final int LONGEST_NAME = 40;
    static final int MOST_ROWS = 200;
    private static final int MOST_MEMORY = 12;
    private static final int MOST_REGIONS = 5000;

    public RegulationDraft {
        rows = List.copyOf(rows);
    }

    /** A draft as it was typed, or one sentence that names the row and the cause. Blank rows are left out, but counted. */
    public static Decision<RegulationDraft> of(
            String office, LocalDate from, List<RuleRow> typed, int memory, Optional<Integer> fewest, Rulebook known) {
        String name = office.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.matches("[\\p{L}\\p{N}（）()·“”\\-]+")) {
            return Decision.refused("办法的名称要写，最多" + LONGEST_NAME + "字，不能有空格和逗号。");
        }
        if (memory < 0 || memory > MOST_MEMORY) {
            return Decision.refused("红灯记忆应是0到" + MOST_MEMORY + "期。");
        }
        if (fewest.filter(many -> many < 1 || many > MOST_REGIONS).isPresent()) {
            return Decision.refused("排位次至少要的地区数应是1到" + MOST_REGIONS + "。");
        }
        Map<Integer, RuleRow> rows = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).blank()) {
                rows.put(i + 1, typed.get(i).kept());
            }
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            return Decision.refused(rows.isEmpty() ? "一行规则也没有。" : "最多" + MOST_ROWS + "行规则。");
        }
        return fault(rows, fewest.isPresent(), known)
                .<Decision<RegulationDraft>>map(Decision::refused)
                .orElseGet(() ->
                        Decision.allowed(new RegulationDraft(name, from, List.copyOf(rows.values()), memory, fewest)));
    }

    /** The first fault, by row. */
    private static Optional<String> fault(Map<Integer, RuleRow> rows, boolean ofIndicators, Rulebook known) {
        Map<String, Integer> first = new HashMap<>();
        Map<RuleRow, Integer> seen = new HashMap<>();
        for (Map.Entry<Integer, RuleRow> one : rows.entrySet()) {
            RuleRow row = one.getValue();
            Optional<String> cause = row.clause(known).refusal();
            if (cause.isEmpty() && ofIndicators && !row.knownIndicator()) {
                cause = Optional.of("指标目录里没有“" + row.indicator() + "”");
            }
            int same = seen.getOrDefault(row, 0);
            if (cause.isEmpty() && same > 0) {
                cause = Optional.of("与第" + same + "行重复");
            }
            int before = first.getOrDefault(row.code(), 0);
            if (cause.isEmpty() && before > 0) {
                cause = differs(row, Objects.requireNonNull(rows.get(before)), before);
            }
            if (cause.isPresent()) {
                return Optional.of("第" + one.getKey() + "行" + (row.code().isEmpty() ? "" : "（" + row.code() + "）") + "："
                        + cause.get() + "。");
            }
            seen.put(row, one.getKey());
            first.putIfAbsent(row.code(), one.getKey());
        }
        return Optional.empty();
    }

    private static Optional<String> differs(RuleRow row, RuleRow first, int number) {
        boolean same =
                row.consequence().equals(first.consequence()) && row.indicator().equals(first.indicator());
        return same ? Optional.empty() : Optional.of("与第" + number + "行代码相同，须同时满足，后果和指标也要相同");
    }

    /** Its rules, in force until a day. */
    List<Rule> rules(Rulebook known, Optional<LocalDate> until) {
        Map<String, List<RuleRow>> byCode = new LinkedHashMap<>();
        rows.forEach(row ->
                byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row));
        return byCode.values().stream()
                .map(same -> new Rule(
                        same.get(0).code(),
                        office,
                        same.get(0).indicator(),
                        same.stream()
                                .map(row -> row.clause(known).orElseThrow())
                                .toList(),
                        known.consequence(same.get(0).consequence()).orElseThrow(),
                        same.get(0).by(),
                        new Validity(from, until),
                        same.get(0).source()))
                .toList();
    }

    /** What its lights remember, until a day. */
    Optional<Memory> memory(Optional<LocalDate> until) {
        return Optional.of(memory)
                .filter(periods -> periods > 0)
                .map(periods -> new Memory(office, "红灯", "黄灯", periods, new Validity(from, until), office + "的记忆"));
    }

    /** The same, in force from another day. */
    public RegulationDraft from(LocalDate day) {
        return new RegulationDraft(office, day, rows, memory, fewest);
    }
}
