package org.jingwei.core.term;

/** The shapes of period for which an indicator is published. */
public enum PeriodShape {
    /** 1—5月: from January on. */
    MONTHS("M.."),
    /** A single month. */
    MONTH("M"),
    /** 前三季度: from the first quarter on. */
    QUARTERS("Q.."),
    /** A single quarter. */
    QUARTER("Q"),
    HALF("H"),
    YEAR("Y"),
    /** 6月末. */
    POINT("@");

    private final String code;

    PeriodShape(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
