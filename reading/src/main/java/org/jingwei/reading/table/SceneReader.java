package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;
import org.jingwei.reading.article.TitlePlaces;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;
import org.jingwei.reading.time.Reference;

/** Reads titles, unit lines and captions into the scene of a block. Immutable. */
final class SceneReader {

    /** A caption is a line, not a paragraph. */
    private static final int LONGEST_CAPTION = 70;

    private static final int CAPTIONS = 4;
    private static final Pattern UNITS = Pattern.compile("(?<!\\p{IsHan})(?:计量|金额)?单 *位 *[:：]([^）)\\]】]+)");

    /** 各月累计增速（%）: a title that ends in a unit is a unit line. */
    private static final Pattern ENDING_UNIT = Pattern.compile("[（(]([^（）()]{1,8})[)）]$");

    private static final Pattern PEERS = Pattern.compile("([全我]\\p{IsHan})(?:[、及和与]|以及)");

    /** The last year of 十五, from which the plans are counted. */
    private static final int TENTH_PLAN = 2005;

    private static final int FIVE = 5;
    private static final int SHORTEST = 4;
    private static final int LONGEST_NAME = 20;

    private final HeadingReader headings;
    private final PlaceNames places;
    private final Names names;
    private final Phrases words;
    private final TitlePatterns said;

    SceneReader(HeadingReader headings, PlaceNames places, Names names, Phrases words) {
        this.headings = headings;
        this.places = places;
        this.names = names;
        this.words = words;
        this.said = TitlePatterns.of(words);
    }

    /** @param earlier titles of the blocks above in the same table */
    Scene read(Article article, String sheet, List<String> titles, List<String> earlier, int firstLine) {
        List<String> captions = captions(article, firstLine);
        List<String> sources = new ArrayList<>(titles);
        if (sources.isEmpty()) {
            sources.addAll(earlier);
        }
        sources.addAll(captions);
        sources.add(sheet);
        Optional<Period> period = period(sources, article.period());
        int year = period.map(Period::year)
                .filter(y -> y != Period.UNPRINTED)
                .orElse(article.period().map(Period::year).orElse(Period.UNPRINTED));
        List<String> named = new ArrayList<>(titles);
        named.addAll(captions);
        if (named.isEmpty()) {
            named.add(article.title());
        }
        Optional<String> region = region(sources, article);
        List<String> near =
                titles.stream().noneMatch(t -> UNITS.matcher(Plain.of(t)).find()) ? captions : titles;
        return new Scene(article.document(), period, year, region, units(near), subject(named), titled(named));
    }

    private static List<String> captions(Article article, int firstLine) {
        List<String> above = new ArrayList<>();
        int line = firstLine;
        List<Paragraph> paragraphs = article.paragraphs();
        for (int i = paragraphs.size() - 1; i >= 0 && above.size() < CAPTIONS; i--) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.lastLine() >= firstLine) {
                continue;
            }
            boolean near = line - paragraph.lastLine() <= 2;
            if (!near
                    || paragraph.text().length() > LONGEST_CAPTION
                    || paragraph.text().endsWith("。")) {
                break;
            }
            above.add(paragraph.text());
            line = paragraph.firstLine();
        }
        return above;
    }

    /** The nearest source that names a period; its year may stand in one further away. */
    private Optional<Period> period(List<String> sources, Optional<Period> article) {
        Optional<Period> year = Optional.empty();
        Optional<Period> part = Optional.empty();
        for (String source : sources) {
            for (PeriodMatch match : PeriodPhrases.all(unnumbered(source))) {
                Optional<Period> period = own(match);
                boolean whole = period.filter(p -> p instanceof Period.Year).isPresent();
                year = year.isEmpty()
                                && period.filter(p -> p.year() != Period.UNPRINTED)
                                        .isPresent()
                        ? period
                        : year;
                part = part.isEmpty() && !whole && (year.isEmpty() || year.equals(period) || open(period))
                        ? period
                        : part;
            }
        }
        Optional<Period> dated = year.or(() -> article);
        return part.map(p -> p.year() == Period.UNPRINTED && !(p instanceof Period.Span)
                        ? dated.map(y -> p.inYear(y.year())).orElse(p)
                        : p)
                .or(() -> dated);
    }

    private static boolean open(Optional<Period> period) {
        return period.filter(p -> p.year() == Period.UNPRINTED).isPresent();
    }

    /** A period that a title reports on: no date of print, nothing that is only compared with. */
    private static Optional<Period> own(PeriodMatch match) {
        boolean dated = match.day() > 0 && match.period().filter(Period::point).isEmpty();
        boolean span = match.period().filter(p -> p instanceof Period.Span).isPresent();
        return match.reference() == Reference.PRINTED && !dated && !span ? match.period() : Optional.empty();
    }

    private Optional<String> region(List<String> sources, Article article) {
        for (String source : sources) {
            String title = unnumbered(source);
            boolean unitLine = UNITS.matcher(Plain.of(source)).lookingAt();
            title = withoutPeers(title);
            Optional<String> place = unitLine ? Optional.empty() : TitlePlaces.inTitle(title);
            if (place.isPresent()) {
                return place;
            }
            Optional<String> word = word(title, article.region());
            if (word.isPresent()) {
                return word;
            }
        }
        return article.region();
    }

    /** 全国、全省及云岭市: what the last place is held against is not what the table is about. */
    private String withoutPeers(String title) {
        String bare = withoutPeriods(title);
        Matcher m = PEERS.matcher(bare);
        int from = 0;
        while (m.region(from, bare.length()).lookingAt() && places.isWord(m.group(1))) {
            from = m.end();
        }
        return from == 0 ? title : bare.substring(from);
    }

    /** 全市主要经济指标: the place that the word means, or the word where the article names none. */
    private Optional<String> word(String title, Optional<String> own) {
        String bare = withoutPeriods(title);
        for (int length = Math.min(4, bare.length()); length >= 2; length--) {
            String start = bare.substring(0, length);
            if (places.isWord(start)) {
                return places.resolve(start, own);
            }
        }
        return Optional.empty();
    }

    /** The units of a unit line, in its order; % among them. */
    List<String> units(List<String> lines) {
        List<String> units = new ArrayList<>();
        for (String line : lines) {
            Matcher m = UNITS.matcher(Plain.of(line));
            while (m.find()) {
                for (String piece : Plain.compact(m.group(1)).split("[、，,；;和]")) {
                    List<String> whole = headings.unit(piece).map(List::of).orElse(List.of());
                    List<String> parts = whole.isEmpty() ? List.of(piece.split("/")) : List.of();
                    units.addAll(whole);
                    parts.forEach(part -> headings.unit(part).ifPresent(units::add));
                }
            }
        }
        if (units.isEmpty()) {
            lines.stream()
                    .map(line -> ENDING_UNIT.matcher(Plain.compact(line)))
                    .filter(Matcher::find)
                    .flatMap(m -> headings.unit(m.group(1)).stream())
                    .forEach(units::add);
        }
        return units.stream().distinct().toList();
    }

    /** The indicator of a title such as 各县区规模以上工业增加值增速, if the catalogue knows it. */
    private Heading subject(List<String> titles) {
        for (String title : titles) {
            if (UNITS.matcher(Plain.compact(title)).lookingAt()) {
                continue;
            }
            Heading heading = headings.read(bare(title));
            boolean known = heading.names().size() == 1
                    && names.known(heading.names().get(0)).isPresent();
            if (known) {
                return heading;
            }
        }
        return titles.stream()
                .flatMap(title -> spotted(bare(title)).stream())
                .findFirst()
                .map(name -> Heading.NOTHING.withNames(List.of(name)))
                .orElse(Heading.NOTHING);
    }

    /** The one indicator that a title names among other words: 一般公共预算收入预算（草案）; none where it names two. */
    private Optional<String> spotted(String title) {
        List<String> found = new ArrayList<>();
        int from = 0;
        while (from < title.length() && found.size() < 2) {
            Optional<String> here = knownAt(title, from);
            here.ifPresent(found::add);
            from += here.map(String::length).orElse(1);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<String> knownAt(String title, int from) {
        for (int end = Math.min(title.length(), from + LONGEST_NAME); end >= from + SHORTEST; end--) {
            String name = title.substring(from, end);
            if (names.known(name).isPresent() && names.alone(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private Scene.Titled titled(List<String> titles) {
        Optional<Period.Span> plan = Optional.empty();
        Heading measure = Heading.NOTHING;
        for (String title : titles) {
            String text = said.asOf()
                    .matcher(UNITS.matcher(withoutPeriods(unnumbered(title))).replaceAll(""))
                    .replaceAll("");
            measure = measure.empty() ? measure(text) : measure;
            Matcher five = said.plan().matcher(unnumbered(title));
            if (plan.isEmpty() && five.find() && !said.back().matcher(text).find()) {
                int count =
                        "十一二三四五六七八九".indexOf(five.group(1).charAt(five.group(1).length() - 1));
                int end = TENTH_PLAN + FIVE * count;
                plan = Optional.of(new Period.Span(end - FIVE + 1, end));
            }
        }
        boolean whole = titles.stream().noneMatch(said::chooses);
        Optional<String> thing = titles.stream()
                .map(this::bare)
                .map(title -> said.end().matcher(title).replaceFirst(""))
                .filter(title -> title.length() >= 2 && title.length() <= LONGEST_NAME && !names.several(title))
                .findFirst();
        Optional<String> base = titles.stream()
                .map(title -> said.base().matcher(Plain.compact(title)))
                .filter(Matcher::find)
                .map(m -> m.group(1).replace("同月", "同期"))
                .findFirst();
        boolean cumulative = titles.stream().anyMatch(title -> title.contains("累计"))
                && titles.stream()
                        .noneMatch(title -> said.single().matcher(title).find());
        Optional<String> traded = titles.stream()
                .map(said.traded()::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
        boolean some =
                titles.stream().anyMatch(title -> said.some().matcher(title).find());
        return new Scene.Titled(measure, plan, whole, some, traded, thing, base, cumulative);
    }

    private Heading measure(String title) {
        Matcher ranked = said.ranked().matcher(title);
        if (ranked.find()) {
            Heading places = Heading.NOTHING.with(Role.RANK).against(Optional.ofNullable(ranked.group(2)));
            boolean done = ranked.group(1) != null && words.is(Phrases.Kind.REACH, ranked.group(1));
            return ranked.group(1) == null ? places : places.with(done ? Role.COMPLETION : Role.RATE);
        }
        Matcher rated = said.rated().matcher(title);
        boolean rates = rated.find();
        Heading rate = Heading.NOTHING.with(Role.RATE);
        return rates && rated.group(1) != null ? rate.with(Role.MONTH_BASE) : rates ? rate : Heading.NOTHING;
    }

    private String bare(String title) {
        String text = withoutPeriods(unnumbered(title));
        text = said.asOf().matcher(UNITS.matcher(text).replaceAll("")).replaceAll("");
        Optional<String> place =
                TitlePlaces.inTitle(text).filter(text::startsWith).or(() -> TitlePlaces.inTitle(unnumbered(title)));
        if (place.isPresent() && text.startsWith(place.get())) {
            text = text.substring(place.get().length());
        }
        if (text.length() > 2 && places.isWord(text.substring(0, 2))) {
            text = text.substring(2);
        }
        return said.tail().matcher(said.places().matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** Without 表3, which is not to run into the year behind it. */
    private String unnumbered(String title) {
        return Plain.compact(said.number().matcher(Plain.of(title)).replaceFirst(""));
    }

    private static String withoutPeriods(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (PeriodMatch match : PeriodPhrases.all(text)) {
            rest.append(text, from, match.start());
            from = match.end();
        }
        return rest.append(text.substring(from)).toString();
    }
}
