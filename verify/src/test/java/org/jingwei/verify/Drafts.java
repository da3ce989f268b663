package org.jingwei.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;
import org.jingwei.verify.page.Material;

/** Drafts of invented places: paragraphs of text, and facts as somebody may have read or typed them. */
public final class Drafts {

    private static final Verifier VERIFIER = Verifier.standard();

    private Drafts() {}

    /** What the verifier says of a text without facts; paragraphs are parted by ¶, each on its own line. */
    public static List<Finding> audit(String text) {
        return VERIFIER.check(List.of(material("稿.txt", text, List.of())));
    }

    public static List<Finding> audit(Material... materials) {
        return VERIFIER.check(List.of(materials));
    }

    /** Facts of one article. */
    public static Material facts(String document, Fact... facts) {
        return material(document, "编者按。", List.of(facts));
    }

    public static Material material(String document, String text, List<Fact> facts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : text.split("¶", -1)) {
            paragraphs.add(paragraph(line, paragraphs.size() + 1));
        }
        Article article = new Article(
                document,
                1,
                Math.max(1, paragraphs.size()),
                "云岭市经济运行情况",
                Genre.ANALYSIS,
                Optional.of("云岭市"),
                Optional.empty(),
                Optional.of(Period.parse("2031")),
                Optional.empty(),
                paragraphs,
                List.of());
        return new Material(article, facts);
    }

    public static Paragraph paragraph(String text, int line) {
        int[] lines = new int[text.length()];
        int[] columns = new int[text.length()];
        Arrays.fill(lines, line);
        Arrays.setAll(columns, i -> i);
        return new Paragraph(text, lines, columns, Paragraph.Kind.BODY, List.of());
    }

    /** 140亿元 as a level that happened, and so on. */
    public static Fact fact(
            int line, String indicator, Measure measure, Status status, String period, String value, String unit) {
        return fact(line, indicator, measure, status, period, value, unit, Approx.EXACT);
    }

    public static Fact fact(
            int line,
            String indicator,
            Measure measure,
            Status status,
            String period,
            String value,
            String unit,
            Approx approx) {
        return new Fact(
                indicator,
                Indicators.standard().named(indicator).map(known -> known.code()),
                new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of(unit), approx, false),
                new Qualifiers(
                        measure,
                        Optional.empty(),
                        status,
                        Optional.of(Period.parse(period)),
                        Optional.of("云岭市"),
                        Optional.empty(),
                        Optional.empty()),
                new Evidence("稿.txt", new Place(line, 0), Anchor.NONE, value + unit),
                0.9,
                Map.of());
    }
}
