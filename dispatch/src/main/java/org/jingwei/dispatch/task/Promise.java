package org.jingwei.dispatch.task;

import java.util.Optional;
import org.jingwei.core.fact.Evidence;

/**
 * What a later document says about an earlier promise.
 *
 * @param said the later words; empty where it is silent
 * @param sentence the comparison in one sentence
 */
public record Promise(Task earlier, Fate fate, Optional<Evidence> said, String sentence) {

    /** What became of a promise. */
    public enum Fate {
        /** It is told as done. */
        DONE("已兑现"),
        /** It is promised again for a later day. */
        MOVED("推后"),
        /** It is promised with another figure. */
        CHANGED("改变"),
        /** It is promised again as it was, or told as under way. */
        KEPT_UP("仍在推进"),
        /** Nothing is said. */
        SILENT("未提及");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
