package org.jingwei.office.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A web page: each block of text and each line break begins a line, blank lines fall away, white space is that of a browser. A
 * table with tables inside is layout; one without is a table.
 */
final class Html {

    private static final int LOOK_AT = 4096;
    private static final Pattern OPENS = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*|<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|table|div|p|h[1-6]|center|style|script)\\b.*");
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_-]{2,40})");

    /** An element costs about 200 bytes of heap. */
    private static final int MAX_TAGS = 500_000;

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "head",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "title");

    private Html() {}

    static boolean looksLike(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = text.substring(0, Math.min(text.length(), LOOK_AT));
        return OPENS.matcher(start).matches() || lower.matches("(?s).*\\.(s|x)?html?") && start.indexOf('<') >= 0;
    }

    /** The encoding that a page gives itself; GB2312 and GBK pages are in truth GB18030. */
    static Optional<Charset> declared(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(start);
        if (!charset.find()) {
            return Optional.empty();
        }
        String name = charset.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.equals("x-gbk")) {
            return Optional.of(TextDecoder.GB18030);
        }
        // a page whose meta can be read byte for byte is neither UTF-16 nor, after the strict attempt, UTF-8
        return name.startsWith("utf") || !Charset.isSupported(name)
                ? Optional.empty()
                : Optional.of(Charset.forName(name));
    }

    static Document read(String name, String text, Budget budget) throws IOException {
        if (text.chars().filter(c -> c == '<').count() > MAX_TAGS) {
            throw new Refusal(Reason.TOO_LARGE, "网页的标记超过" + MAX_TAGS + "个");
        }
        Body body = new Body(budget);
        org.jsoup.nodes.Document page = Parser.htmlParser().parseInput(new Timed(new StringReader(text), budget), "");
        Walk walk = new Walk(body);
        try {
            page.traverse(walk);
        } catch (Stopped stopped) {
            throw stopped.refusal();
        }
        return body.named(name);
    }

    /** Ends jsoup's parse when the time is over: it reads as it goes. */
    private static final class Timed extends FilterReader {

        private final Budget budget;

        Timed(Reader in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            budget.tick();
            return super.read(into, offset, length);
        }
    }

    private static final class Walk implements NodeVisitor {

        private final Body body;
        private final StringBuilder line = new StringBuilder();
        private final Deque<HtmlTable> tables = new ArrayDeque<>();
        private final Set<Node> withTables = new HashSet<>();
        private int unseen;
        private int kept;

        Walk(Body body) {
            this.body = body;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode) {
                if (unseen == 0) {
                    text((TextNode) node);
                }
            } else if (node instanceof Element) {
                open((Element) node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                close((Element) node);
            }
        }

        private void text(TextNode node) {
            boolean verbatim = kept > 0;
            String text = node.getWholeText();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (verbatim && c == '\n') {
                    flush();
                } else if (!verbatim && (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f')) {
                    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                        line.append(' ');
                    }
                } else if (c != '\r' && c != '\u200B' && c != '\uFEFF') {
                    line.append(c);
                }
            }
        }

        private void open(Element element) {
            String tag = element.normalName();
            unseen += isUnseen(element) ? 1 : 0;
            kept += tag.equals("pre") ? 1 : 0;
            if (tag.equals("br") || element.isBlock() || tag.equals("td") || tag.equals("th")) {
                flush();
            }
            if (unseen > 0) {
                return;
            }
            switch (tag) {
                case "table" -> {
                    table().ifPresent(outer -> withTables.add(outer.element()));
                    tables.push(new HtmlTable(element));
                }
                case "tr" -> table().ifPresent(HtmlTable::row);
                case "td", "th" -> table().ifPresent(table -> table.cell(element));
                default -> {}
            }
        }

        private void close(Element element) {
            String tag = element.normalName();
            if (element.isBlock() || tag.equals("td") || tag.equals("th")) {
                flush();
            }
            kept -= tag.equals("pre") ? 1 : 0;
            if (unseen == 0) {
                if (tag.equals("td") || tag.equals("th")) {
                    table().ifPresent(HtmlTable::endCell);
                } else if (tag.equals("table")) {
                    endTable();
                }
            }
            unseen -= isUnseen(element) ? 1 : 0;
        }

        private void endTable() {
            HtmlTable table = tables.pop();
            if (!withTables.contains(table.element()) && !table.isEmpty()) {
                body.add(table.named("表" + (body.tableCount() + 1)));
            }
        }

        private static boolean isUnseen(Element element) {
            return UNSEEN.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("style")
                            .replace(" ", "")
                            .toLowerCase(Locale.ROOT)
                            .contains("display:none");
        }

        private Optional<HtmlTable> table() {
            return Optional.ofNullable(tables.peek());
        }

        private void flush() {
            String text = line.toString();
            line.setLength(0);
            if (unseen > 0 || text.isBlank()) {
                return;
            }
            try {
                String stripped = text.endsWith(" ") ? text.substring(0, text.length() - 1) : text;
                int number = body.add(stripped);
                table().ifPresent(table -> table.add(stripped, number));
            } catch (Refusal refusal) {
                throw new Stopped(refusal);
            }
        }
    }
}
