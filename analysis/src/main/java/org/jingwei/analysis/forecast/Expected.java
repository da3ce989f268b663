package org.jingwei.analysis.forecast;

import java.time.YearMonth;

/** What is expected for January to a month, or at its end, with its bands. */
public record Expected(YearMonth month, double value, double low80, double high80, double low95, double high95) {}
