package org.jingwei.dispatch.supervision;

import java.time.LocalDate;
import java.util.List;

/** One evaluation of an office's rules: its round, its day, and what it found. */
public record Run(String office, String round, LocalDate day, List<Lamp> lamps, List<Step> steps) {

    public Run {
        lamps = List.copyOf(lamps);
        steps = List.copyOf(steps);
    }
}
