package org.jingwei.analysis.rank;

import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;

/**
 * One peer's place.
 *
 * @param figure as printed, in the question's unit (5.8 for 5.8%)
 * @param place by the printed figures, ties sharing the better place: 1, 2, 2, 4
 * @param shared whether another peer has the same figure
 * @param possible the places that the figures before rounding may give, whole numbers
 */
public record Standing(String region, Printed figure, int place, boolean shared, Interval possible) {}
