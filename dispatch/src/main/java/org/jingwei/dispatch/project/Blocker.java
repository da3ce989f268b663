package org.jingwei.dispatch.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What holds a project up, as a thing that is counted.
 *
 * @param number from 1, within the project
 * @param kind 征拆, 用地, 融资, 能耗, 审批 …
 * @param owner the unit that has to clear it
 */
public record Blocker(
        int number, String kind, String words, String owner, LocalDate since, Optional<LocalDate> cleared) {

    public boolean open() {
        return cleared.isEmpty();
    }

    /** Days that it has stood, or had stood when it was cleared. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(since, cleared.orElse(today));
    }

    Blocker clearedOn(LocalDate day) {
        return new Blocker(number, kind, words, owner, since, Optional.of(day));
    }
}
