package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A node on the way.
 *
 * @param evidence the paper that proves it (批复, 照片, 合同); empty if none is asked
 */
public record Milestone(String name, Optional<LocalDate> due, String evidence) {

    public Milestone {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a milestone without a name");
        }
    }
}
