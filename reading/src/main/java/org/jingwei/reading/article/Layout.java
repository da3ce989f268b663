package org.jingwei.reading.article;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a document is set: whether paragraphs are indented, how wide a full line of the printed page was (a fragment cut by a page
 * break is as wide as that, a heading as a rule is not), and which lines are page furniture.
 */
final class Layout {

    private static final Pattern PAGE = Pattern.compile(
            "[-—–－·~\\s]{0,4}\\d{1,4}[-—–－·~\\s]{0,4}|第\\d{1,4}页(?:[，,/]?共\\d{1,4}页)?|\\d{1,4}/\\d{1,4}|(?i:page)\\s?\\d{1,4}(?:\\s?of\\s?\\d{1,4})?");

    private static final int NARROWEST = 36;
    private static final int WIDEST = 100;
    private static final int TOLERANCE = 2;
    private static final int FEWEST_FRAGMENTS = 4;
    private static final int LONGEST_HEADER = 40;
    private static final int FEWEST_HEADERS = 3;

    private final int fullWidth;
    private final boolean indentedBody;
    private final Map<String, Integer> headers;

    /** Numbers of the lines that a page number follows. */
    private final BitSet pageEnds;

    private Layout(int fullWidth, boolean indentedBody, Map<String, Integer> headers, BitSet pageEnds) {
        this.fullWidth = fullWidth;
        this.indentedBody = indentedBody;
        this.headers = headers;
        this.pageEnds = pageEnds;
    }

    static Layout of(List<CleanLine> lines, int from) {
        int[] widths = new int[WIDEST + TOLERANCE + 2];
        int indented = 0;
        int long_ = 0;
        Map<String, Integer> repeated = new HashMap<>();
        BitSet pageEnds = new BitSet();
        CleanLine before = null;
        for (int i = from; i < lines.size(); i++) {
            CleanLine line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            if (!line.terminated()
                    && line.width() >= NARROWEST
                    && line.width() <= WIDEST
                    && Mark.of(line.text()).isEmpty()) {
                widths[line.width()]++;
            }
            if (line.text().length() > LONGEST_HEADER) {
                long_++;
                indented += line.indented() ? 1 : 0;
            } else if (before != null && !line.terminated() && underWay(before)) {
                repeated.merge(line.text(), 1, Integer::sum);
            }
            if (before != null && pageNumber(line.text())) {
                pageEnds.set(before.number());
            }
            before = line;
        }
        repeated.values().removeIf(n -> n < FEWEST_HEADERS);
        return new Layout(fullWidth(widths), long_ > 0 && indented * 10 >= long_ * 7, Map.copyOf(repeated), pageEnds);
    }

    private static boolean underWay(CleanLine line) {
        return pageNumber(line.text()) || (!line.terminated() && line.text().length() > LONGEST_HEADER);
    }

    private static int fullWidth(int[] widths) {
        int best = 0;
        int most = FEWEST_FRAGMENTS - 1;
        for (int w = NARROWEST + 1; w <= WIDEST; w++) {
            int n = widths[w - 1] + widths[w] + widths[w + 1];
            if (n > most) {
                most = n;
                best = w;
            }
        }
        return best;
    }

    /** Whether the line is as wide as the page, so that a page break may have cut it. */
    boolean full(CleanLine line) {
        return fullWidth > 0 && line.width() >= fullWidth - 2 * TOLERANCE && line.width() <= fullWidth + TOLERANCE;
    }

    /** Whether the page ends with this line. */
    boolean pageEnds(CleanLine line) {
        return pageEnds.get(line.number());
    }

    boolean widthKnown() {
        return fullWidth > 0;
    }

    boolean indentedBody() {
        return indentedBody;
    }

    /** A page number or running header alone on its line. */
    boolean furniture(CleanLine line) {
        return pageNumber(line.text()) || headers.containsKey(line.text());
    }

    static boolean pageNumber(String text) {
        return text.length() <= 16 && PAGE.matcher(text).matches();
    }
}
