package org.jingwei.analysis.rank;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jingwei.core.number.Interval;

/** The places that intervals may take before rounding, in n log n: of three thousand regions too. */
final class Places {

    private final List<Interval> meanings;
    private final BigDecimal[] lowers;
    private final BigDecimal[] uppers;

    Places(List<Interval> meanings) {
        this.meanings = meanings;
        this.lowers =
                meanings.stream().map(m -> m.lower().orElseThrow()).sorted().toArray(BigDecimal[]::new);
        this.uppers =
                meanings.stream().map(m -> m.upper().orElseThrow()).sorted().toArray(BigDecimal[]::new);
    }

    /** From one more than are surely better, to all but those that are surely worse. */
    Interval possible(int index) {
        Interval own = meanings.get(index);
        int surelyBetter = lowers.length - first(lowers, own.upper().orElseThrow(), false);
        int surelyWorse = first(uppers, own.lower().orElseThrow(), true);
        int best = Math.min(surelyBetter, lowers.length - 1) + 1;
        int worst = Math.max(best, uppers.length - Math.min(surelyWorse, uppers.length - 1));
        return Interval.closed(BigDecimal.valueOf(best), BigDecimal.valueOf(worst));
    }

    /**
     * How many of the sorted values are less than the key. Ends that meet are taken as apart where the intervals are wider than
     * a point, for a printed figure's two ends never both belong.
     */
    private static int first(BigDecimal[] sorted, BigDecimal key, boolean through) {
        int at = Arrays.binarySearch(sorted, key);
        if (at < 0) {
            return -at - 1;
        }
        while (through
                ? at < sorted.length && sorted[at].compareTo(key) == 0
                : at > 0 && sorted[at - 1].compareTo(key) == 0) {
            at += through ? 1 : -1;
        }
        return at;
    }
}
