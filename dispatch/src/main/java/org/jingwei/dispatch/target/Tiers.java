package org.jingwei.dispatch.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The tiers of targets (上级下达, 底线, 报告, 工作, 力争) and the words for them, {@code tiers.csv}; immutable, thread-safe. */
public final class Tiers {

    /** The tier of a target for which no other is printed. */
    public static final String REPORT = "报告";

    private final Map<String, String> byWord = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    private Tiers(CsvFile file) {
        file.rowsBy("name").forEach((name, row) -> {
            row.text("source");
            order.put(name, row.read("order", Integer::valueOf));
            add(row, name, name);
            row.list("aliases").forEach(alias -> add(row, alias, name));
        });
    }

    private void add(CsvRow row, String word, String name) {
        if (byWord.put(word, name) != null) {
            throw row.bad(word + " is the word of two tiers");
        }
    }

    public static Tiers standard() {
        return new Tiers(CsvFile.resource(Tiers.class, "tiers.csv", "name", "aliases", "order", "source"));
    }

    /** The tier that a word means. */
    public Optional<String> named(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** The tiers from the lowest to the highest. */
    public List<String> all() {
        return order.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
