package org.jingwei.reading.exchange;

import java.util.Arrays;
import java.util.List;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;

/** Articles as JSON lines: where each stands and what it is, without its text. Thread-safe. */
public final class ArticleLines {

    private ArticleLines() {}

    /** The article as one line, without its line end. */
    public static String write(Article article) {
        return JsonLine.written(json -> {
            json.writeStringProperty("doc", article.document());
            json.writeNumberProperty("line", article.line());
            json.writeNumberProperty("line_end", article.lineEnd());
            json.writeStringProperty("title", article.title());
            json.writeStringProperty("genre", article.genre().label());
            JsonLine.text(json, "region", article.region());
            JsonLine.text(json, "level", article.level().map(RegionLevel::label));
            JsonLine.text(json, "period", article.period());
            JsonLine.text(json, "date", article.date());
        });
    }

    /**
     * Reads a line back: an article without its text.
     *
     * @throws IllegalArgumentException if it is not an article
     */
    public static Article read(String line) {
        JsonLine json = JsonLine.read(line);
        return new Article(
                json.get("doc"),
                json.number("line"),
                json.number("line_end"),
                json.get("title"),
                genre(json.get("genre")),
                json.find("region"),
                json.find("level").map(ArticleLines::level),
                json.find("period").map(Period::parse),
                json.find("date"),
                List.of(),
                List.of());
    }

    private static Genre genre(String label) {
        return Arrays.stream(Genre.values())
                .filter(genre -> genre.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such genre: " + label));
    }

    private static RegionLevel level(String label) {
        return Arrays.stream(RegionLevel.values())
                .filter(level -> level.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such level: " + label));
    }
}
