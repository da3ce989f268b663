package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a modal from a word that only holds its characters (主要, 要素, 争取资金). */
final class Modals {

    private static final String BEFORE_NOT = "主需重必概摘纪首紧只提简想不扼";
    private static final String AFTER_NOT = "求素点件害闻义";
    private static final Pattern INSIDE = Pattern.compile("必须要|务必要|一定要|必须|务必|一定|力争|争取|确保|都要|也要|还要|要");
    private static final Pattern GAINED = Pattern.compile(
            "^争取(?:到|指标|中央|省级|国家|上级|各类|项目|专项|政策|新增|资金|债券|省市|省上|无偿|一般|地方|[^，。；]{0,14}(?:资金|债券|补助|额度|指标))");

    private Modals() {}

    static boolean partOfWord(String text, int at, String word) {
        if (!word.endsWith("要")) {
            return word.equals("将") && !text.startsWith("将于", at);
        }
        int end = at + word.length();
        boolean badBefore = word.equals("要") && at > 0 && BEFORE_NOT.indexOf(text.charAt(at - 1)) >= 0;
        return badBefore || end < text.length() && AFTER_NOT.indexOf(text.charAt(end)) >= 0;
    }

    static boolean gains(String rest, Words words) {
        Matcher m = GAINED.matcher(rest);
        return m.find() && !words.in(rest, Role.FINISH, Role.START);
    }

    /** The modals inside a stretch, behind its topic. */
    static List<Span> inside(String text, int from, int to) {
        List<Span> spans = new ArrayList<>();
        Matcher m = INSIDE.matcher(text).region(from, to);
        while (m.find()) {
            boolean gain = m.group().equals("争取")
                    && GAINED.matcher(text.substring(m.start(), to)).find();
            if (m.start() > from && !gain && !partOfWord(text, m.start(), m.group())) {
                spans.add(new Span(m.start(), m.end()));
            }
        }
        return spans;
    }
}
