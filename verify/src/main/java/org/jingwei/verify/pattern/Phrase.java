package org.jingwei.verify.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Rule;

/**
 * One line of {@code phrases.csv}: words around figures, and the identity that they state. In its notation {@code {a}} is a
 * figure in a role, {@code {a%}} a percentage, {@code {a点}} points, {@code {a个}} a whole count, {@code {a月}} a number of
 * months or years, {@code {a倍}} a number of times, {@code {a#}} neither percentage
 * nor points, {@code {}} any other figure; … is a run of words without a figure within a sentence, {@code <6>} one of up to six
 * characters within a clause, {@code <；6>} one within a part of a sentence and {@code <。6>} one within a sentence that may
 * hold figures; {@code <全99>} may go beyond it.
 */
record Phrase(
        Rule rule, Formula formula, Pattern pattern, List<String> roles, boolean doubtful, List<List<String>> needs) {

    private static final Pattern ROLE = Pattern.compile("\\{([a-z]?)([%点个月倍#]?)}");
    private static final String FIGURES = "" + Sketch.PERCENT + Sketch.POINTS + Sketch.COUNT + Sketch.OTHER;

    static Phrase of(Rule rule, Formula formula, String notation, boolean doubtful) {
        List<String> roles = ROLE.matcher(notation)
                .results()
                .map(m -> m.group(1))
                .filter(role -> !role.isEmpty())
                .distinct()
                .toList();
        String regex = ROLE.matcher(notation)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1).isEmpty() ? mark(m.group(2)) : "(?<" + m.group(1) + ">" + mark(m.group(2)) + ")"))
                .replaceAll("\\{(\\d+)-(\\d+)}", "{$1,$2}")
                .replaceAll("<(\\d+)>", "[^，。；" + FIGURES + Sketch.UNUSABLE + "]{0,$1}?")
                .replaceAll("<；(\\d+)>", "[^。；]{0,$1}?")
                .replaceAll("<全(\\d+)>", ".{0,$1}?")
                .replaceAll("<。(\\d+)>", "[^。]{0,$1}?")
                .replace("…", "[^。" + FIGURES + Sketch.UNUSABLE + "]{0,40}?");
        return new Phrase(rule, formula, Pattern.compile(regex), roles, doubtful, Needs.of(notation));
    }

    /** Whether a text has every word that the phrase cannot do without: a quick look before the pattern is tried. */
    boolean mayStandIn(String masked) {
        for (List<String> words : needs) {
            if (!holdsOne(masked, words)) {
                return false;
            }
        }
        return true;
    }

    /** A loop, and no stream: it is asked of every phrase and every sentence. */
    private static boolean holdsOne(String masked, List<String> words) {
        for (String word : words) {
            if (masked.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String mark(String kind) {
        return switch (kind) {
            case "%" -> "" + Sketch.PERCENT;
            case "点" -> "" + Sketch.POINTS;
            case "个" -> "" + Sketch.COUNT;
            case "月", "倍" -> "" + Sketch.OTHER;
            case "#" -> "[" + Sketch.COUNT + Sketch.OTHER + "]";
            default -> "[" + FIGURES + "]";
        };
    }

    /** The figures in their roles at a match. */
    Optional<Roles> roles(Sketch sketch, Matcher match) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String role : roles) {
            sketch.at(match.start(role)).ifPresent(figure -> figures.put(role, figure));
        }
        return figures.size() == roles.size() ? Optional.of(new Roles(figures, signed())) : Optional.empty();
    }

    private Set<String> signed() {
        return switch (formula) {
            case GROWTH, HIDDEN_BASE, WHOLE_BASE -> Set.of("c");
            case GAP -> Set.of("a", "b");
            case TWO_YEARS -> Set.of("a", "b", "c");
            case SHARE,
                    SHARE_OF_EITHER,
                    SHARE_OF_SUM,
                    SUM,
                    OTHER_THINGS,
                    SHARE_OF_REST,
                    SHARE_LIKELY,
                    COMPLETION,
                    WHOLE_RATE_OF_SAMPLES,
                    REST,
                    REST_OF_TWO,
                    AT_MOST,
                    SHORT_OF,
                    TIMES,
                    WHOLE_RATE,
                    WHOLE_TOTAL,
                    IMPLIED,
                    PACE,
                    PERSONS,
                    VOUCHERS,
                    LEVERAGE,
                    YIELD,
                    PRICE,
                    WAGES,
                    PROJECTS,
                    GRANTS,
                    FALLS,
                    RISES,
                    INCREASE,
                    PART_OF,
                    YEARLY,
                    DOUBLED,
                    PER,
                    PER_LISTED,
                    PER_YEARS,
                    PERCENT_MEANT,
                    LEVEL_IN_POINTS,
                    VISIT,
                    NARROWS,
                    AVERAGE,
                    EACH,
                    LAST_QUARTER,
                    CONTRIBUTION,
                    PRODUCT,
                    DOUBLE_SIGN,
                    POINTS_MEANT,
                    AT_MOST_ALL -> Set.of();
        };
    }
}
