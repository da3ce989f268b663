package org.jingwei.dispatch.task;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Evidence;

/** Where a task comes from. */
public sealed interface Origin {

    /** As a register prints it. */
    String words();

    /** The document it rests on. */
    default Optional<String> document() {
        return evidence().stream().map(Evidence::document).findFirst();
    }

    /** The printed words it rests on; several after a merger of what several documents say. */
    List<Evidence> evidence();

    /** The same, resting on more words. */
    Origin resting(List<Evidence> all);

    static Origin document(Evidence evidence) {
        return new FromDocument(List.of(evidence));
    }

    static Origin light(String rule, String reason) {
        return new FromLight(rule, reason, List.of());
    }

    static Origin meeting(String meeting, String decision) {
        return new FromMeeting(meeting, decision, List.of());
    }

    static Origin hand(String why) {
        return new ByHand(why, List.of());
    }

    /** A document says it will be done. */
    record FromDocument(List<Evidence> evidence) implements Origin {
        public FromDocument {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a task from a document without its words");
            }
        }

        @Override
        public Origin resting(List<Evidence> all) {
            return new FromDocument(all);
        }

        @Override
        public String words() {
            return evidence.get(0).document() + "：" + evidence.get(0).quote();
        }
    }

    /** A light went on. */
    record FromLight(String rule, String reason, List<Evidence> evidence) implements Origin {
        public FromLight {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Origin resting(List<Evidence> all) {
            return new FromLight(rule, reason, all);
        }

        @Override
        public String words() {
            return reason;
        }
    }

    /** A meeting decided it. */
    record FromMeeting(String meeting, String decision, List<Evidence> evidence) implements Origin {
        public FromMeeting {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Origin resting(List<Evidence> all) {
            return new FromMeeting(meeting, decision, all);
        }

        @Override
        public String words() {
            return meeting + "：" + decision;
        }
    }

    /** Somebody wrote it down. */
    record ByHand(String why, List<Evidence> evidence) implements Origin {
        public ByHand {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Origin resting(List<Evidence> all) {
            return new ByHand(why, all);
        }

        @Override
        public String words() {
            return why;
        }
    }
}
