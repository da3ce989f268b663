package org.jingwei.office.audit;

/** A stretch of a line: UTF-16 units from and to (not included) in the text of the line. */
public record Mark(int line, int from, int to) {

    public Mark {
        if (line < 1 || from < 0 || to <= from) {
            throw new IllegalArgumentException("no stretch of a line: " + line + ":" + from + ".." + to);
        }
    }
}
