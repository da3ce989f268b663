package org.jingwei.reading.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jingwei.reading.lexicon.WordList;

/** A firm, a project or a park that a text calls by its name: 清河纸业有限公司, 临江农业产业园. */
record Body(Kind kind, String name) {

    enum Kind {
        FIRM(WordList.FIRM_END, WordList.FIRM_AGAIN, WordList.OF_BODY, 2),
        PROJECT(WordList.PROJECT_END, WordList.PROJECT_AGAIN, WordList.OF_BODY, 4),
        PARK(WordList.PARK_END, WordList.PARK_AGAIN, WordList.OF_BODY, 2),
        ROUTE(WordList.ROUTE_END, WordList.ROUTE_END, WordList.OF_BODY, 2),
        /** Fairs, and what else is held, set up or taken part in. */
        FAIR(WordList.FAIR_END, WordList.FAIR_END, WordList.OF_FAIR, 2);

        private static final List<Kind> ALL = List.of(values());

        private final WordList ends;
        /** What such a body is called when it is spoken of again. */
        final WordList again;
        /** What such a body has, and bare nouns do not say whose. */
        private final WordList has;

        /** So many letters before the end make a name. */
        private final int shortest;

        Kind(WordList ends, WordList again, WordList has, int shortest) {
            this.ends = ends;
            this.again = again;
            this.has = has;
            this.shortest = shortest;
        }

        /** How many letters at the end of a name only say what it is. */
        private int endOf(String name) {
            return ends.words().stream()
                    .filter(name::endsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    private static final BitSet LASTS = lasts();
    private static final int LONGEST = 26;
    /** 智能化生产车间: what may stand behind a body where something happens in it. */
    private static final int LONGEST_SITE = 8;
    /** 在临江区高新技术产业园的: what may stand before it. */
    private static final int LONGEST_LEAD = 24;

    private static final int LEAST = 4;
    private static final String PLACE_ENDS = "区镇乡县市园";

    /**
     * The first body that the words of a clause name as their subject, or the one that it is said to have: 在临江产业园的[清河纸业有限公司].
     *
     * @param whole the words are the whole clause
     */
    static Optional<Body> in(String words, boolean whole) {
        boolean site = WordList.BODY_SITE.starts(words);
        if (WordList.NO_BODY_START.starts(words) || site && !whole) {
            return Optional.empty();
        }
        Optional<Body> body = Optional.empty();
        for (int end = LEAST; end <= Math.min(words.length(), LONGEST + LONGEST_LEAD); end++) {
            boolean far = site && words.length() - end > LONGEST_SITE;
            Optional<Kind> kind = far ? Optional.empty() : kindAt(words, end);
            if (kind.isPresent() && !goesOn(words, end)) {
                Optional<Body> next = at(kind.get(), words, end);
                body = next.isPresent() ? next : body;
                if (!words.startsWith("的", end)) {
                    return body;
                }
            }
        }
        return body;
    }

    /** 清河纸业有限公司动工建设[纸箱项目]: the project that this firm builds, with the firm's name. */
    Optional<Body> built(String words) {
        int from = words.lastIndexOf(name) + name.length();
        if (kind != Kind.FIRM || from >= words.length() || !Kind.PROJECT.ends.ends(words)) {
            return Optional.empty();
        }
        for (int at = words.length() - LEAST; at > from; at--) {
            int verb = WordList.SPENT_ON.at(words, at).map(String::length).orElse(0);
            String project = words.substring(at + verb);
            if (verb > 0 && isName(project, Kind.PROJECT)) {
                return Optional.of(new Body(Kind.PROJECT, name + project));
            }
        }
        return Optional.empty();
    }

    /** 举办[清河电商节], 参加第三届[清河农产品博览会]: what the words end with is held or taken part in. */
    static Optional<Body> held(String words) {
        for (int at = words.length() - LEAST; Kind.FAIR.ends.ends(words) && at >= 0; at--) {
            int verb = WordList.HOLDS.at(words, at).map(String::length).orElse(0);
            String fair = words.substring(at + verb);
            if (verb > 0) {
                return isName(fair, Kind.FAIR) ? Optional.of(new Body(Kind.FAIR, fair)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a bare noun is one of those that such a body has: 占地面积, 日均[客流量]. */
    boolean has(String noun) {
        String bare = WordList.ON_AVERAGE
                .at(noun, 0)
                .map(word -> noun.substring(word.length()))
                .orElse(noun);
        return kind.has.has(bare) || kind != Kind.FAIR && WordList.THING_OF_BODY.ends(noun);
    }

    /** 清河纸业园[一期项目]: a stage of it, by what it is called. */
    String at(String stage) {
        return name.substring(0, name.length() - kind.endOf(name)) + stage;
    }

    private static Optional<Kind> kindAt(String words, int end) {
        if (end > words.length() || !LASTS.get(words.charAt(end - 1))) {
            return Optional.empty();
        }
        for (Kind kind : Kind.ALL) {
            if (kind.ends.endsAt(words, end)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The characters that names of bodies end with. */
    private static BitSet lasts() {
        BitSet lasts = new BitSet();
        for (Kind kind : Kind.ALL) {
            kind.ends.words().forEach(word -> lasts.set(word.charAt(word.length() - 1)));
        }
        return lasts;
    }

    private static Optional<Body> at(Kind kind, String words, int end) {
        String name = words.substring(begin(words, end), end);
        int stage = WordList.STAGE_OF.at(words, end).map(String::length).orElse(0);
        return isName(name, kind)
                ? Optional.of(new Body(kind, name + words.substring(end, end + stage)))
                : Optional.empty();
    }

    /** 产业[园区], 公司[债]: a longer name, or another noun. */
    private static boolean goesOn(String words, int end) {
        return kindAt(words, end + 1).isPresent()
                || kindAt(words, end + 2).isPresent()
                || WordList.BODY_GOES_ON.startsAt(words, end);
    }

    /** Where the name begins: [位于临江区的]清河纸业有限公司, [走进]…, [在]…. */
    private static int begin(String words, int end) {
        int begin = WordList.BODY_SITE.at(words, 0).map(String::length).orElse(0);
        for (String visit : WordList.BODY_PLACED.words()) {
            int at = words.lastIndexOf(visit, end - LEAST);
            begin = at < 0 ? begin : Math.max(begin, inPlace(words, at + visit.length(), end));
        }
        return Math.max(begin, words.lastIndexOf('的', end - 2) + 1);
    }

    /** 位于[临江区]清河纸业有限公司. */
    private static int inPlace(String words, int from, int end) {
        int at = end - LEAST - 2;
        while (at > from && PLACE_ENDS.indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return Math.max(at, from);
    }

    private static boolean isName(String name, Kind kind) {
        int modifier = name.length() - kind.endOf(name);
        return name.length() <= LONGEST
                && modifier >= kind.shortest
                && (kind == Kind.PROJECT || name.indexOf('、') < 0)
                && !WordList.NO_BODY_START.starts(name)
                && !(kind == Kind.FAIR ? WordList.SEVERAL : WordList.BODY_CLASS).in(name)
                && !WordList.LOOSE.in(name.substring(0, modifier));
    }
}
