package org.jingwei.dispatch.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a project stands with the statistics (入库, 纳统).
 *
 * @param since the day of the state; empty before anything happened
 * @param papers that were handed in
 */
public record Statistics(State state, Optional<LocalDate> since, List<String> papers) {

    /** The states, as offices name them. */
    public enum State {
        NONE("未申报"),
        APPLIED("已申报"),
        ENTERED("已入库"),
        REJECTED("被退回"),
        WITHDRAWN("已退库");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        boolean leadsTo(State next) {
            return switch (this) {
                case NONE, REJECTED, WITHDRAWN -> next == APPLIED;
                case APPLIED -> next == ENTERED || next == REJECTED;
                case ENTERED -> next == WITHDRAWN;
            };
        }
    }

    public static final Statistics UNREPORTED = new Statistics(State.NONE, Optional.empty(), List.of());

    public Statistics {
        papers = List.copyOf(papers);
    }
}
