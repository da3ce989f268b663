package org.jingwei.verify.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.verify.page.Direction;
import org.jingwei.verify.page.Figure;

/** Which way the words at the end of a sentence say that something goes. */
enum Course {
    /** 有增有减: some of the figures rise and some fall. */
    BOTH_WAYS("有增有减|有升有降|有涨有跌|涨跌互现|增减不一|升降互现"),
    /** 加快: a rate is higher than before. */
    FASTER("加快|提速|回升|回暖|提升|反弹|走高"),
    /** 回落: a rate is lower than before, or a level is. */
    SLOWER("回落|放缓|减缓|走低|趋缓"),
    /** 增长: the rate is a rise. */
    RISING("增长|上涨|略涨|上升|增加|略升|微涨"),
    /** 下降: the rate is a fall. */
    FALLING("下降|下滑|减少|略降|下跌|负增长|略跌");

    /** A sentence of causes speaks of other figures than those that follow. */
    private static final Pattern CAUSE = Pattern.compile("影响|导致|由于|因为|成本|如果|虽然|尽管");

    private final Pattern end;

    Course(String words) {
        this.end = Pattern.compile("(?<!不|未|难以|防止|力争|推动|促进|实现|目标|努力)(?:" + words + ")(?:态势|势头|趋势|明显|较快|较多|平稳)?[。：；]?$");
    }

    /** What a sentence without figures says; empty if it says nothing of the kind. */
    static Optional<Course> of(String sentence) {
        if (CAUSE.matcher(sentence).find()) {
            return Optional.empty();
        }
        for (Course course : values()) {
            Matcher m = course.end.matcher(sentence);
            if (m.find()) {
                return Optional.of(course);
            }
        }
        return Optional.empty();
    }

    /** Whether the kind of finding is a trend (of a rate against its past) rather than a sign. */
    boolean trend() {
        return this == FASTER || this == SLOWER;
    }

    /** Whether the figures bear the words out; empty if they do not say. */
    Optional<Boolean> borneOut(List<Figure> figures) {
        List<Integer> rates = ways(figures.stream().filter(Figure::percent).toList());
        List<Integer> changes = ways(figures.stream().filter(Figure::points).toList());
        return switch (this) {
            case BOTH_WAYS ->
                rates.size() < 2 ? Optional.empty() : Optional.of(rates.contains(1) && rates.contains(-1));
            case FASTER -> first(changes.isEmpty() ? rates : changes, 1);
            case SLOWER -> first(changes.isEmpty() ? rates : changes, -1).filter(down -> down || !changes.isEmpty());
            case RISING -> first(rates, 1);
            case FALLING -> changes.contains(-1) ? Optional.of(true) : first(rates, -1);
        };
    }

    /** True if the first goes that way, false if none does, and nothing in between. */
    private static Optional<Boolean> first(List<Integer> ways, int way) {
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        return ways.get(0) == way ? Optional.of(true) : ways.contains(way) ? Optional.empty() : Optional.of(false);
    }

    private static List<Integer> ways(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.value().value().signum() < 0 ? -1 : Direction.of(figure))
                .filter(way -> way != 0)
                .toList();
    }
}
