package org.jingwei.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.date.Dates;
import org.jingwei.verify.identity.FactChecks;
import org.jingwei.verify.list.Exceptions;
import org.jingwei.verify.list.Lists;
import org.jingwei.verify.list.Respectively;
import org.jingwei.verify.page.Figures;
import org.jingwei.verify.page.Material;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.partner.Partners;
import org.jingwei.verify.pattern.BracketGaps;
import org.jingwei.verify.pattern.NamedGrowth;
import org.jingwei.verify.pattern.Phrases;
import org.jingwei.verify.pattern.Ranks;
import org.jingwei.verify.pattern.Thresholds;
import org.jingwei.verify.place.Places;
import org.jingwei.verify.repeat.Crossings;
import org.jingwei.verify.repeat.Roundings;
import org.jingwei.verify.repeat.Runs;
import org.jingwei.verify.repeat.SameWords;
import org.jingwei.verify.repeat.Works;
import org.jingwei.verify.sum.Brackets;
import org.jingwei.verify.sum.CompanionsApart;
import org.jingwei.verify.sum.Groups;
import org.jingwei.verify.sum.PricedLists;
import org.jingwei.verify.sum.Ranked;
import org.jingwei.verify.sum.Sections;
import org.jingwei.verify.sum.Sums;
import org.jingwei.verify.wording.Blanks;
import org.jingwei.verify.wording.Courses;
import org.jingwei.verify.wording.Downturns;
import org.jingwei.verify.wording.Fulfilments;
import org.jingwei.verify.wording.Leaps;
import org.jingwei.verify.wording.MixedUnits;
import org.jingwei.verify.wording.Namesakes;
import org.jingwei.verify.wording.Surpluses;
import org.jingwei.verify.wording.Turns;

/**
 * Says which figures cannot be true together: inside a sentence, an article, and across articles and documents. It sees facts
 * and the text, never how the facts were found. Thread-safe.
 */
public final class Verifier {

    private static final List<BiFunction<String, Sketch, List<Finding>>> OF_FIGURES = List.of(
            MixedUnits::check,
            Namesakes::check,
            Leaps::check,
            Surpluses::check,
            Respectively::check,
            Groups::check,
            Exceptions::check,
            PricedLists::check,
            Thresholds::check,
            BracketGaps::check,
            NamedGrowth::check);
    private static final List<BiFunction<String, Paragraph, List<Finding>>> OF_WORDS =
            List.of(Downturns::check, Blanks::check, Turns::check, Ranks::check);
    private static final List<BiFunction<String, List<Sketch>, List<Finding>>> OF_ARTICLE = List.of(
            Sections::check, CompanionsApart::check, Crossings::check, SameWords::check, Roundings::check, Runs::check);

    private final Figures figures = new Figures();
    private final Phrases phrases = new Phrases();
    private final Places places = new Places();
    private final Works works = new Works();
    private final FactChecks factChecks = new FactChecks();

    private Verifier() {}

    /** The verifier with the rules that Jingwei ships. */
    public static Verifier standard() {
        return new Verifier();
    }

    /** Looks on while paragraphs are checked; may throw to end it. */
    public interface Onlooker {

        /** So many paragraphs are checked; the rest is to be done, and at last the figures of all are held together. */
        void checked(int paragraphs, int all);
    }

    /** All findings about the articles, in the order of their places; what held is among them. */
    public List<Finding> check(List<Material> materials) {
        return check(materials, (paragraphs, all) -> {});
    }

    /** As {@link #check(List)}, with somebody looking on. */
    public List<Finding> check(List<Material> materials, Onlooker onlooker) {
        List<Finding> findings = new ArrayList<>();
        int all = materials.stream()
                .mapToInt(material -> material.article().paragraphs().size())
                .sum();
        int checked = 0;
        for (Material material : materials) {
            Article article = material.article();
            findings.addAll(Lists.check(article));
            findings.addAll(Fulfilments.check(article));
            List<Sketch> sketches =
                    article.paragraphs().stream().map(figures::sketch).toList();
            for (int i = 0; i < sketches.size(); i++) {
                Optional<Paragraph> above =
                        i > 0 ? Optional.of(article.paragraphs().get(i - 1)) : Optional.empty();
                onlooker.checked(checked++, all);
                check(article, article.paragraphs().get(i), sketches.get(i), above, findings);
            }
            OF_ARTICLE.forEach(check -> findings.addAll(check.apply(article.document(), sketches)));
            findings.addAll(works.check(material, sketches));
        }
        onlooker.checked(checked, all);
        findings.addAll(factChecks.check(materials));
        return Findings.inOrder(findings);
    }

    private void check(
            Article article, Paragraph paragraph, Sketch sketch, Optional<Paragraph> above, List<Finding> findings) {
        String document = article.document();
        findings.addAll(Courses.check(document, sketch, above));
        OF_FIGURES.forEach(check -> findings.addAll(check.apply(document, sketch)));
        OF_WORDS.forEach(check -> findings.addAll(check.apply(document, paragraph)));
        findings.addAll(Dates.check(article, paragraph));
        findings.addAll(places.check(document, paragraph));
        // a figure that a phrase speaks of needs no partner found for it, and a whole that is summed none of its parts
        Set<Integer> spoken = new HashSet<>();
        Set<Integer> summed = new HashSet<>();
        findings.addAll(phrases.check(document, sketch, spoken));
        findings.addAll(Sums.check(document, sketch, summed));
        findings.addAll(Brackets.check(document, sketch, summed));
        findings.addAll(Ranked.check(document, sketch, summed));
        findings.addAll(Partners.check(document, sketch, spoken, summed));
        findings.addAll(phrases.implied(document, sketch, spoken));
    }
}
