package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Table;

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
        List<CleanLine> lines = document.lines().stream().map(CleanLine::of).toList();
        if (lines.stream().allMatch(CleanLine::blank)) {
            return List.of();
        }
        Contents contents =
                Contents.find(lines, document.lines().stream().map(Line::text).toList());
        return new Splitting(document, lines, contents).articles();
    }

    /** One document on its way. */
    private final class Splitting {

        private final Document document;
        private final List<CleanLine> lines;
        private final Contents contents;
        private final Layout layout;
        private final Titles titles;
        private final BitSet tabled;

        Splitting(Document document, List<CleanLine> lines, Contents contents) {
            this.document = document;
            this.lines = lines;
            this.contents = contents;
            this.layout = Layout.of(lines, contents.to());
            this.titles = new Titles(lines, cues, contents);
            this.tabled = tabled(document.tables());
        }

        List<Article> articles() {
            List<Titles.Span> spans = new ArrayList<>(titles.find());
            int front = spans.isEmpty() ? lines.size() : spans.get(0).first();
            List<Article> articles = new ArrayList<>();
            if (spans.isEmpty() || body(contents.to(), front) >= LEAST_BODY) {
                untitled(front).ifPresent(articles::add);
            }
            for (int i = 0; i < spans.size(); i++) {
                int end = i + 1 < spans.size() ? spans.get(i + 1).first() : lines.size();
                articles.add(article(spans.get(i), end));
            }
            return List.copyOf(articles);
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
            for (int i = contents.to(); i < end; i++) {
                CleanLine line = lines.get(i);
                if (!line.blank() && !Layout.pageNumber(line.text()) && (!front(line) || end == lines.size())) {
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
                if (!line.blank() && !tabled.get(line.number()) && !layout.furniture(line)) {
                    text.add(line);
                    titleLines += i <= title.last() && line.text().length() <= LONGEST_TITLE ? 1 : 0;
                }
            }
            List<Paragraph> paragraphs =
                    text.isEmpty() ? List.of() : new Paragraphs(text, cues, layout).read(titleLines);
            String name = titleLines > 0 ? paragraphs.get(0).text() : fileName();
            int from = lines.get(title.first()).number();
            int to = lines.get(last).number();
            Profile profile = Profile.of(name, paragraphs, genres);
            return new Article(
                    document.name(),
                    from,
                    to,
                    name,
                    profile.genre(),
                    profile.region(),
                    profile.level(),
                    profile.period(),
                    profile.date(),
                    paragraphs,
                    tables(from, lines.get(end - 1).number()));
        }

        private boolean trailing(CleanLine line) {
            return line.blank() || Layout.pageNumber(line.text()) || cues.advert(line.text());
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
