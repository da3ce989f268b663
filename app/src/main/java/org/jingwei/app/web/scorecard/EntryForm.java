package org.jingwei.app.web.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.number.Printed;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.scorecard.Item;
import org.jingwei.ledger.scorecard.ScoreEntries;
import org.jingwei.ledger.scorecard.ScoreEntry;

/** The table of values that people give, as it was filled: what of it is new, or the sentence that says what is wrong. */
final class EntryForm {

    private static final int LONGEST_GROUND = 200;
    private static final int LONGEST_NUMBER = 15;

    private final Map<String, Map<String, ScoreEntry>> standing;
    private final Map<String, String> form;
    private final List<String> wrong = new ArrayList<>();
    private final List<ScoreEntries.Change> changes = new ArrayList<>();

    private EntryForm(Map<String, Map<String, ScoreEntry>> standing, Map<String, String> form) {
        this.standing = standing;
        this.form = form;
    }

    /** The names of the fields. */
    static String value(String unit, Item item) {
        return "value|" + unit + "|" + item.name();
    }

    static String seen(String unit, Item item) {
        return "seen|" + unit + "|" + item.name();
    }

    static String ground(Item item) {
        return "ground|" + item.name();
    }

    /** What differs from what stands; fields that the form does not have stay as they are. */
    static Decision<List<ScoreEntries.Change>> changes(
            List<String> units,
            List<Item> items,
            Map<String, Map<String, ScoreEntry>> standing,
            Map<String, String> form) {
        EntryForm filled = new EntryForm(standing, form);
        items.forEach(item -> units.forEach(unit -> filled.read(unit, item)));
        if (!filled.wrong.isEmpty()) {
            return Decision.refused(String.join("", filled.wrong));
        }
        return filled.changes.isEmpty() ? Decision.refused("没有改动。") : Decision.allowed(filled.changes);
    }

    private void read(String unit, Item item) {
        String typed = text(value(unit, item));
        Optional<ScoreEntry> before =
                Optional.ofNullable(standing.getOrDefault(unit, Map.of()).get(item.name()));
        Optional<BigDecimal> old = before.flatMap(ScoreEntry::value);
        if (!form.containsKey(value(unit, item))
                || typed.equals(old.map(BigDecimal::toPlainString).orElse(""))) {
            return;
        }
        Optional<BigDecimal> value = number(typed);
        if (!typed.isEmpty() && value.isEmpty()) {
            wrong.add(unit + "的" + item.name() + "“" + typed + "”不是数。");
            return;
        }
        String ground = text(ground(item));
        if (ground.isEmpty() || ground.length() > LONGEST_GROUND) {
            String said = item.name() + "有改动，请写明依据，最多" + LONGEST_GROUND + "字。";
            if (!wrong.contains(said)) {
                wrong.add(said);
            }
            return;
        }
        String seen = text(seen(unit, item));
        changes.add(new ScoreEntries.Change(
                unit,
                item.name(),
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0,
                before.map(entry -> ScoreEntries.said(entry.value(), entry.ground())),
                value,
                ground));
    }

    private String text(String field) {
        return form.getOrDefault(field, "").strip();
    }

    private static Optional<BigDecimal> number(String typed) {
        return typed.length() > LONGEST_NUMBER
                ? Optional.empty()
                : Printed.parse(typed).map(Printed::value);
    }
}
