package org.jingwei.core.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.RegionLevel;

/**
 * One article of a document: a report, a speech, an overview.
 *
 * @param document the document's name
 * @param line first line, that of the title
 * @param lineEnd last line that is not blank
 * @param region the place the article speaks of, as printed (济南市, XX县); empty if it prints none
 * @param period what is reported on (of a work report, the year reviewed); empty if not printed
 * @param ownYear the year that 今年 is in its text, where the text or the title of its collection prints it; else {@link
 *     Period#UNPRINTED}
 * @param date the delivery date as ISO ({@code 2022-12-26}), with {@code XXXX} for a year that is not printed; empty if none
 * @param anchors page, or sheet and cell, of the lines that have one; a line without stands in a file of lines only
 */
public record Article(
        String document,
        int line,
        int lineEnd,
        String title,
        Genre genre,
        Optional<String> region,
        Optional<RegionLevel> level,
        Optional<Period> period,
        int ownYear,
        Optional<String> date,
        List<Paragraph> paragraphs,
        List<Table> tables,
        Map<Integer, Anchor> anchors) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
        anchors = Map.copyOf(anchors);
        if (lineEnd < line) {
            throw new IllegalArgumentException("an article ends before it begins: " + line + ".." + lineEnd);
        }
    }

    /** An article of a file that has lines and nothing else. */
    public Article(
            String document,
            int line,
            int lineEnd,
            String title,
            Genre genre,
            Optional<String> region,
            Optional<RegionLevel> level,
            Optional<Period> period,
            Optional<String> date,
            List<Paragraph> paragraphs,
            List<Table> tables) {
        this(document, line, lineEnd, title, genre, region, level, period, date, paragraphs, tables, Map.of());
    }

    /** An article whose text prints its year nowhere but in its period and its date. */
    public Article(
            String document,
            int line,
            int lineEnd,
            String title,
            Genre genre,
            Optional<String> region,
            Optional<RegionLevel> level,
            Optional<Period> period,
            Optional<String> date,
            List<Paragraph> paragraphs,
            List<Table> tables,
            Map<Integer, Anchor> anchors) {
        this(
                document,
                line,
                lineEnd,
                title,
                genre,
                region,
                level,
                period,
                period.map(Period::year).orElse(Period.UNPRINTED),
                date,
                paragraphs,
                tables,
                anchors);
    }

    /** Page, or sheet and cell, of a line of the document. */
    public Anchor anchorOf(int line) {
        return anchors.getOrDefault(line, Anchor.NONE);
    }
}
