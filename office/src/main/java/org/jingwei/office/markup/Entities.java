package org.jingwei.office.markup;

/** The five entities of XML and its numbered characters, to and fro. */
public final class Entities {

    private static final int LONGEST = 12;

    private Entities() {}

    /** Characters for an element or an attribute; what XML cannot hold becomes a blank. */
    public static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : ' ');
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }

    static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int next = behind(text, at);
            out.append(
                    text.charAt(at) == '&' && next > at + 1
                            ? one(text.substring(at + 1, next - 1))
                            : text.substring(at, next));
            at = next;
        }
        return out.toString();
    }

    /** Behind the character, the pair of surrogates or the entity that begins there. */
    static int behind(String text, int at) {
        if (text.charAt(at) == '&') {
            int end = text.indexOf(';', at);
            return end > at && end - at <= LONGEST ? end + 1 : at + 1;
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    static boolean isLineFeed(String text, int at) {
        return decoded(text.substring(at, behind(text, at))).equals("\n");
    }

    private static String one(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(name);
        };
    }

    private static String numbered(String name) {
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name, 2, name.length(), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException | IndexOutOfBoundsException odd) {
            return "&" + name + ";";
        }
    }
}
