package org.jingwei.office.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One element of a {@link Markup}, by its number. Offsets are UTF-16 units of the markup's text. */
public record Element(Markup markup, int number) {

    static final int START = 0;
    static final int OPEN = 1;
    static final int CLOSE = 2;
    static final int END = 3;
    static final int PARENT = 4;

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=/<>]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    /** Where its start tag begins. */
    public int start() {
        return markup.field(number, START);
    }

    /** Behind its start tag. */
    public int open() {
        return markup.field(number, OPEN);
    }

    /** Where its end tag begins; of an empty tag, its end. */
    public int close() {
        return markup.field(number, CLOSE);
    }

    /** Behind its end tag. */
    public int end() {
        return markup.field(number, END);
    }

    public String startTag() {
        return markup.text().substring(start(), open());
    }

    public boolean isEmptyTag() {
        return open() == end();
    }

    public Optional<Element> parent() {
        int parent = markup.field(number, PARENT);
        return parent == 0 ? Optional.empty() : Optional.of(markup.element(parent));
    }

    /** As written, with its prefix. */
    public String name() {
        String text = markup.text();
        int end = start() + 1;
        while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start() + 1, end);
    }

    public String prefix() {
        String name = name();
        return name.contains(":") ? name.substring(0, name.indexOf(':')) : "";
    }

    public String local() {
        String name = name();
        return name.substring(name.indexOf(':') + 1);
    }

    public boolean is(String local) {
        String text = markup.text();
        int begin = start() + 1;
        int colon = begin;
        while (":\t\r\n />".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        int from = text.charAt(colon) == ':' ? colon + 1 : begin;
        return text.startsWith(local, from) && " \t\r\n/>".indexOf(text.charAt(from + local.length())) >= 0;
    }

    /** The namespace that its prefix stands for; empty if none. */
    public String namespace() {
        String declared = prefix().isEmpty() ? "xmlns" : "xmlns:" + prefix();
        Optional<Element> at = Optional.of(this);
        while (at.isPresent()) {
            Optional<String> address = at.get().written(declared);
            if (address.isPresent()) {
                return address.get();
            }
            at = at.get().parent();
        }
        return "";
    }

    /** An attribute by its name without prefix. */
    public Optional<String> attribute(String local) {
        return attribute(local, true);
    }

    /** An attribute by its name as written. */
    public Optional<String> written(String name) {
        return attribute(name, false);
    }

    private Optional<String> attribute(String name, boolean anyPrefix) {
        Matcher m = ATTRIBUTE.matcher(markup.text()).region(start() + 1, open());
        while (m.find()) {
            String written = m.group(1);
            if (written.equals(name) || anyPrefix && written.endsWith(":" + name) && !written.startsWith("xmlns:")) {
                return Optional.of(Entities.decoded(m.group(2) != null ? m.group(2) : m.group(3)));
            }
        }
        return Optional.empty();
    }

    public List<Element> children() {
        List<Element> children = new ArrayList<>();
        int at = number + 1;
        while (at <= markup.size() && markup.field(at, START) < close()) {
            Element child = markup.element(at);
            children.add(child);
            at = child.lastInside() + 1;
        }
        return children;
    }

    /** Number of the last element inside it, or its own. */
    private int lastInside() {
        int low = number;
        int high = markup.size();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (markup.field(middle, START) < end()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Its first child of a local name. */
    public Optional<Element> child(String local) {
        int at = number + 1;
        while (at <= markup.size() && markup.field(at, START) < close()) {
            Element child = markup.element(at);
            if (child.is(local)) {
                return Optional.of(child);
            }
            at = child.lastInside() + 1;
        }
        return Optional.empty();
    }

    /** An attribute of its first child of a name: {@code value("jc", "val")}. */
    public Optional<String> value(String child, String attribute) {
        return child(child).flatMap(found -> found.attribute(attribute));
    }

    /** Whether its characters are plain: no CDATA sections, comments or instructions among them. */
    public boolean isPlain() {
        int bracket = markup.text().indexOf('<', open());
        return bracket < 0 || bracket >= close();
    }

    /**
     * The offset at which a character of its plain text begins.
     *
     * @param index UTF-16 units of the decoded text before it, in which a line end is one character
     */
    public int offsetOf(int index) {
        String text = markup.text();
        int at = open();
        for (int seen = 0; seen < index; ) {
            if (at >= close()) {
                throw new IllegalArgumentException("no character " + index + " in " + name() + " at " + start());
            }
            int next = Entities.behind(text, at);
            String one = Entities.decoded(text.substring(at, next));
            boolean pair = one.equals("\r") && next < close() && Entities.isLineFeed(text, next);
            seen += pair ? 0 : one.length();
            at = next;
        }
        return at;
    }
}
