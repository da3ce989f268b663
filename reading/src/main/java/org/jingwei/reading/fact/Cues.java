package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

/** Sets of cues as bits, tested with {@link Token#isAny}. */
final class Cues {

    /** What can be part of a name; a cue inside a name is none. */
    static final long NOUNS = of(NAME, HEAD, BLOCK);

    static final long CHANGES = of(RISE, DROP, NARROW, WIDEN);

    /** What a subject may consist of that says nothing without its owner: 开工率, 总量. */
    static final long BARE = of(HEAD, COMPLETION, STATE, PLAN_NOUN, SELF, ASPECT, SHARE_NOUN);

    private Cues() {}

    static long of(Cue... cues) {
        long bits = 0;
        for (Cue cue : cues) {
            bits |= cue.bit();
        }
        return bits;
    }
}
