package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.text.Genre;

/** Kinds of article by the words of their titles ({@code genres.csv}). Immutable. */
final class Genres {

    private final List<Row> rows;

    private record Row(String word, boolean closes, Genre genre) {

        boolean fits(String title) {
            return closes ? title.endsWith(word) : title.contains(word);
        }
    }

    private Genres(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static Genres shipped() {
        return of(CsvFile.resource(Genres.class, "genres.csv", "word", "genre", "source"));
    }

    static Genres of(CsvFile file) {
        List<Row> rows = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            String word = row.text("word");
            boolean closes = word.endsWith("$");
            rows.add(new Row(closes ? word.substring(0, word.length() - 1) : word, closes, genre(row)));
        }
        return new Genres(rows);
    }

    private static Genre genre(CsvRow row) {
        try {
            return Genre.valueOf(row.text("genre"));
        } catch (IllegalArgumentException e) {
            throw row.bad("no such genre: " + row.text("genre"));
        }
    }

    /** @param congress the article is addressed to a people's congress */
    Genre of(String title, boolean congress) {
        // a title with a slogan after the dash: 清河县经济社会发展情况——稳中有进
        int dash = title.indexOf("——");
        String before = dash > 0 ? title.substring(0, dash) : title;
        Genre main = first(before);
        boolean slogan = dash > 0 && main != Genre.OTHER && rows.stream().noneMatch(r -> r.closes() && r.fits(title));
        Genre genre = slogan ? main : first(title);
        boolean report = congress && title.endsWith("报告") && genre != Genre.PLAN_REPORT;
        return report ? Genre.WORK_REPORT : genre;
    }

    private Genre first(String title) {
        return rows.stream()
                .filter(r -> r.fits(title))
                .map(Row::genre)
                .findFirst()
                .orElse(Genre.OTHER);
    }
}
