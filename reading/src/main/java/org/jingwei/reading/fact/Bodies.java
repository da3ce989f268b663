package org.jingwei.reading.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.reading.lexicon.WordList;

/**
 * The body that a text speaks of and then no longer names: [清河纸业有限公司]2月投产，征地50亩，总投资1亿元. A clause that begins with a
 * body brings it in; bare nouns (总投资, 公司销售收入) are of it until another subject is named, until a sentence has been silent about
 * it, or until the paragraph ends. Beyond that only a noun that points back brings it in again (该公司…).
 */
final class Bodies {

    /** 该公司 reaches no further back than so many paragraphs. */
    private static final int FARTHEST = 3;
    /** So many sentences more a quotation may go on without its speaker's firm. */
    private static final int QUOTED = 2;

    private static final String SPEAKER_ENDS = "，。：；“";
    private static final long LEADS = Cues.of(Cue.LEAD, Cue.DONE, Cue.PART, Cue.LEVEL, Cue.YOY);

    /** The last body of each kind. */
    private final Map<Body.Kind, Body> named = new EnumMap<>(Body.Kind.class);
    /** So many paragraphs ago it was spoken of. */
    private final Map<Body.Kind, Integer> since = new EnumMap<>(Body.Kind.class);

    private Optional<Body> current = Optional.empty();
    /** So many sentences have ended since it was spoken of. */
    private int silent;
    /** The clause begins with a noun for it, [公司]销售收入. */
    private boolean again;

    /** Takes in what a clause begins with, up to its first figure or its end. */
    void begin(Phrase clause) {
        again = false;
        int from = 0;
        while (from < clause.size() && leads(clause.get(from))) {
            from++;
        }
        int to = wordsEnd(clause, from);
        if (from == to) {
            return;
        }
        String words = printed(clause, from, to);
        again = isAgain(words, from > 0 && WordList.POINTS_BACK.ends(clause.textOf(from - 1)));
        if (!again && isOther(clause, from)) {
            current = Optional.empty();
        } else if (!again) {
            boolean whole = to == clause.size() || clause.get(to).kind() == Token.Kind.BREAK;
            Optional<Body> body = Body.in(words, whole);
            body.ifPresent(this::names);
            body.filter(b -> whole).flatMap(b -> b.built(words)).ifPresent(this::names);
            works(clause, to).ifPresent(this::names);
        }
    }

    /** Takes in what a clause ends with, behind its last figure: 组织21家企业参加[清河农产品博览会]，成交额…. */
    void end(Phrase sentence, int end) {
        if (end == 0
                || !WordList.FAIR_END.endsAt(
                        sentence.text(), sentence.get(end - 1).end())) {
            return;
        }
        int from = end;
        while (from > 0
                && sentence.get(from - 1).kind() != Token.Kind.BREAK
                && sentence.get(from - 1).kind() != Token.Kind.FIGURE) {
            from--;
        }
        if (from < end) {
            Body.held(printed(sentence, from, end)).ifPresent(this::names);
        }
    }

    /** Takes in a sentence that tells no figure. */
    void pass(Phrase sentence) {
        begin(sentence);
        for (int k = 0; k < sentence.size(); k++) {
            if (sentence.get(k).kind() == Token.Kind.BREAK) {
                end(sentence, k);
                begin(sentence.from(k + 1));
            }
        }
    }

    /** “…产值5亿元。”[清河纸业有限公司]经理说: what a quotation that opens a paragraph tells is of the speaker's firm. */
    void quoted(String text) {
        int open = text.length() - text.stripLeading().length();
        int close = text.startsWith("“", open) ? text.indexOf('”', open) + 1 : 0;
        if (close == 0) {
            return;
        }
        int end = close;
        while (end < text.length() && SPEAKER_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Optional<Body> firm = Body.in(text.substring(close, end), true).filter(body -> body.kind() == Body.Kind.FIRM);
        if (firm.isPresent()) {
            names(firm.get());
            silent = -QUOTED;
        }
    }

    private static boolean leads(Token t) {
        return t.kind() == Token.Kind.PERIOD
                || t.kind() == Token.Kind.LIST
                || t.kind() == Token.Kind.CLOSE
                || t.isAny(LEADS) && !t.isAny(Cues.NOUNS);
    }

    private static int wordsEnd(Phrase clause, int from) {
        int to = from;
        while (to < clause.size()
                && clause.get(to).kind() != Token.Kind.BREAK
                && clause.get(to).kind() != Token.Kind.FIGURE) {
            to++;
        }
        return to;
    }

    private static String printed(Phrase clause, int from, int to) {
        return clause.text()
                .substring(clause.get(from).begin(), clause.get(to - 1).end());
    }

    /** 全市…, 工业增加值…, [二是]投资5亿元…: another subject. */
    private static boolean isOther(Phrase clause, int from) {
        Token t = clause.get(from);
        String lead = from > 0 ? clause.textOf(from - 1) : "";
        boolean item = lead.length() == 2 && lead.endsWith("是");
        return item || t.is(Cue.SCOPE) || t.is(Cue.NAME) && !WordList.OF_BODY.has(clause.textOf(from));
    }

    /** 年产20万吨[环保纸箱项目]的现场，…: works whose size stands before their name. */
    private static Optional<Body> works(Phrase clause, int figure) {
        boolean sized = figure + 1 < clause.size()
                && clause.get(figure).figure().filter(Counted::isSize).isPresent()
                && clause.get(figure + 1).kind() == Token.Kind.TEXT;
        return sized
                ? Body.in(printed(clause, figure + 1, wordsEnd(clause, figure + 1)), true)
                        .filter(body -> body.kind() == Body.Kind.PROJECT)
                : Optional.empty();
    }

    /** [公司]年产值5亿元, 该[项目]总投资…: the body is spoken of again; 该 reaches over the paragraph. */
    private boolean isAgain(String words, boolean pointed) {
        int own = pointed
                ? 0
                : WordList.POINTS_BACK.at(words, 0).map(String::length).orElse(0);
        boolean points = pointed || own > 0;
        int stage = own + WordList.STAGE_OF.at(words, own).map(String::length).orElse(0);
        for (Map.Entry<Body.Kind, Body> body : named.entrySet()) {
            boolean near = points || since.getOrDefault(body.getKey(), 1) == 0;
            int called = called(body.getKey(), words, stage, points);
            if (near && called > 0 && !WordList.BODY_GOES_ON.startsAt(words, stage + called)) {
                names(body.getValue());
                return true;
            }
        }
        return false;
    }

    /** The length of the noun that calls a body of the kind again; 企业 and its like do only where they are pointed at it. */
    private static int called(Body.Kind kind, String words, int from, boolean points) {
        return kind.again
                .at(words, from)
                .filter(word -> points || !WordList.KIND_OF.has(word))
                .map(String::length)
                .orElse(0);
    }

    private void names(Body body) {
        named.put(body.kind(), body);
        since.put(body.kind(), 0);
        current = Optional.of(body);
        silent = 0;
    }

    /** The name with the body that it is of, where it is a bare noun and the clause names no region of its own. */
    String whose(String noun, Frame f) {
        boolean own = f.scoped || f.part || f.region.isPresent();
        if (current.isEmpty() || own || noun.startsWith(current.get().name())) {
            return noun;
        }
        Body body = current.get();
        int stage = WordList.STAGE_OF.at(noun, 0).map(String::length).orElse(0);
        int end = stage + (again ? called(body.kind(), noun, stage, true) : 0);
        boolean called = end > stage && end < noun.length() && !noun.startsWith("建设", end);
        if (!called && !body.has(noun)) {
            return noun;
        }
        silent = 0;
        String name = called && stage > 0 ? body.at(noun.substring(0, end)) : body.name();
        return name + (called ? noun.substring(end) : noun);
    }

    /** 引进项目5个，总投资…: things that were counted have what follows. */
    void counted(List<String> things) {
        if (things.stream().anyMatch(WordList.COUNTABLE::ends)) {
            current = Optional.empty();
        }
    }

    void nextSentence() {
        silent++;
        if (silent > 1) {
            current = Optional.empty();
        }
    }

    void nextParagraph() {
        current = Optional.empty();
        since.replaceAll((kind, paragraphs) -> paragraphs + 1);
        named.keySet().removeIf(kind -> since.getOrDefault(kind, 0) > FARTHEST);
    }

    void restore(Bodies from) {
        named.clear();
        named.putAll(from.named);
        since.putAll(from.since);
        current = from.current;
        silent = from.silent;
        again = from.again;
    }
}
