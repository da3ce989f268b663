package org.jingwei.verify.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.verify.page.Sketch;

/**
 * What a text must hold for a phrase to stand in it, read off the phrase's notation: of each list one word. What is optional,
 * repeated, negated or in a class of characters is left out, so that nothing is asked for that the phrase can do without.
 */
final class Needs {

    private static final String ROLE = "{";

    private Needs() {}

    static List<List<String>> of(String notation) {
        List<List<String>> needs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int i = 0;
        while (i < notation.length()) {
            char c = notation.charAt(i);
            if (chinese(c) && !optional(notation, i + 1)) {
                run.append(c);
                i++;
                continue;
            }
            keep(run, needs);
            i = switch (c) {
                case '(' -> group(notation, i, needs);
                case '[' -> notation.indexOf(']', i) + 1;
                case '<' -> notation.indexOf('>', i) + 1;
                case '{' -> role(notation, i, needs);
                case '\\' -> i + 2;
                default -> i + 1;
            };
        }
        keep(run, needs);
        return needs;
    }

    private static void keep(StringBuilder run, List<List<String>> needs) {
        if (run.length() > 0) {
            needs.add(List.of(run.toString()));
            run.setLength(0);
        }
    }

    private static boolean chinese(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static boolean optional(String notation, int at) {
        return at < notation.length() && "?*{".indexOf(notation.charAt(at)) >= 0 && !notation.startsWith(ROLE, at)
                || at + 1 < notation.length()
                        && notation.charAt(at) == '{'
                        && Character.isDigit(notation.charAt(at + 1));
    }

    /** The end of a group; its words are needed if it is not optional and all its branches are plain words. */
    private static int group(String notation, int open, List<List<String>> needs) {
        int depth = 0;
        int close = open;
        do {
            depth += notation.charAt(close) == '(' ? 1 : notation.charAt(close) == ')' ? -1 : 0;
            close++;
        } while (depth > 0 && close < notation.length());
        String inner = notation.substring(open + 1, close - 1);
        boolean plain = inner.startsWith("?:")
                && inner.substring(2).chars().allMatch(c -> chinese((char) c) || c == '|')
                && !inner.endsWith("|")
                && !inner.contains("||");
        if (plain && !optional(notation, close)) {
            needs.add(List.of(inner.substring(2).split("\\|")));
        }
        return close;
    }

    private static int role(String notation, int open, List<List<String>> needs) {
        int close = notation.indexOf('}', open);
        char kind = notation.charAt(close - 1);
        if (kind == '%') {
            needs.add(List.of(String.valueOf(Sketch.PERCENT)));
        } else if (kind == '点') {
            needs.add(List.of(String.valueOf(Sketch.POINTS)));
        } else if (kind == '个') {
            needs.add(List.of(String.valueOf(Sketch.COUNT)));
        }
        return close + 1;
    }
}
