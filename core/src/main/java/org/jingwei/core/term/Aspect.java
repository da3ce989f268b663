package org.jingwei.core.term;

/** Of a rank, gap or change in points: which figure of the indicator is ranked or compared. */
public enum Aspect {
    LEVEL("level"),
    YOY("yoy"),
    SHARE("share"),
    COMPLETION("completion"),
    SCORE("score");

    private final String code;

    Aspect(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
