package org.jingwei.core.number;

/**
 * How a printed figure is hedged by the words around it. Several words share one code of the labelling guide but not one
 * interval: 余 stays within the last printed unit, 突破 has no upper end, 以上 includes the figure itself.
 */
public enum Approx {
    /** No hedge: the figure means every value that rounds to it. */
    EXACT("exact"),
    /** 约, 左右: up to one unit of the last printed non-zero digit either way. */
    ABOUT("about"),
    /** 近, 接近: at most one unit below. */
    NEARLY("nearly"),
    /** 余, 多: more, but by no more than one unit. */
    MORE("over"),
    /** 超, 突破: strictly more, without end. */
    EXCEEDS("over"),
    /** 以上, 不低于: the figure or more. */
    AT_LEAST("over"),
    /** 以内, 以下, 不超过, 控制在: the figure or less. */
    AT_MOST("under"),
    /** 前三, 前列: this place or better; only of ranks. */
    WITHIN("within");

    private final String code;

    Approx(String code) {
        this.code = code;
    }

    /** The code of the labelling guide: exact, about, over, under, nearly, within. */
    public String code() {
        return code;
    }
}
