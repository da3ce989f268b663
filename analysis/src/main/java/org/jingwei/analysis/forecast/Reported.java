package org.jingwei.analysis.forecast;

import java.time.YearMonth;

/**
 * What was reported for January to a month, or of a rate or a balance at its end.
 *
 * @param month the last of the period
 */
public record Reported(YearMonth month, double value) {}
