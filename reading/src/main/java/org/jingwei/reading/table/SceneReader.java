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
    private static final Pattern NUMBER = Pattern.compile(
            "^ *(?:附?表|附件) *(?:\\d{1,2}(?:[—-]\\d{1,2})?|[一二三四五六七八九十]+)?(?=\\D|(?:19|20)\\d\\d *年|$)[:：. ]*");
    private static final Pattern TAIL = Pattern.compile(
            "(?:月度|分月|走势|趋势|变化|历年|完成情况|运行情况|执行情况|发展情况|情况|进展|进度|主要|指标|排名|统计|一览|汇总|对比|通报|月报|快报|分县区|分县|分地区|分市县)*(?:简表|表|排行榜|月报|快报)?$");
    private static final Pattern PLACES = Pattern.compile(
            "^(?:分?各|分)(?:[县市区州旗乡镇、（）()]|街道|地区|园区)*|^(?:县市区|县区|市县|区县|县[（(]市、?区[)）]|县[（(]市[)）]区?|县[（(]区[)）])");

    private final HeadingReader headings;
    private final PlaceNames places;
    private final Names names;

    SceneReader(HeadingReader headings, PlaceNames places, Names names) {
        this.headings = headings;
        this.places = places;
        this.names = names;
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
        return new Scene(article.document(), period, year, region, units(near), subject(named));
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
    private static Optional<Period> period(List<String> sources, Optional<Period> article) {
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
        return Heading.NOTHING;
    }

    private String bare(String title) {
        String text = withoutPeriods(unnumbered(title));
        text = UNITS.matcher(text).replaceAll("").replaceAll("[（(][)）]", "");
        Optional<String> place = TitlePlaces.inTitle(text);
        if (place.isPresent() && text.startsWith(place.get())) {
            text = text.substring(place.get().length());
        }
        if (text.length() > 2 && places.isWord(text.substring(0, 2))) {
            text = text.substring(2);
        }
        return TAIL.matcher(PLACES.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** Without 表3, which is not to run into the year behind it. */
    private static String unnumbered(String title) {
        return Plain.compact(NUMBER.matcher(Plain.of(title)).replaceFirst(""));
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
