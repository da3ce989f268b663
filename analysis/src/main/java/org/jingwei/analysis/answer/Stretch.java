package org.jingwei.analysis.answer;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Consecutive months of one year as offices name them: 上半年, 四季度, 5—6月.
 *
 * @param first from 1
 * @param last up to 12
 */
public record Stretch(int first, int last) {
    public Stretch {
        if (first < 1 || last > 12 || first > last) {
            throw new IllegalArgumentException("not months of a year: " + first + ".." + last);
        }
    }

    /** From its words as people type them, 1-2月 and 第1季度 among them; empty if they are no months of a year. */
    public static Optional<Stretch> parse(String words) {
        String plain = words.strip().replaceFirst("^第", "").replaceAll("[-－–~～]", "—");
        String named = plain.matches("[1-4]季度") ? quarter(plain.charAt(0) - '0').words() : plain;
        return IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first, 12).mapToObj(last -> new Stretch(first, last)))
                .filter(one -> one.words().equals(named))
                .findFirst();
    }

    /** January to the month. */
    public static Stretch until(int month) {
        return new Stretch(1, month);
    }

    public static Stretch month(int month) {
        return new Stretch(month, month);
    }

    public static Stretch quarter(int quarter) {
        return new Stretch(quarter * 3 - 2, quarter * 3);
    }

    /**
     * What is left of January to {@code month} after this.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public Stretch restUntil(int month) {
        return new Stretch(last + 1, month);
    }

    /** Whether every month of the other is one of its own. */
    public boolean covers(Stretch other) {
        return first <= other.first && other.last <= last;
    }

    public int months() {
        return last - first + 1;
    }

    public boolean fromJanuary() {
        return first == 1;
    }

    public String words() {
        if (first == 1 && last == 12) {
            return "全年";
        }
        if (first == 1 && last == 6) {
            return "上半年";
        }
        if (first == 7 && last == 12) {
            return "下半年";
        }
        if (first == 1 && last == 9) {
            return "前三季度";
        }
        if (months() == 3 && last % 3 == 0) {
            return "一二三四".charAt(last / 3 - 1) + "季度";
        }
        return first == last ? first + "月" : first + "—" + last + "月";
    }

    @Override
    public String toString() {
        return words();
    }
}
