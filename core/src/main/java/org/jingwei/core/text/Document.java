package org.jingwei.core.text;

import java.util.List;

/** A source file as lines that keep their places. {@code name} is the path as it was given. */
public record Document(String name, List<Line> lines, List<Table> tables) {

    public Document {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /** A plain text; {@code text} is split at LF, a CR before it is dropped. */
    public static Document of(String name, String text) {
        return new Document(name, Lines.split(text), List.of());
    }
}
