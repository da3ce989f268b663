package org.jingwei.reading.article;

import java.util.ArrayList;
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
    private static final int LONGEST_SPEAKER = 30;
    private static final int LONGEST_ITEM = 60;

    private final List<CleanLine> lines;
    private final CueWords cues;
    private final Layout layout;
    private final Headings headings;
    private final HeadingPath path = new HeadingPath();
    private final List<Paragraph> done = new ArrayList<>();
    private Optional<Draft> open = Optional.empty();
    private boolean masthead = true;
    private boolean glossary;

    /** @param lines the lines of the article that hold text, without page furniture */
    Paragraphs(List<CleanLine> lines, CueWords cues, Layout layout) {
        this.lines = lines;
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
        if (open.isPresent() && joins(open.get(), line)) {
            open.get().append(line);
            return 0;
        }
        close();
        Optional<CleanLine> next = at(i + 1);
        if (aside(line, next)) {
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

    private boolean joins(Draft draft, CleanLine line) {
        if (Letters.terminated(draft.text()) || headings.starts(line) || cues.advert(line.text())) {
            return false;
        }
        if (draft.kind() == Kind.GLOSSARY) {
            return !ENTRY.matcher(line.text()).matches();
        }
        if (layout.indentedBody() && line.indented()) {
            return false;
        }
        return !item(draft, line);
    }

    /** Two short lines with figures and without an end are items of a list, unless the page width says otherwise. */
    private boolean item(Draft draft, CleanLine line) {
        return !layout.widthKnown()
                && !line.terminated()
                && draft.pieces() == 1
                && draft.text().length() < LONGEST_ITEM
                && line.text().length() < LONGEST_ITEM
                && !Letters.unbalanced(draft.text())
                && draft.text().chars().anyMatch(c -> Letters.digit((char) c));
    }

    private boolean aside(CleanLine line, Optional<CleanLine> next) {
        String text = line.text();
        if (Masthead.salutation(cues, text)) {
            masthead = false;
            return true;
        }
        return cues.advert(text) || (masthead && (Masthead.date(text) || bracketed(text) || speaker(line, next)));
    }

    private static boolean bracketed(String text) {
        return text.length() <= LONGEST_SPEAKER
                && "（(".indexOf(text.charAt(0)) >= 0
                && Mark.of(text).isEmpty()
                && "）)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean speaker(CleanLine line, Optional<CleanLine> next) {
        String text = line.text();
        boolean named = text.length() <= 4
                && next.map(n -> Masthead.salutation(cues, n.text())).orElse(false);
        return !line.terminated()
                && Mark.of(text).isEmpty()
                && (named || (text.length() <= LONGEST_SPEAKER && cues.in(Cue.OFFICE, text)));
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
