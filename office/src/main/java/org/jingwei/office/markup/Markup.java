package org.jingwei.office.markup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The elements of an XML part and where each begins and ends in its characters. Elements count from 1 in the order of their
 * starts, as a cursor over the part would count them. Immutable, thread-safe.
 *
 * <p>The text must be well-formed and without a document type; whoever reads it from a file has it checked first.
 */
public final class Markup {

    /** Offsets of one element: its start tag, the end of that, its end tag, the end of that; and its parent's number. */
    private static final int FIELDS = 5;

    private final String text;
    private final int[] fields;

    private Markup(String text, int[] fields) {
        this.text = text;
        this.fields = fields;
    }

    /** @throws IllegalArgumentException if the text is not well-formed */
    public static Markup of(String text) {
        return new Scanner(text).scanned();
    }

    public String text() {
        return text;
    }

    public int size() {
        return fields.length / FIELDS;
    }

    /** @param number from 1 */
    public Element element(int number) {
        if (number < 1 || number > size()) {
            throw new IllegalArgumentException("no element " + number + " of " + size());
        }
        return new Element(this, number);
    }

    public Element root() {
        return element(1);
    }

    /** Every element of a local name, in the order of their starts. */
    public List<Element> all(String name) {
        return IntStream.rangeClosed(1, size())
                .mapToObj(this::element)
                .filter(element -> element.is(name))
                .toList();
    }

    int field(int element, int field) {
        return fields[(element - 1) * FIELDS + field];
    }

    private static final class Scanner {

        private static final int CAPACITY = 256;

        private final String text;
        private final Deque<Integer> open = new ArrayDeque<>();
        private int[] fields = new int[CAPACITY * FIELDS];
        private int count;

        Scanner(String text) {
            this.text = text;
        }

        Markup scanned() {
            int at = text.indexOf('<');
            while (at >= 0) {
                at = text.indexOf('<', next(at));
            }
            if (!open.isEmpty() || count == 0) {
                throw new IllegalArgumentException("not well-formed: it ends inside an element");
            }
            return new Markup(text, Arrays.copyOf(fields, count * FIELDS));
        }

        /** From a left bracket past what it begins. */
        private int next(int at) {
            if (text.startsWith("<!--", at)) {
                return behind("-->", at);
            }
            if (text.startsWith("<![CDATA[", at)) {
                return behind("]]>", at);
            }
            if (text.startsWith("<?", at)) {
                return behind("?>", at);
            }
            return text.startsWith("</", at) ? ends(at, behind(">", at)) : starts(at, endOfTag(at));
        }

        private int behind(String mark, int from) {
            int at = text.indexOf(mark, from);
            if (at < 0) {
                throw new IllegalArgumentException("not well-formed at " + from);
            }
            return at + mark.length();
        }

        private int endOfTag(int from) {
            char quote = 0;
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return i + 1;
                }
            }
            throw new IllegalArgumentException("not well-formed at " + from);
        }

        private int starts(int from, int to) {
            if (++count * FIELDS > fields.length) {
                fields = Arrays.copyOf(fields, fields.length * 2);
            }
            boolean empty = text.charAt(to - 2) == '/';
            set(count, from, to, to, to, open.isEmpty() ? 0 : open.getLast());
            if (!empty) {
                open.addLast(count);
            }
            return to;
        }

        private int ends(int from, int to) {
            if (open.isEmpty()) {
                throw new IllegalArgumentException("not well-formed at " + from);
            }
            int element = open.removeLast();
            fields[(element - 1) * FIELDS + Element.CLOSE] = from;
            fields[(element - 1) * FIELDS + Element.END] = to;
            return to;
        }

        private void set(int element, int... values) {
            System.arraycopy(values, 0, fields, (element - 1) * FIELDS, FIELDS);
        }
    }
}
