package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Paragraph.Kind;

/**
 * Turns the lines of one article into paragraphs: closes page breaks inside sentences, tells headings, body, glossary and
 * asides apart. Made for one article and used once.
 */
final class Paragraphs {

    private static final Pattern ENTRY =
            Pattern.compile("^(?:\\d{1,3}[．.、])?.{1,40}?(?:[：:]|是指|[（(]P\\d{1,3}[）)]).*", Pattern.DOTALL);
    private static final Pattern ISSUER = Pattern.compile(
            "(?:.{2,8}[省市县区州旗镇乡盟])?(?:.{0,4}(?:统计|财政|发改|调查|研究|改革).{0,4})?(?:局|委员会|委|办公室|人民政府|调查队|总队|研究室|研究院)");
    private static final int SIGNATURE = 2;
    private static final int LONGEST_ISSUER = 20;
    private static final int LONGEST_SPEAKER = 30;
    private static final int LONGEST_ITEM = 60;

    private final List<CleanLine> lines;
    private final BitSet tabled;
    private final CueWords cues;
    private final Layout layout;
    private final Headings headings;
    private final HeadingPath path = new HeadingPath();
    private final List<Paragraph> done = new ArrayList<>();
    private Optional<Draft> open = Optional.empty();
    private boolean masthead = true;
    private boolean glossary;

    /**
     * @param lines the lines of the article that hold text, without page furniture and tables
     * @param tabled the numbers of the lines of tables
     */
    Paragraphs(List<CleanLine> lines, BitSet tabled, CueWords cues, Layout layout) {
        this.lines = lines;
        this.tabled = tabled;
        this.cues = cues;
        this.layout = layout;
        this.headings = new Headings(cues, layout);
    }

    /** @param titleLines how many of the first lines are the title */
    List<Paragraph> read(int titleLines) {
        if (titleLines > 0) {
            Draft title = new Draft(Kind.HEADING, List.of(), lines.get(0));
            lines.subList(1, titleLines).forEach(title::append);
            done.add(title.paragraph());
        }
        for (int i = titleLines; i < lines.size(); i++) {
            i += read(lines.get(i), i);
        }
        close();
        return List.copyOf(done);
    }

    /** Answers how many further lines it has taken. */
    private int read(CleanLine line, int i) {
        if (open.isPresent() && joins(open.get(), line, i)) {
            open.get().append(line);
            return 0;
        }
        close();
        Optional<CleanLine> next = at(i + 1);
        if (aside(line, i)) {
            add(new Draft(Kind.ASIDE, path.texts(), line));
        } else if (headings.glossary(line.text())) {
            glossary = true;
            masthead = false;
            path.approach(Optional.empty(), true);
            add(new Draft(Kind.HEADING, path.texts(), line));
            path.enter(line.text(), Optional.empty(), true);
        } else if (glossary) {
            open = Optional.of(new Draft(Kind.GLOSSARY, path.texts(), line));
        } else {
            masthead = false;
            return headings.heading(line, next) ? heading(line, i) : body(line);
        }
        return 0;
    }

    private int body(CleanLine line) {
        Optional<Mark> mark = Mark.of(line.text());
        mark.flatMap(m -> headings.runIn(line.text(), m)).ifPresent(text -> path.enter(text, mark, false));
        open = Optional.of(new Draft(Kind.BODY, path.texts(), line));
        return 0;
    }

    private int heading(CleanLine line, int i) {
        Optional<Mark> mark = Mark.of(line.text());
        boolean part = mark.isEmpty() && cues.in(Cue.PART, line.text());
        path.approach(mark, part);
        Draft draft = new Draft(Kind.HEADING, path.texts(), line);
        int taken = 0;
        Optional<CleanLine> next = at(i + 1);
        if (next.isPresent() && mark.isPresent() && headings.tail(line, next.get(), at(i + 2))) {
            draft.append(next.get());
            taken = 1;
        }
        path.enter(draft.text().toString(), mark, part);
        add(draft);
        return taken;
    }

    private boolean joins(Draft draft, CleanLine line, int i) {
        if (Letters.terminated(draft.text())
                || headings.starts(line)
                || cues.advert(line.text())
                || beyond(draft, line)) {
            return false;
        }
        if (draft.kind() == Kind.GLOSSARY) {
            return !ENTRY.matcher(line.text()).matches();
        }
        if (layout.indentedBody() && line.indented()) {
            return false;
        }
        return !complete(draft) || (!item(line) && !afterItem() && !headings.heading(line, at(i + 1)));
    }

    /** Whether a table stands between: 单位：% above it does not go on below it. */
    private boolean beyond(Draft draft, CleanLine line) {
        int table = tabled.nextSetBit(draft.last().number());
        return table >= 0 && table < line.number();
    }

    /** A text that breaks off right after a figure with its unit may be whole: an item of a list, a sentence without its stop. */
    private boolean complete(Draft draft) {
        return !layout.widthKnown() && !Letters.unbalanced(draft.text()) && Letters.endsInQuantity(draft.text());
    }

    /** Whether the paragraph before is an item too. */
    private boolean afterItem() {
        return !done.isEmpty()
                && done.get(done.size() - 1).kind() == Kind.BODY
                && Letters.endsInQuantity(done.get(done.size() - 1).text());
    }

    private static boolean item(CleanLine line) {
        return line.text().length() < LONGEST_ITEM && !line.terminated() && Letters.endsInQuantity(line.text());
    }

    private boolean aside(CleanLine line, int i) {
        String text = line.text();
        if (signature(line, i)) {
            return true;
        }
        if (Masthead.salutation(cues, text)) {
            masthead = false;
            return true;
        }
        return cues.advert(text)
                || (masthead && (Masthead.date(text) || bracketed(text) || speaker(line, at(i + 1)) || issuer(line)));
    }

    private static boolean bracketed(String text) {
        return text.length() <= LONGEST_SPEAKER
                && "（(".indexOf(text.charAt(0)) >= 0
                && Mark.of(text).isEmpty()
                && "）)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Who issued a report and when, in its last lines. */
    private boolean signature(CleanLine line, int i) {
        boolean last = i >= lines.size() - SIGNATURE && !masthead;
        return last && (issuer(line) || (line.text().length() <= LONGEST_ISSUER && Masthead.date(line.text())));
    }

    private boolean speaker(CleanLine line, Optional<CleanLine> next) {
        String text = line.text();
        boolean named = text.length() <= 4
                && next.map(n -> Masthead.salutation(cues, n.text())).orElse(false);
        return !line.terminated()
                && Mark.of(text).isEmpty()
                && (named || (text.length() <= LONGEST_SPEAKER && cues.in(Cue.OFFICE, text)));
    }

    private static boolean issuer(CleanLine line) {
        return line.text().length() <= LONGEST_ISSUER
                && ISSUER.matcher(line.text()).matches();
    }

    private Optional<CleanLine> at(int i) {
        return i < lines.size() ? Optional.of(lines.get(i)) : Optional.empty();
    }

    private void add(Draft draft) {
        done.add(draft.paragraph());
    }

    private void close() {
        open.ifPresent(this::add);
        open = Optional.empty();
    }
}
