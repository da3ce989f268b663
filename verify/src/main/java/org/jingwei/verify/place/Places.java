package org.jingwei.verify.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Regions;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** A province and a city printed as if inside it: 湖北省张家界. Immutable, thread-safe. */
public final class Places {

    private static final Pattern PROVINCE = Pattern.compile("(?:省|自治区)(?=[\\u4E00-\\u9FFF]{2})");
    private static final int LONGEST = 8;

    private final Regions regions = Regions.standard();

    public List<Finding> check(String document, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        Matcher m = PROVINCE.matcher(paragraph.text());
        while (m.find()) {
            int end = m.end();
            province(paragraph.text().substring(Math.max(0, m.start() - LONGEST), end))
                    .flatMap(province -> misplaced(document, paragraph, province, end))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** The province whose name the words end with. */
    private Optional<Region> province(String words) {
        for (int i = 0; i < words.length() - 1; i++) {
            Optional<Region> province = regions.byName(words.substring(i)).stream()
                    .filter(region -> region.level() == RegionLevel.PROVINCE)
                    .findFirst();
            if (province.isPresent()) {
                return province;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> misplaced(String document, Paragraph paragraph, Region province, int at) {
        String text = paragraph.text();
        for (int length = Math.min(LONGEST, text.length() - at); length > 1; length--) {
            String word = text.substring(at, at + length);
            List<Region> cities = cities(word);
            if (!cities.isEmpty()) {
                boolean inside = cities.stream().anyMatch(province::covers);
                int start = at - province.name().length();
                Claim.Piece piece = Claim.Piece.of(paragraph, start, at + length, List.of());
                return inside
                        ? Optional.empty()
                        : Optional.of(new Claim(document, List.of(piece))
                                .finding(Rule.V1801, judge(province, cities.get(0))));
            }
        }
        return Optional.empty();
    }

    private List<Region> cities(String word) {
        List<Region> named = regions.byName(word);
        return (named.isEmpty() && word.length() > 2 ? regions.byName(word + "市") : named)
                .stream()
                        .filter(region ->
                                region.level() == RegionLevel.PREFECTURE || region.level() == RegionLevel.PROVINCE)
                        .toList();
    }

    private static Judgement judge(Region province, Region city) {
        return new Judgement(
                Verdict.SUSPICIOUS,
                Severity.WARN,
                city.name() + "在区划中为" + city.path() + "，不在" + province.name(),
                city.name() + "不属于" + province.name() + "，区划中为" + city.path() + "，请核对。");
    }
}
