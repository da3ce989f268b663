package org.jingwei.analysis.forecast;

/** What kind of series a forecast goes on with. */
public enum Nature {
    /** Values from January to a month. */
    CUMULATIVE,
    /** Growth from January to a month, or another rate, in percent. */
    RATE,
    /** Balances at the end of a month. */
    BALANCE
}
