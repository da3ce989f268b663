package org.jingwei.ledger.audit;

import java.time.Instant;

/**
 * What somebody decided of a finding.
 *
 * @param fingerprint of the finding's words and numbers, SHA-256 in hexadecimal
 * @param code of the rule
 * @param reason why it is no error; may be empty for the other kinds
 * @param actor who decided
 */
public record Decision(String fingerprint, String code, Kind kind, String reason, String actor, Instant at) {

    /** The decision with its reason, for people. */
    public String told() {
        return kind.shown() + (reason.isEmpty() ? "" : "：" + reason);
    }

    /** The kinds of decision. */
    public enum Kind {
        /** It is an error, and will be put right. */
        ACCEPTED("已采纳"),
        /** It is none, for a reason. */
        DISMISSED("不是问题"),
        /** What was decided before counts no longer. */
        REOPENED("重新提示");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        /** Its name on pages. */
        public String shown() {
            return shown;
        }
    }
}
