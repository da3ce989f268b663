package org.jingwei.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.date.Dates;
import org.jingwei.verify.identity.FactChecks;
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
import org.jingwei.verify.repeat.Runs;
import org.jingwei.verify.repeat.SameWords;
import org.jingwei.verify.repeat.Works;
import org.jingwei.verify.sum.Brackets;
import org.jingwei.verify.sum.Groups;
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

    /** All findings about the articles, in the order of their places; what held is among them. */
    public List<Finding> check(List<Material> materials) {
        List<Finding> findings = new ArrayList<>();
        for (Material material : materials) {
            findings.addAll(Lists.check(material.article()));
            findings.addAll(Fulfilments.check(material.article()));
            Optional<Paragraph> above = Optional.empty();
            List<Sketch> sketches = new ArrayList<>();
            for (Paragraph paragraph : material.article().paragraphs()) {
                Sketch sketch = figures.sketch(paragraph);
                sketches.add(sketch);
                findings.addAll(Courses.check(material.article().document(), sketch, above));
                findings.addAll(MixedUnits.check(material.article().document(), sketch));
                findings.addAll(Namesakes.check(material.article().document(), sketch));
                findings.addAll(Downturns.check(material.article().document(), paragraph));
                findings.addAll(Blanks.check(material.article().document(), paragraph));
                findings.addAll(Leaps.check(material.article().document(), sketch));
                findings.addAll(Turns.check(material.article().document(), paragraph));
                findings.addAll(Surpluses.check(material.article().document(), sketch));
                findings.addAll(Respectively.check(material.article().document(), sketch));
                findings.addAll(Groups.check(material.article().document(), sketch));
                findings.addAll(Dates.check(material.article(), paragraph));
                Set<Integer> spoken = new HashSet<>();
                findings.addAll(phrases.check(material.article().document(), sketch, spoken));
                findings.addAll(Thresholds.check(material.article().document(), sketch));
                findings.addAll(BracketGaps.check(material.article().document(), sketch));
                findings.addAll(NamedGrowth.check(material.article().document(), sketch));
                Set<Integer> summed = new HashSet<>();
                findings.addAll(Sums.check(material.article().document(), sketch, summed));
                findings.addAll(Brackets.check(material.article().document(), sketch, summed));
                findings.addAll(Ranked.check(material.article().document(), sketch, summed));
                findings.addAll(Partners.check(material.article().document(), sketch, spoken, summed));
                findings.addAll(phrases.implied(material.article().document(), sketch, spoken));
                findings.addAll(Ranks.check(material.article().document(), paragraph));
                findings.addAll(places.check(material.article().document(), paragraph));
                above = Optional.of(paragraph);
            }
            findings.addAll(Sections.check(material.article().document(), sketches));
            findings.addAll(Crossings.check(material.article().document(), sketches));
            findings.addAll(SameWords.check(material.article().document(), sketches));
            findings.addAll(works.check(material, sketches));
            findings.addAll(Runs.check(material.article().document(), sketches));
        }
        findings.addAll(factChecks.check(materials));
        return Findings.inOrder(findings);
    }
}
