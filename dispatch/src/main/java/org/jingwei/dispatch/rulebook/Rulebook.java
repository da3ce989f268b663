package org.jingwei.dispatch.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Printed;
import org.jingwei.dispatch.rulebook.Regulation.Spell;

/**
 * The regulations as rows: {@code rules.csv} over {@code measures.csv} and {@code consequences.csv}, and what lights remember,
 * {@code memory.csv}. Rows of one code are one rule and hold together. Several offices' books stand side by side; a changed
 * rule is a new row with its day, the old one gets its last. Immutable, thread-safe.
 */
public final class Rulebook {

    static final String[] RULES = {
        "code",
        "office",
        "indicator",
        "measure",
        "comparator",
        "threshold",
        "periods",
        "months",
        "consequence",
        "by",
        "valid_from",
        "valid_to",
        "source"
    };
    static final String[] MEASURES = {"code", "name", "below", "unit", "step", "source"};
    static final String[] CONSEQUENCES = {"name", "family", "order", "words", "source"};
    static final String[] MEMORY = {"office", "was", "at_least", "periods", "valid_from", "valid_to", "source"};

    private final Map<String, RuleMeasure> measures = new LinkedHashMap<>();
    private final Map<String, Consequence> consequences = new LinkedHashMap<>();
    private final List<Rule> rules;
    private final List<Memory> memories;

    private Rulebook(CsvFile measureRows, CsvFile consequenceRows, CsvFile ruleRows, CsvFile memoryRows) {
        measureRows.rowsBy("code").forEach((code, row) -> measures.put(code, measure(row)));
        consequenceRows.rowsBy("name").forEach((name, row) -> consequences.put(name, consequence(row)));
        Map<String, List<CsvRow>> byCode = new LinkedHashMap<>();
        ruleRows.rows()
                .forEach(row -> byCode.computeIfAbsent(row.text("code"), code -> new ArrayList<>())
                        .add(row));
        this.rules = byCode.values().stream().map(this::rule).toList();
        this.memories = memoryRows.rows().stream().map(this::memory).toList();
    }

    /** The examples that come with Jingwei, each with its source. */
    public static Rulebook standard() {
        return new Rulebook(
                CsvFile.resource(Rulebook.class, "measures.csv", MEASURES),
                CsvFile.resource(Rulebook.class, "consequences.csv", CONSEQUENCES),
                CsvFile.resource(Rulebook.class, "rules.csv", RULES),
                CsvFile.resource(Rulebook.class, "memory.csv", MEMORY));
    }

    /**
     * Reads an office's own rules and memory over the measures and consequences that come with Jingwei.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is none
     */
    public static Rulebook parse(String name, String rules, String memory) {
        return new Rulebook(
                CsvFile.resource(Rulebook.class, "measures.csv", MEASURES),
                CsvFile.resource(Rulebook.class, "consequences.csv", CONSEQUENCES),
                CsvFile.parse(name, rules, RULES),
                CsvFile.parse(name + " (memory)", memory, MEMORY));
    }

    private Rulebook(Rulebook before, List<Rule> rules, List<Memory> memories) {
        this.measures.putAll(before.measures);
        this.consequences.putAll(before.consequences);
        this.rules = List.copyOf(rules);
        this.memories = List.copyOf(memories);
    }

    /** The same with versions that were put into force: each ends what its office said before, from its day on. */
    public Rulebook with(List<Regulation> versions) {
        Map<String, List<Spell>> spells = new LinkedHashMap<>();
        versions.forEach(one -> spells.computeIfAbsent(one.office(), office -> Regulation.spells(versions, office)));
        List<Rule> all = new ArrayList<>();
        List<Memory> remembered = new ArrayList<>();
        for (Rule rule : rules) {
            first(spells, rule.office())
                    .map(rule::before)
                    .orElse(Optional.of(rule))
                    .ifPresent(all::add);
        }
        for (Memory memory : memories) {
            first(spells, memory.office())
                    .map(memory::before)
                    .orElse(Optional.of(memory))
                    .ifPresent(remembered::add);
        }
        spells.values()
                .forEach(own -> own.forEach(spell -> {
                    RegulationDraft draft = spell.regulation().draft();
                    all.addAll(draft.rules(this, spell.until()));
                    draft.memory(spell.until()).ifPresent(remembered::add);
                }));
        return new Rulebook(this, all, remembered);
    }

    /** A version by itself, over the measures and consequences of this one. */
    public Rulebook only(Regulation version) {
        return new Rulebook(
                this,
                version.draft().rules(this, Optional.empty()),
                version.draft().memory(Optional.empty()).stream().toList());
    }

    private static Optional<LocalDate> first(Map<String, List<Spell>> spells, String office) {
        return Optional.ofNullable(spells.get(office))
                .map(own -> own.get(0).regulation().draft().from());
    }

    /** What this one says of an office on a day, as a draft: what a new version begins with. */
    public RegulationDraft draft(String office, LocalDate day, Optional<Integer> fewest) {
        List<RuleRow> rows = rules.stream()
                .filter(rule -> rule.office().equals(office) && rule.valid().on(day))
                .flatMap(rule -> RuleRow.of(rule).stream())
                .toList();
        int memory = memories(office, day).stream()
                .filter(one -> one.was().equals("红灯"))
                .mapToInt(Memory::periods)
                .max()
                .orElse(0);
        return new RegulationDraft(office, day, rows, memory, fewest);
    }

    /** What rules may speak of, in the order of the file. */
    public List<RuleMeasure> measures() {
        return List.copyOf(measures.values());
    }

    /** What may follow from a rule, in the order of the file. */
    public List<Consequence> consequences() {
        return List.copyOf(consequences.values());
    }

    private static RuleMeasure measure(CsvRow row) {
        row.text("source");
        return row.read(
                "step",
                step -> new RuleMeasure(
                        row.text("code"),
                        row.text("name"),
                        row.optional("below").orElse(row.text("name")),
                        row.optional("unit").orElse(""),
                        Integer.parseInt(step)));
    }

    private static Consequence consequence(CsvRow row) {
        row.text("source");
        return new Consequence(
                row.text("name"),
                row.read("family", family -> Consequence.Family.valueOf(family.toUpperCase(Locale.ROOT))),
                row.read("order", Integer::valueOf),
                row.text("words"));
    }

    private Rule rule(List<CsvRow> rows) {
        CsvRow first = rows.get(0);
        for (CsvRow row : rows) {
            for (String same : List.of("office", "consequence", "valid_from")) {
                if (!row.text(same).equals(first.text(same))) {
                    throw row.bad("another " + same + " than in line " + first.line() + " of the same rule");
                }
            }
        }
        return new Rule(
                first.text("code"),
                first.text("office"),
                first.optional("indicator").orElse(""),
                rows.stream().map(this::clause).toList(),
                first.read("consequence", this::known),
                first.optional("by").orElse(""),
                Validity.of(first),
                first.text("source"));
    }

    private Clause clause(CsvRow row) {
        Set<Integer> months = row.list("months").stream()
                .map(month -> month(row, month))
                .collect(Collectors.toCollection(TreeSet::new));
        RuleMeasure measure = Optional.ofNullable(measures.get(row.text("measure")))
                .orElseThrow(() -> row.bad("no measure " + row.text("measure")));
        BigDecimal threshold = row.read("threshold", text -> Printed.of(text).value());
        Comparator comparator = row.read("comparator", Comparator::of);
        return row.read(
                "periods", periods -> new Clause(measure, comparator, threshold, Integer.parseInt(periods), months));
    }

    private static int month(CsvRow row, String month) {
        try {
            return Integer.parseInt(month);
        } catch (NumberFormatException e) {
            throw row.bad("column months: " + month);
        }
    }

    private Memory memory(CsvRow row) {
        return new Memory(
                row.text("office"),
                row.read("was", this::known).name(),
                row.read("at_least", this::known).name(),
                row.read("periods", Integer::valueOf),
                Validity.of(row),
                row.text("source"));
    }

    private Consequence known(String name) {
        return consequence(name).orElseThrow(() -> new IllegalArgumentException("no consequence " + name));
    }

    public Optional<Consequence> consequence(String name) {
        return Optional.ofNullable(consequences.get(name));
    }

    public Optional<RuleMeasure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** The offices whose rules it holds. */
    public Set<String> offices() {
        return rules.stream().map(Rule::office).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The rules of an office that are in force on a day and speak of this. */
    public List<Rule> rules(String office, LocalDate day, Situation situation) {
        return rules.stream()
                .filter(rule -> rule.office().equals(office) && rule.valid().on(day) && rule.speaksOf(situation))
                .toList();
    }

    /** What the lights of every office remember, whenever it holds. */
    public List<Memory> memories() {
        return memories;
    }

    /** What an office's lights remember on a day. */
    public List<Memory> memories(String office, LocalDate day) {
        return memories.stream()
                .filter(memory ->
                        memory.office().equals(office) && memory.valid().on(day))
                .toList();
    }
}
