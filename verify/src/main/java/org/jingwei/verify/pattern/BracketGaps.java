package org.jingwei.verify.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** One rate against several: 增长8.5%，分别高于全国（6.8%）、全省（8.2%）1.7、0.3个百分点. All that is in it is one finding. */
public final class BracketGaps {

    private static final String P = String.valueOf(Sketch.PERCENT);
    private static final String ANY = "[" + P + Sketch.POINTS + Sketch.OTHER + "]";
    private static final Pattern LIST = Pattern.compile("(?<own>" + P + ")[，、]?分别(?:高于|低于|高出|快于|比)(?<refs>[^。；（]{0,10}（"
            + P + "）(?:[、和][^。；（]{0,10}（" + P + "）)+)[高低快慢]?(?<gaps>" + ANY + "(?:[、和]" + ANY + ")+)");

    private BracketGaps() {}

    public static List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        Matcher m = LIST.matcher(sketch.masked());
        while (m.find()) {
            List<Figure> refs = figures(sketch, m.start("refs"), m.end("refs"));
            List<Figure> gaps = figures(sketch, m.start("gaps"), m.end("gaps"));
            Optional<Figure> own = sketch.at(m.start("own"));
            if (own.isPresent() && refs.size() == gaps.size()) {
                findings.add(finding(document, own.get(), refs, gaps));
            }
        }
        return findings;
    }

    private static List<Figure> figures(Sketch sketch, int from, int to) {
        List<Figure> figures = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (sketch.masked().charAt(i) >= Sketch.PERCENT && sketch.masked().charAt(i) < Sketch.UNUSABLE) {
                sketch.at(i).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private static Finding finding(String document, Figure own, List<Figure> refs, List<Figure> gaps) {
        List<Figure> all = new ArrayList<>(List.of(own));
        all.addAll(refs);
        all.addAll(gaps);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < refs.size(); i++) {
            Map<String, Figure> figures = new HashMap<>(Map.of("a", own, "b", refs.get(i), "c", gaps.get(i)));
            judgements.add(Formula.difference(new Roles(figures, Set.of("a"))));
        }
        return Claim.of(document, all).finding(Rule.V401, Judgement.gravest(judgements));
    }
}
