package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a clause at 、 where each side says something of its own (甲路一季度建成、乙桥年底通车; 引进项目20个、到位资金达30亿元), and leaves
 * lists of things whole. Thread-safe.
 */
final class Pieces {

    private static final Pattern FIGURE_END = Pattern.compile("[0-9０-９][\\p{IsHan}A-Za-z㎡%％]{0,5}(?:以上|以下|以内|左右)?$");
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]");
    private static final Pattern SAME_SUBJECT = Pattern.compile("^(?:同比|环比)?(?:增长|下降|增幅|增速|提高|占)");
    private static final int SHORTEST = 5;
    private static final int WINDOW = 160;
    private static final Pattern REACHES = Pattern.compile("[\\p{IsHan}](?:达到|达|突破|增长|控制在|保持在|稳定在|不低于|超过)[0-9]");
    private static final String OPENING = "（(《【“";
    private static final String CLOSING = "）)》】”";

    private final Words words;

    Pieces(Words words) {
        this.words = words;
    }

    List<Clause> of(String text, Clause clause) {
        List<Clause> pieces = new ArrayList<>();
        int from = clause.from();
        int depth = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            if (c == '、' && depth == 0 && cuts(before(text, from, i), behind(text, i + 1, clause.to()))) {
                pieces.add(new Clause(from, i, '、'));
                from = i + 1;
            }
        }
        pieces.add(new Clause(from, clause.to(), clause.close()));
        return pieces;
    }

    /** The nearer side of a mark: what lies further away decides nothing. */
    private static String before(String text, int from, int to) {
        return text.substring(Math.max(from, to - WINDOW), to).replace(" ", "");
    }

    private static String behind(String text, int from, int to) {
        return text.substring(from, Math.min(to, from + WINDOW)).replace(" ", "");
    }

    private boolean cuts(String left, String right) {
        String next = right.contains("、") ? right.substring(0, right.indexOf('、')) : right;
        if (left.length() < SHORTEST
                || next.length() < SHORTEST
                || SAME_SUBJECT.matcher(next).find()) {
            return false;
        }
        return numbered(left, next) || finished(left, next, right);
    }

    private boolean numbered(String left, String next) {
        if (!FIGURE_END.matcher(left).find() || !FIGURE.matcher(next).find()) {
            return false;
        }
        return words.starts(next, Role.GAIN, Role.START, Role.FINISH, Role.BUILD, Role.DO)
                || words.starts(next, Role.LEAD) && words.in(next, Role.START, Role.FINISH)
                || next.startsWith("基本建成")
                || REACHES.matcher(next).find();
    }

    private boolean finished(String left, String next, String right) {
        boolean leftDone = ends(left);
        boolean rightDone = ends(next);
        return leftDone && rightDone && !words.starts(next, Role.FINISH, Role.START);
    }

    private boolean ends(String piece) {
        return piece.contains("完成") && words.in(piece, Role.STAGE)
                || words.ends(piece, Role.FINISH)
                || words.ends(piece, Role.START)
                || words.ends(piece, Role.STAGE);
    }
}
