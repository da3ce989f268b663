package org.jingwei.reading.article;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells headings from body text, with the line that follows as a witness. */
final class Headings {

    private static final Pattern LISTED =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,2}[是要]|——|[•●◆■▲★※◇□▶➢]).*", Pattern.DOTALL);
    private static final Pattern STRONG =
            Pattern.compile("(?:\\d{4}年|20XX年|今年|明年|上半年|下半年|下步|下一步|前三季度|过去.年|今后.年).{0,24}");
    private static final String DANGLING = "，、,的和与及在把将等—";
    private static final String CONTINUING = "，。、；：）”％%！？·,)";

    private static final int LONGEST_BARE = 40;
    private static final int LONGEST_MARKED = 60;
    private static final int LONGEST_RUN_IN = 45;
    private static final int LONGEST_TAIL = 6;
    private static final int LONGEST_FULL_TAIL = 12;
    private static final int MOST_COMMAS = 2;

    private final CueWords cues;
    private final Layout layout;

    Headings(CueWords cues, Layout layout) {
        this.cues = cues;
        this.layout = layout;
    }

    /** Whether the line begins something new, so that no sentence runs on into it. */
    boolean starts(CleanLine line) {
        String text = line.text();
        return listed(text)
                || Mark.of(text).isPresent()
                || strong(text)
                || cues.in(Cue.GLOSSARY, text) && text.length() < 25;
    }

    boolean listed(String text) {
        return LISTED.matcher(text).matches() || cues.opens(Cue.LIST, text);
    }

    /** A heading of a part even in the midst of text: 2023年工作安排. */
    boolean strong(String text) {
        return text.length() <= LONGEST_BARE / 2
                && cues.in(Cue.PART, text)
                && STRONG.matcher(text).matches()
                && !Letters.terminated(text);
    }

    boolean heading(CleanLine line, Optional<CleanLine> next) {
        Optional<Mark> mark = Mark.of(line.text());
        return mark.isPresent() ? marked(line, mark.get(), next) : bare(line, next);
    }

    private boolean marked(CleanLine line, Mark mark, Optional<CleanLine> next) {
        String text = line.text();
        if (line.terminated()) {
            return mark.level() != Mark.FIGURE
                    && mark.level() < Mark.BRACKETED_FIGURE
                    && text.length() <= LONGEST_BARE
                    && oneClause(text.substring(0, text.length() - 1))
                    && text.chars().noneMatch(c -> Letters.digit((char) c));
        }
        int longest = mark.level() <= Mark.BRACKETED ? LONGEST_MARKED : LONGEST_BARE;
        return text.length() <= longest && text.indexOf('。') < 0 && !dangling(text) && !runsOn(line, next);
    }

    private static boolean oneClause(String text) {
        return text.indexOf('。') < 0
                && text.indexOf('；') < 0
                && text.chars().filter(c -> c == '，').count() <= MOST_COMMAS;
    }

    private boolean bare(CleanLine line, Optional<CleanLine> next) {
        String text = line.text();
        if (text.length() < 2 || text.length() > LONGEST_BARE || listed(text) || next.isEmpty()) {
            return false;
        }
        if (strong(text)) {
            return true;
        }
        if (line.terminated()) {
            return text.length() <= LONGEST_FULL_TAIL
                    && text.endsWith("：")
                    && !next.get().terminated()
                    && next.get().text().length() <= LONGEST_BARE
                    && Mark.of(next.get().text()).isEmpty()
                    && !listed(next.get().text());
        }
        if (text.indexOf('%') >= 0
                || (text.indexOf('：') > 0 || text.indexOf('，') > 0)
                        && text.chars().anyMatch(c -> Letters.digit((char) c))) {
            return false;
        }
        boolean wrapped = line.indented() && !next.get().indented() && text.indexOf('，') > 0;
        boolean cut = wrapped
                || layout.full(line)
                || layout.pageEnds(line)
                || (layout.indentedBody() && !next.get().indented() && line.indented());
        return !cut && oneClause(text) && !dangling(text) && !runsOn(line, next) && holdsWords(text);
    }

    private static boolean holdsWords(String text) {
        return text.chars().filter(c -> c >= '\u4E00' && c <= '\u9FFF').count() >= 2;
    }

    private static boolean dangling(String text) {
        return DANGLING.indexOf(text.charAt(text.length() - 1)) >= 0 || Letters.unbalanced(text);
    }

    /** Whether the next line can only be the rest of a sentence that begins in this one. */
    private boolean runsOn(CleanLine line, Optional<CleanLine> next) {
        if (next.isEmpty() || starts(next.get())) {
            return false;
        }
        String text = next.get().text();
        if (CONTINUING.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int comma = text.indexOf('，');
        return comma >= 0 && comma <= 1 && layout.widthKnown() && layout.full(line);
    }

    /** Whether the next line is the tail of a heading that did not fit. */
    boolean tail(CleanLine heading, CleanLine next, Optional<CleanLine> afterNext) {
        int longest = layout.full(heading) ? LONGEST_FULL_TAIL : LONGEST_TAIL;
        return heading.width() > 36
                && !heading.terminated()
                && !next.terminated()
                && next.text().length() <= longest
                && !starts(next)
                && afterNext.map(a -> a.text().length() > LONGEST_TAIL).orElse(false);
    }

    /** The heading at the head of a paragraph whose text goes on in the same line. */
    Optional<String> runIn(String text, Mark mark) {
        int stop = text.indexOf('。');
        boolean heads = mark.level() <= Mark.FIGURE && mark.level() != Mark.ORDINAL;
        return heads && stop > 0 && stop <= LONGEST_RUN_IN ? Optional.of(text.substring(0, stop)) : Optional.empty();
    }

    boolean glossary(String text) {
        return text.length() < 25 && cues.in(Cue.GLOSSARY, text) && !text.contains("。");
    }
}
