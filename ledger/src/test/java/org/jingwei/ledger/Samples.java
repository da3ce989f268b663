package org.jingwei.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.ReadArticle;
import org.jingwei.ledger.store.Reading;

/** Invented documents, and what a reader made of them. */
final class Samples {

    static final String SENTENCE = "上半年，全市规模以上工业增加值同比增长5.20%，固定资产投资增长3.1%。";

    private Samples() {}

    static Content content(String name, String text) {
        return Content.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document of many lines, each with a fact. */
    static Content large(int number) {
        return content("材料/第" + number + "份.txt", number + "\n" + (SENTENCE + "\n").repeat(40));
    }

    static Reading reading(Content content, String text, String reader, Fact... facts) {
        Document document = Document.of(content.name(), text);
        return new Reading(document, reader, List.of(new ReadArticle(article(document), List.of(facts))));
    }

    static Reading largeReading(Content content, int number) {
        String text = number + "\n" + (SENTENCE + "\n").repeat(40);
        Fact[] facts = IntStream.rangeClosed(2, 41)
                .mapToObj(line -> growth(content.name(), line, "5.20"))
                .toArray(Fact[]::new);
        return reading(content, text, "reader 1", facts);
    }

    static Article article(Document document) {
        return article(document, "云岭市");
    }

    static Article article(Document document, String region) {
        List<Paragraph> paragraphs = document.lines().stream()
                .filter(line -> !line.text().isEmpty())
                .map(line -> paragraph(line.number(), line.text()))
                .toList();
        return new Article(
                document.name(),
                1,
                Math.max(1, document.lines().size()),
                "云岭市2031年上半年经济运行情况",
                Genre.ANALYSIS,
                Optional.of(region),
                Optional.of(RegionLevel.PREFECTURE),
                Optional.of(Period.parse("2031-H1")),
                Optional.of("2031-07-20"),
                paragraphs,
                List.of());
    }

    private static Paragraph paragraph(int line, String text) {
        int[] lines = IntStream.range(0, text.length()).map(i -> line).toArray();
        int[] columns = IntStream.range(0, text.length()).toArray();
        return new Paragraph(text, lines, columns, Paragraph.Kind.BODY, List.of());
    }

    /** 全市 growth of industrial value added in the first half of 2031. */
    static Fact growth(String document, int line, String value) {
        return fact(document, line, Optional.of("IND.VA.ABOVE"), quantity(value), Optional.of("全市"), "2031-H1");
    }

    static Fact fact(
            String document,
            int line,
            Optional<String> code,
            Quantity quantity,
            Optional<String> region,
            String period) {
        return new Fact(
                "规模以上工业增加值",
                code,
                quantity,
                new Qualifiers(
                        Measure.YOY,
                        Optional.empty(),
                        Status.ACTUAL,
                        Optional.of(Period.parse(period)),
                        region,
                        Optional.of("上年同期"),
                        Optional.empty()),
                new Evidence(document, new Place(line, 4), Anchor.NONE, "增长5.20%"),
                0.875,
                Map.of());
    }

    static Fact confident(Fact fact, double confidence) {
        return new Fact(
                fact.indicator(),
                fact.code(),
                fact.quantity(),
                fact.qualifiers(),
                fact.evidence(),
                confidence,
                fact.notes(),
                fact.doubts());
    }

    /** A fact in which every field says something. */
    static Fact full(String document) {
        return new Fact(
                "税收“占比”",
                Optional.empty(),
                new Quantity(
                        Optional.of(Printed.of("-3.10")),
                        Optional.of(Printed.of("007.0")),
                        Optional.of("个百分点"),
                        Approx.ABOUT,
                        false),
                new Qualifiers(
                        Measure.GAP,
                        Optional.of(Aspect.values()[1]),
                        Status.TARGET,
                        Optional.of(Period.parse("XXXX-M01..M05")),
                        Optional.of("临江区"),
                        Optional.of("全省"),
                        Optional.of("同口径")),
                new Evidence(
                        document,
                        new Place(3, 12),
                        new Anchor(Optional.of(2), Optional.of("表 1"), Optional.of("B7")),
                        "低3.10个'百分点\\"),
                1.0 / 3,
                Map.of("as_of", "2031-06", "part_of", "税\"收"),
                List.of("short-name", "no-period"));
    }

    static Fact inTable(String document, String table) {
        Fact whole = full(document);
        Evidence was = whole.evidence();
        return new Fact(
                whole.indicator(),
                whole.code(),
                whole.quantity(),
                whole.qualifiers(),
                new Evidence(document, was.place(), Anchor.cell(table, "B7"), was.quote()),
                whole.confidence(),
                whole.notes());
    }

    /** Masked by X. */
    static Fact masked(String document) {
        Quantity none = new Quantity(Optional.empty(), Optional.empty(), Optional.of("%"), Approx.EXACT, true);
        return fact(document, 4, Optional.of("IND.VA.ABOVE"), none, Optional.of("全市"), "2031-H1");
    }

    static Quantity quantity(String value) {
        return new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of("%"), Approx.EXACT, false);
    }
}
