package org.jingwei.core.term;

/**
 * A unit found in a text.
 *
 * @param end index behind its last character
 * @param more whether 余 or 多 stands between number word and unit (3万余亩); the unit's symbol leaves it out
 */
public record UnitMatch(Unit unit, int end, boolean more) {

    /** The unit as printed, at half width, without blanks. */
    public String symbol() {
        return unit.symbol();
    }
}
