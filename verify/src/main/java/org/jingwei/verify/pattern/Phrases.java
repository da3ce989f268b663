package org.jingwei.verify.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.finding.CheckKind;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** The phrases of {@code phrases.csv}. Immutable, thread-safe. */
public final class Phrases {

    private static final Pattern COMPARABLE = Pattern.compile("可比|不变价|同口径|剔除");
    private static final int NEAR = 20;

    private final List<Phrase> phrases;

    public Phrases() {
        phrases =
                CsvFile.resource(Phrases.class, "phrases.csv", "rule", "formula", "phrase", "doubt", "source")
                        .rows()
                        .stream()
                        .map(Phrases::phrase)
                        .toList();
    }

    private static Phrase phrase(CsvRow row) {
        return row.read(
                "phrase",
                notation -> Phrase.of(
                        row.read("rule", Rule::valueOf),
                        row.read("formula", Formula::valueOf),
                        notation,
                        row.optional("doubt").isPresent()));
    }

    /** What the phrases say of the figures of one paragraph. */
    public List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        if (sketch.figures().isEmpty()) {
            return findings;
        }
        Set<Set<Integer>> taken = new HashSet<>();
        for (Phrase phrase : phrases) {
            Matcher match = phrase.pattern().matcher(sketch.masked());
            int from = 0;
            while (from <= sketch.masked().length() && match.find(from)) {
                judge(document, sketch, phrase, match, taken, findings);
                from = match.start() + 1;
            }
        }
        return findings;
    }

    private static Judgement told(Phrase phrase, Judgement judgement, Sketch sketch, Matcher match) {
        String words = sketch.masked().substring(Math.max(0, match.start() - NEAR), match.end());
        if (phrase.rule().kind() == CheckKind.GROWTH_LEVEL
                && COMPARABLE.matcher(words).find()) {
            return judgement.asUnresolved("增速按可比口径，所印总量未必同口径。");
        }
        return phrase.doubtful() ? judgement.asDoubt("口径可能不同。") : judgement;
    }

    private static void judge(
            String document,
            Sketch sketch,
            Phrase phrase,
            Matcher match,
            Set<Set<Integer>> taken,
            List<Finding> findings) {
        phrase.roles(sketch, match).ifPresent(roles -> {
            Set<Integer> places = new HashSet<>();
            roles.figures().values().forEach(figure -> places.add(figure.start()));
            if (taken.contains(places)) {
                return;
            }
            phrase.formula().judge(roles).ifPresent(judgement -> {
                taken.add(places);
                findings.add(Claim.of(document, List.copyOf(roles.figures().values()))
                        .finding(phrase.rule(), told(phrase, judgement, sketch, match)));
            });
        });
    }
}
