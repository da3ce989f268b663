package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of contents at the front of a compilation.
 *
 * @param from index of its first line
 * @param to index after its last line
 * @param entries what it announces, without numbers and pages, in order
 */
record Contents(int from, int to, List<String> entries) {

    static final Contents NONE = new Contents(0, 0, List.of());

    private static final Pattern HEAD = Pattern.compile("目[录次]|总?目录|CONTENTS|Contents");
    private static final Pattern ENTRY =
            Pattern.compile("(.{4,}?)[.．…·•\\s_]*?(?:[.．…·•_]{2,}|\\s)[.．…·•\\s_]*[（(]?-?(\\d{1,4})-?[）)]?");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}[.．、]\\s*|[（(]\\d{1,3}[）)]|[•●]\\s*)");

    /** So many lines with pages make a table of contents even without its heading. */
    private static final int UNHEADED = 4;

    /** A table of contents begins among the first lines that are not blank. */
    private static final int SEARCHED = 60;

    private static final int LONGEST_ENTRY = 120;

    /** The entries that may be titles of articles; sections of a report are numbered 一、 or 第一章. */
    List<String> titles() {
        return entries.stream().filter(e -> Mark.of(e).isEmpty()).toList();
    }

    /** Where titles may stand: a list of articles stands before all of them, a list of sections behind the one title. */
    int titlesFrom() {
        return titles().isEmpty() ? 0 : to;
    }

    static Contents find(List<CleanLine> lines, List<String> raw) {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < SEARCHED; i++) {
            if (lines.get(i).blank()) {
                continue;
            }
            seen++;
            boolean head = HEAD.matcher(lines.get(i).text()).matches();
            if (head || entry(raw.get(i)).isPresent()) {
                Contents found = read(lines, raw, head ? i + 1 : i);
                if (found.entries().size() >= (head ? 2 : UNHEADED)) {
                    return new Contents(i, found.to(), found.entries());
                }
            }
        }
        return NONE;
    }

    private static Contents read(List<CleanLine> lines, List<String> raw, int from) {
        boolean paged = paged(lines, raw, from);
        List<String> entries = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int to = from;
        for (int i = from; i < lines.size(); i++) {
            CleanLine line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            Optional<String> entry = entry(raw.get(i));
            boolean ends = line.text().length() > LONGEST_ENTRY
                    || Letters.terminated(line.text())
                    || repeated(entries, line.text());
            if (entry.isEmpty() && (ends || (paged && !continues(lines, raw, i)))) {
                break;
            }
            open.append(entry.orElse(line.text()));
            if (!paged || entry.isPresent()) {
                entries.add(NUMBER.matcher(open).replaceFirst(""));
                open.setLength(0);
                to = i + 1;
            }
        }
        return new Contents(from, to, List.copyOf(entries));
    }

    /** Whether the entries that follow show page numbers. */
    private static boolean paged(List<CleanLine> lines, List<String> raw, int from) {
        int pages = 0;
        int seen = 0;
        for (int i = from; i < lines.size() && seen < 6; i++) {
            if (!lines.get(i).blank()) {
                seen++;
                pages += entry(raw.get(i)).isPresent() ? 1 : 0;
            }
        }
        return pages * 2 >= seen;
    }

    /** An entry over two lines: the page number stands at the end of one of the next lines. */
    private static boolean continues(List<CleanLine> lines, List<String> raw, int i) {
        int seen = 0;
        for (int k = i + 1; k < lines.size() && seen < 2; k++) {
            if (!lines.get(k).blank()) {
                seen++;
                if (entry(raw.get(k)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean repeated(List<String> entries, String line) {
        return !entries.isEmpty() && Likeness.of(entries.get(0), line) > Likeness.SURE;
    }

    /** The title in a line that ends in dots, tab or blanks and a page number. */
    private static Optional<String> entry(String raw) {
        String line = raw.strip();
        if (line.isEmpty() || line.length() > LONGEST_ENTRY || !Letters.digit(last(line))) {
            return Optional.empty();
        }
        Matcher m = ENTRY.matcher(line);
        return m.matches() ? Optional.of(compact(m.group(1))) : Optional.empty();
    }

    private static char last(String line) {
        char c = line.charAt(line.length() - 1);
        return line.length() > 1 && "）)-".indexOf(c) >= 0 ? line.charAt(line.length() - 2) : c;
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
