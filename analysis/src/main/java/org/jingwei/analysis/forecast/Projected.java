package org.jingwei.analysis.forecast;

/**
 * A value that a model expects.
 *
 * @param deviation its standard error in the unit of the series
 * @param low80 four times of five the value lies between this and {@code high80}
 * @param low95 nineteen times of twenty the value lies between this and {@code high95}
 */
public record Projected(double value, double deviation, double low80, double high80, double low95, double high95) {}
