package org.jingwei.analysis.matching;

import java.math.BigDecimal;
import org.jingwei.core.term.Indicator;

/**
 * Two indicators whose growth should go together.
 *
 * @param tolerance so many points apart they may lie before somebody asks, a plain number
 * @param why they go together
 */
public record MatchingPair(Indicator indicator, Indicator partner, BigDecimal tolerance, String why) {}
