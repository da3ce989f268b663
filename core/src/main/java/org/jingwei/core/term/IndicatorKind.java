package org.jingwei.core.term;

/** What sort of quantity an indicator is; it decides what may be added, cumulated and compared. */
public enum IndicatorKind {
    /** Measured over a stretch of time: output, investment, revenue. Stretches add up. */
    FLOW("flow"),
    /** Measured at a moment: balances, herds, households. Moments never add up, and never to a flow. */
    STOCK("stock"),
    /** Relative to a base that is set to 100, or a composite score. */
    INDEX("index"),
    /** A quotient of two quantities: per head, per cent, one by the other. */
    RATE("rate"),
    /** Whole things counted: enterprises, projects, cases. */
    COUNT("count");

    private final String code;

    IndicatorKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
