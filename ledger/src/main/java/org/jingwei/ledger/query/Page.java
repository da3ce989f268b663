package org.jingwei.ledger.query;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param total how many there are in all, as far as they were counted
 * @param more whether counting stopped before the end: there are more than {@code total}
 */
public record Page<T>(List<T> rows, int total, boolean more) {

    public Page {
        rows = List.copyOf(rows);
    }

    static <T> Page<T> of(List<T> rows, int counted, int most) {
        return new Page<>(rows, Math.min(counted, most), counted > most);
    }

    static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, false);
    }
}
