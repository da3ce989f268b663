package org.jingwei.core.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts characters into lines: at LF only, with the CR before it dropped, as an editor counts them. */
final class Lines {

    private Lines() {}

    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            int cut = stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            if (end >= 0 || stop > start) {
                lines.add(new Line(lines.size() + 1, text.substring(start, cut)));
            }
            start = stop + 1;
        }
        return lines;
    }
}
