package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Paragraph.Kind;
import org.jingwei.reading.time.PeriodMatch;

/** What kind of article it is, whose, about when, and of which day. */
record Profile(
        Genre genre,
        Optional<String> region,
        Optional<RegionLevel> level,
        Optional<Period> period,
        int ownYear,
        Optional<String> date) {

    /** So many of the first paragraphs may hold date line, speaker and opening. */
    private static final int HEAD = 6;

    private static final int SIGNATURE = 2;

    /** 20XX年, XX年: a title that hides its year. */
    private static final String MASKED_YEAR = "XX年";

    /** @param collected the year in the title of the collection, or {@link Period#UNPRINTED} */
    static Profile of(String title, List<Paragraph> paragraphs, Genres genres, int collected) {
        List<Paragraph> head = paragraphs.subList(Math.min(1, paragraphs.size()), Math.min(HEAD, paragraphs.size()));
        List<String> asides = texts(head, Kind.ASIDE);
        List<String> body = texts(head, Kind.BODY);
        Genre genre = genres.of(title, asides.stream().anyMatch(a -> a.contains("各位代表")));
        // a report that prints its day nowhere above may sign with it
        List<String> dated = new ArrayList<>(asides);
        dated.addAll(texts(
                paragraphs.subList(Math.max(0, paragraphs.size() - SIGNATURE), paragraphs.size()), Kind.ASIDE));
        Optional<PeriodMatch> day =
                dated.stream().flatMap(a -> ReportingPeriod.day(a).stream()).findFirst();
        Optional<String> region = region(title, asides, body)
                .map(place -> inFull(place, texts(paragraphs, Kind.BODY)))
                .or(() -> BodyPlace.standard().find(title, texts(paragraphs, Kind.BODY)));
        Optional<Period> period =
                new ReportingPeriod(genre, title, texts(paragraphs, Kind.HEADING), String.join("", body), day).period();
        int year = period.map(Period::year).orElse(Period.UNPRINTED);
        int own = year != Period.UNPRINTED || title.contains(MASKED_YEAR)
                ? year
                : PrintedYear.of(paragraphs, period, collected);
        return new Profile(
                genre,
                region,
                level(region, title, texts(paragraphs, Kind.BODY)),
                period.map(p -> p.year() == Period.UNPRINTED ? p.inYear(own) : p),
                own,
                day.map(ReportingPeriod::iso));
    }

    private static List<String> texts(List<Paragraph> paragraphs, Kind kind) {
        return paragraphs.stream()
                .filter(p -> p.kind() == kind)
                .map(Paragraph::text)
                .toList();
    }

    private static Optional<String> region(String title, List<String> asides, List<String> body) {
        Optional<String> found = Places.inTitle(title);
        if (found.isEmpty()) {
            found = asides.stream()
                    .filter(Masthead::date)
                    .flatMap(a -> Places.inDateLine(a).stream())
                    .findFirst();
        }
        return found.isPresent()
                ? found
                : body.stream()
                        .limit(1)
                        .flatMap(b -> Places.inOpening(b).stream())
                        .findFirst();
    }

    private static String inFull(String place, List<String> body) {
        return Places.isMasked(place)
                ? BodyPlace.standard().behindMask(place, body).orElseGet(() -> Places.inFull(place, body))
                : place;
    }

    private static Optional<RegionLevel> level(Optional<String> region, String title, List<String> body) {
        if (region.isPresent()) {
            return region.flatMap(Places::level);
        }
        Optional<RegionLevel> words = Places.levelOfTitle(title);
        return words.isPresent() ? words : Places.levelOfText(String.join("", body));
    }
}
