package org.jingwei.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * A cursor over one XML part that keeps nothing: no document type, no entities, nesting within the limits, the clock asked at
 * every step. Names are local names; the office formats have each name in two namespaces (transitional and strict).
 */
final class Xml implements AutoCloseable {

    static final int DECLARATION = 120;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding=[\"']([A-Za-z0-9_-]+)");

    private final String part;
    private final InputStream in;
    private final XMLStreamReader cursor;
    private final Budget budget;
    private int depth;
    private int element;

    private Xml(String part, InputStream in, XMLStreamReader cursor, Budget budget) {
        this.part = part;
        this.in = in;
        this.cursor = cursor;
        this.budget = budget;
    }

    static Xml open(String part, InputStream in, Budget budget) throws Refusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return new Xml(part, in, factory.createXMLStreamReader(decoded(in)), budget);
        } catch (XMLStreamException | IOException broken) {
            throw broken(part, broken);
        }
    }

    /** Decoded here, for the JDK's parser prints on standard error what it finds malformed. */
    private static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, DECLARATION);
        byte[] start = again.readNBytes(DECLARATION);
        int mark = start.length > 2 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB ? 3 : 0;
        again.unread(start, mark, start.length - mark);
        return new InputStreamReader(
                again,
                encoding(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    static Charset encoding(byte[] start) {
        if (start.length > 1 && (start[0] & start[1]) == (byte) 0xFE) {
            return StandardCharsets.UTF_16;
        }
        if (start.length > 1 && (start[0] == 0 || start[1] == 0)) {
            return start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return declared.find() && declared.group(1).toLowerCase(Locale.ROOT).startsWith("gb")
                ? TextDecoder.GB18030
                : StandardCharsets.UTF_8;
    }

    /** Steps to the next element start, element end or text; false at the end. */
    boolean next() throws Refusal {
        try {
            while (cursor.hasNext()) {
                int event = cursor.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Refusal(Reason.DAMAGED, "其中 " + part + " 带有文档类型声明，办公软件不会这样写");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    budget.depth(++depth);
                    element++;
                    budget.tick();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
                if (cursor.isCharacters()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken(part, broken);
        }
    }

    private static Refusal broken(String part, Exception broken) {
        for (Throwable t = broken; t != null; t = t.getCause()) {
            if (t instanceof Refusal) {
                return (Refusal) t;
            }
            if (t instanceof XMLStreamException && ((XMLStreamException) t).getNestedException() instanceof Refusal) {
                return (Refusal) ((XMLStreamException) t).getNestedException();
            }
        }
        return new Refusal(Reason.DAMAGED, "其中 " + part + " 不完整或已损坏", broken);
    }

    boolean starts() {
        return cursor.isStartElement();
    }

    /** The number of the element that started last: elements count from 1 in the order of their starts. */
    int element() {
        return element;
    }

    boolean starts(String name) {
        return cursor.isStartElement() && cursor.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return cursor.isEndElement() && cursor.getLocalName().equals(name);
    }

    boolean isText() {
        return cursor.isCharacters();
    }

    String name() {
        return cursor.getLocalName();
    }

    boolean namespaceHas(String word) {
        String namespace = cursor.getNamespaceURI();
        return namespace != null && namespace.contains(word);
    }

    String text() {
        return cursor.getText();
    }

    /** By local name, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < cursor.getAttributeCount(); i++) {
            if (cursor.getAttributeLocalName(i).equals(name)) {
                return Optional.of(cursor.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    Optional<String> attributeOf(String namespaceWord, String name) {
        for (int i = 0; i < cursor.getAttributeCount(); i++) {
            String namespace = cursor.getAttributeNamespace(i);
            if (cursor.getAttributeLocalName(i).equals(name)
                    && namespace != null
                    && namespace.contains(namespaceWord)) {
                return Optional.of(cursor.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** A count; what is no number, or a foolish one, is the fallback. */
    int number(String attribute, int fallback) {
        Optional<String> value = attribute(attribute);
        return value.isPresent() && isCount(value.get()) ? Integer.parseInt(value.get()) : fallback;
    }

    private static boolean isCount(String value) {
        return !value.isEmpty() && value.length() < 8 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A switch of Word's: there and not said to be off. */
    boolean isOn() {
        return attribute("val")
                .filter(v -> v.equals("0") || v.equals("false") || v.equals("off"))
                .isEmpty();
    }

    /** From an element's start past everything in it. */
    void skip() throws Refusal {
        int outside = depth - 1;
        while (depth > outside && next()) {
            continue;
        }
    }

    /** From an element's start: all text in it. */
    String allText() throws Refusal {
        int outside = depth - 1;
        StringBuilder all = new StringBuilder();
        while (depth > outside && next()) {
            if (isText()) {
                append(all, cursor.getText());
            }
        }
        return all.toString();
    }

    /** Text collected from many pieces stays within the limit of the whole reading. */
    void append(StringBuilder to, String piece) throws Refusal {
        if (to.length() + piece.length() > budget.limits().characters()) {
            budget.characters(to.length() + piece.length());
        }
        to.append(piece);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
