package org.jingwei.app.web.article;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.ledger.query.ArticleSummary;

/** What a person may want to write into a fact. */
record Suggestions(List<String> indicators, List<String> regions) {

    private static final int MOST = 40;

    static Suggestions of(Fact fact, ArticleSummary article) {
        Set<String> regions = new LinkedHashSet<>();
        article.region().ifPresent(regions::add);
        fact.qualifiers().region().ifPresent(regions::add);
        regions.addAll(List.of("全国", "全省", "全市", "全县", "全区"));
        return new Suggestions(indicators(fact.indicator()), List.copyOf(regions));
    }

    /** Names of the catalogue that share the most pairs of characters with the words. */
    private static List<String> indicators(String words) {
        Set<String> wanted = pairs(words);
        record Likeness(String name, double share) {}
        return Indicators.standard().all().stream()
                .map(Indicator::name)
                .map(name -> new Likeness(name, share(pairs(name), wanted)))
                .filter(likeness -> likeness.share > 0)
                .sorted(Comparator.comparingDouble(Likeness::share).reversed())
                .limit(MOST)
                .map(Likeness::name)
                .toList();
    }

    private static double share(Set<String> own, Set<String> wanted) {
        long common = own.stream().filter(wanted::contains).count();
        return 2.0 * common / Math.max(1, own.size() + wanted.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
