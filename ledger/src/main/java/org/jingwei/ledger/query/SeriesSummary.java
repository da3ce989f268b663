package org.jingwei.ledger.query;

import java.time.YearMonth;

/** A series that there is, how many cells it has, and the months that it spans. */
public record SeriesSummary(SeriesKey key, int cells, YearMonth first, YearMonth last) {}
