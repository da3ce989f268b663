package org.jingwei.app.web.sdmx;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** Codes for words that the ledger keeps as printed, and back. Every word has one. Immutable. */
final class Words {

    /** There is none: SDMX's code for not applicable. */
    static final String NONE = "_Z";

    private static final String LETTERS = "U";

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    private Words(String list) {
        for (CsvRow row : CsvFile.resource(Words.class, "words.csv", "list", "code", "word", "source")
                .rows()) {
            if (row.text("list").equals(list)) {
                words.put(row.text("code"), row.text("word"));
                codes.put(row.text("word"), row.text("code"));
            }
        }
    }

    static Words basis() {
        return new Words("basis");
    }

    static Words comparator() {
        return new Words("comparator");
    }

    /** The words by their codes, in the order of the file. */
    Map<String, String> all() {
        return words;
    }

    String code(Optional<String> word) {
        return word.map(one -> codes.getOrDefault(
                        one, LETTERS + HexFormat.of().withUpperCase().formatHex(one.getBytes(StandardCharsets.UTF_8))))
                .orElse(NONE);
    }
}
