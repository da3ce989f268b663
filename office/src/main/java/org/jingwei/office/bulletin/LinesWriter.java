package org.jingwei.office.bulletin;

import java.util.List;
import java.util.regex.Pattern;

/** A text as a Word file in the official layout: each line a paragraph, line n paragraph n. Thread-safe. */
public final class LinesWriter {

    private static final int LONGEST_HEADING = 40;
    private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*");

    private LinesWriter() {}

    public static byte[] write(List<String> lines) {
        StringBuilder body = new StringBuilder();
        boolean titled = false;
        for (String line : lines) {
            boolean title = !titled && !line.isBlank();
            titled |= title;
            body.append(Paragraphs.of(style(line, title), indent(line), line));
        }
        return WordParts.packed(
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse(""), body.toString());
    }

    private static Style style(String line, boolean first) {
        String words = line.strip();
        boolean sentence = words.endsWith("。") || words.length() > LONGEST_HEADING;
        if (first) {
            return sentence ? Style.BODY : Style.TITLE;
        }
        if (sentence) {
            return Style.BODY;
        }
        return FIRST.matcher(words).matches()
                ? Style.HEADING_1
                : SECOND.matcher(words).matches() ? Style.HEADING_2 : Style.BODY;
    }

    /** A line that brings its own blanks is not moved in once more. */
    private static String indent(String line) {
        return line.startsWith("　") || line.startsWith("  ") ? "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>" : "";
    }
}
