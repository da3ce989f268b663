package org.jingwei.core.text;

import java.util.Arrays;
import java.util.List;

/**
 * A stretch of repaired text: page breaks inside it are closed, markers removed, and every character still knows where it stands
 * in the original. Immutable.
 */
public final class Paragraph {

    private final String text;
    private final int[] lines;
    private final int[] columns;
    private final Kind kind;
    private final List<String> headings;
    private final int lastLine;

    /** What a paragraph is for. */
    public enum Kind {
        /** A heading line; its own text is not in its {@link #headings()}. */
        HEADING,
        BODY,
        /** An entry of a glossary or a footnote: definitions, no facts of the reporting region but for a goal it explains. */
        GLOSSARY,
        /** Salutations, date lines, speaker lines, advertisements and the like. */
        ASIDE
    }

    /**
     * @param lines original line (from 1) of each UTF-16 unit of {@code text}
     * @param columns original column (Unicode characters from 0) of each UTF-16 unit of {@code text}
     * @param headings the path of headings above, outermost first
     */
    public Paragraph(String text, int[] lines, int[] columns, Kind kind, List<String> headings) {
        if (lines.length != text.length() || columns.length != text.length()) {
            throw new IllegalArgumentException("every character needs its place: " + text.length() + " characters, "
                    + lines.length + " lines, " + columns.length + " columns");
        }
        this.text = text;
        this.lines = lines.clone();
        this.columns = columns.clone();
        this.kind = kind;
        this.headings = List.copyOf(headings);
        this.lastLine = Arrays.stream(lines).max().orElse(0);
    }

    public String text() {
        return text;
    }

    public Kind kind() {
        return kind;
    }

    public List<String> headings() {
        return headings;
    }

    /** Where the UTF-16 unit at {@code index} of {@link #text()} stands in the original. */
    public Place placeOf(int index) {
        return new Place(lines[index], columns[index]);
    }

    public int firstLine() {
        return lines.length == 0 ? 0 : lines[0];
    }

    public int lastLine() {
        return lastLine;
    }

    @Override
    public String toString() {
        return kind + "@" + firstLine() + " " + text;
    }
}
