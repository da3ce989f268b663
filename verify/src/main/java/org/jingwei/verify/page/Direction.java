package org.jingwei.verify.page;

import java.util.List;
import java.util.regex.Pattern;

/** Whether the words before a figure say that something rose or fell. */
public final class Direction {

    private static final int REACH = 12;
    private static final List<String> DOWN = List.of(
            "下降", "减少", "降低", "回落", "缩小", "负增长", "下滑", "压减", "压缩", "精简", "缩减", "缩短", "下跌", "收窄", "降幅", "减", "降", "低于",
            "低", "慢", "欠", "差");
    private static final List<String> UP =
            List.of("增长", "提高", "上升", "提升", "增加", "增幅", "加快", "扩大", "高于", "上涨", "增", "升", "涨", "快", "超", "高", "拉动");

    /** 下降至 says where something arrived, not by how much. */
    private static final Pattern LEVEL = Pattern.compile("[至到为]\\s?$");

    private Direction() {}

    /** −1 for a fall, 1 for a rise, 0 if the nearest words of the clause say neither. */
    public static int of(Figure figure) {
        String text = figure.paragraph().text();
        int from = figure.start();
        while (from > 0
                && figure.start() - from < REACH
                && "，。；：、".indexOf(text.charAt(from - 1)) < 0
                && !Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, figure.start());
        if (LEVEL.matcher(before).find()) {
            return 0;
        }
        int down = last(before, DOWN);
        int up = last(before, UP);
        return Integer.compare(up, down);
    }

    private static int last(String text, List<String> words) {
        return words.stream()
                .mapToInt(word -> text.lastIndexOf(word) + (text.contains(word) ? word.length() : 0))
                .max()
                .orElse(-1);
    }
}
