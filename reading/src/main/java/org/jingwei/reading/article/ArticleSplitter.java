package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Table;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;

/** Cuts a document into its articles and repairs their text. Immutable and thread-safe. */
public final class ArticleSplitter {

    private static final int LONGEST_TITLE = 80;
    private static final int LEAST_BODY = 150;

    private final CueWords cues;
    private final Genres genres;

    /** With the words that Jingwei ships. */
    public ArticleSplitter() {
        this.cues = CueWords.shipped();
        this.genres = Genres.shipped();
    }

    /** The articles in the order of the document; none if it holds no text. */
    public List<Article> split(Document document) {
        if (document.lines().stream().allMatch(line -> CleanLine.of(line).blank())) {
            return List.of();
        }
        return new Splitting(document).articles();
    }

    /** One document on its way. */
    private final class Splitting {

        private final Document document;
        private final BitSet tabled;
        private final Contents contents;
        private final List<CleanLine> lines;
        private final Layout layout;
        private final Titles titles;
        private int collected = Period.UNPRINTED;

        Splitting(Document document) {
            this.document = document;
            this.tabled = tabled(document.tables());
            List<CleanLine> all = document.lines().stream()
                    .map(line -> tabled.get(line.number()) ? CleanLine.of(line).withoutText() : CleanLine.of(line))
                    .toList();
            this.contents =
                    Contents.find(all, document.lines().stream().map(Line::text).toList());
            this.lines = new ArrayList<>(all);
            lines.subList(contents.from(), contents.to()).replaceAll(CleanLine::withoutText);
            this.layout = Layout.of(lines, contents.to());
            this.titles = new Titles(lines, cues, contents);
        }

        List<Article> articles() {
            List<Titles.Span> spans = new ArrayList<>(titles.find());
            int front = spans.isEmpty() ? lines.size() : spans.get(0).first();
            collected = collected(front);
            List<Article> articles = new ArrayList<>();
            if (spans.isEmpty() || body(contents.titlesFrom(), front) >= LEAST_BODY) {
                untitled(front).ifPresent(articles::add);
            }
            for (int i = 0; i < spans.size(); i++) {
                int end = i + 1 < spans.size() ? spans.get(i + 1).first() : lines.size();
                articles.add(article(spans.get(i), end));
            }
            return List.copyOf(articles);
        }

        /** The one year that the title of a collection prints before its first article. */
        private int collected(int front) {
            List<Integer> years = lines.subList(0, front).stream()
                    .map(CleanLine::text)
                    .filter(titles::compilation)
                    .flatMap(text -> PeriodPhrases.all(text).stream())
                    .filter(PeriodMatch::yearPrinted)
                    .map(m -> m.period().orElseThrow())
                    .map(p -> p instanceof Period.Span ? Period.UNPRINTED : p.year())
                    .distinct()
                    .toList();
            return years.size() == 1 ? years.get(0) : Period.UNPRINTED;
        }

        private int body(int from, int to) {
            return lines.subList(Math.min(from, to), to).stream()
                    .filter(l -> l.terminated() && !front(l))
                    .mapToInt(l -> l.text().length())
                    .sum();
        }

        private boolean front(CleanLine line) {
            return line.blank()
                    || cues.in(Cue.NOTICE, line.text())
                    || cues.advert(line.text())
                    || titles.compilation(line.text());
        }

        /** What stands before the first title, or all of a document without one. */
        private Optional<Article> untitled(int end) {
            for (int i = contents.titlesFrom(); i < end; i++) {
                CleanLine line = lines.get(i);
                boolean text = !line.blank() && !Layout.pageNumber(line.text());
                if (tabled.get(line.number()) || (text && (!front(line) || end == lines.size()))) {
                    return Optional.of(article(new Titles.Span(i, i), end));
                }
            }
            return Optional.empty();
        }

        private Article article(Titles.Span title, int end) {
            int last = end - 1;
            while (last > title.last() && trailing(lines.get(last))) {
                last--;
            }
            List<CleanLine> text = new ArrayList<>();
            int titleLines = 0;
            for (int i = title.first(); i <= last; i++) {
                CleanLine line = lines.get(i);
                if (!line.blank() && !layout.furniture(line)) {
                    text.add(line);
                    titleLines += i <= title.last() && nameable(line) ? 1 : 0;
                }
            }
            List<Paragraph> paragraphs =
                    text.isEmpty() ? List.of() : new Paragraphs(text, tabled, cues, layout).read(titleLines);
            String name = titleLines > 0 ? paragraphs.get(0).text() : name(title.first());
            int from = lines.get(title.first()).number();
            int to = lines.get(last).number();
            Profile profile = Profile.of(name, paragraphs, genres, collected);
            return new Article(
                    document.name(),
                    from,
                    to,
                    name,
                    profile.genre(),
                    profile.region(),
                    profile.level(),
                    profile.period(),
                    profile.ownYear(),
                    profile.date(),
                    paragraphs,
                    tables(from, lines.get(end - 1).number()),
                    anchors(title.first(), end));
        }

        /** Whether a line can be a title at all, be it a poor one. */
        private boolean nameable(CleanLine line) {
            return line.text().length() <= LONGEST_TITLE
                    && !line.text().endsWith("。")
                    && Mark.of(line.text()).isEmpty()
                    && !Masthead.salutation(cues, line.text());
        }

        private boolean trailing(CleanLine line) {
            return (line.blank() && !tabled.get(line.number()))
                    || Layout.pageNumber(line.text())
                    || cues.advert(line.text());
        }

        /** The first cell of a workbook that holds words, else the name of the file. */
        private String name(int first) {
            CleanLine cell = CleanLine.of(document.lines().get(first));
            boolean words = cell.text().codePoints().anyMatch(Character::isIdeographic);
            return tabled.get(cell.number()) && words && nameable(cell) ? cell.text() : fileName();
        }

        private String fileName() {
            String name = document.name()
                    .substring(1
                            + Math.max(
                                    document.name().lastIndexOf('/'),
                                    document.name().lastIndexOf('\\')));
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }

        private List<Table> tables(int from, int to) {
            return document.tables().stream()
                    .filter(t -> t.cells().stream().anyMatch(c -> c.firstLine() >= from && c.firstLine() <= to))
                    .toList();
        }

        private Map<Integer, Anchor> anchors(int first, int end) {
            Map<Integer, Anchor> anchors = new HashMap<>();
            for (Line line : document.lines().subList(first, end)) {
                if (!line.anchor().equals(Anchor.NONE)) {
                    anchors.put(line.number(), line.anchor());
                }
            }
            return anchors;
        }

        private static BitSet tabled(List<Table> tables) {
            BitSet lines = new BitSet();
            for (Table table : tables) {
                for (Cell cell : table.cells()) {
                    if (cell.firstLine() > 0) {
                        lines.set(cell.firstLine(), cell.lastLine() + 1);
                    }
                }
            }
            return lines;
        }
    }
}
