package org.jingwei.analysis.answer;

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
