package org.jingwei.verify.repeat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Place;
import org.jingwei.verify.page.Digits;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Material;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Counts of things of one name, told twice in one article with different verbs or in another order: 建成集中安置点34个 … 44个集中安置点. Counts that
 * differ in one digit deserve a look; short for long (农安饮水工程 for 农村饮水安全工程) is one name too. Immutable, thread-safe.
 */
public final class Works {

    private static final int REACH = 16;
    private static final int LEAST = 4;
    private static final int LONG = 6;
    private static final int ENDS = 2;
    private static final int MOST = 20;
    private static final int FINE = 3;
    private static final Pattern CUT = Pattern.compile("[的和与及或]|(?<!集)中(?![心央间小等药学部医])|[，。；：、（）“”()！？ ].*$");
    /** What is left of a figure before the name: 投入6000万元新建…. */
    private static final Pattern UNIT = Pattern.compile("^(?:余|多)?[万亿]?(?:元|公里|平方米|亩|人|户|个|项|米)");

    private static final Pattern DRESS = Pattern.compile("(?:了|为|是|达到|达|约|共|已|有|出|近|共计|累计|总数|数量)+$");
    /** Other times, parts and stages of what has one name. */
    private static final Pattern OTHER =
            Pattern.compile("去年|上年|同期|累计|新增|新入|其中|第[一二三四]|前[两三四五]|增加|减少|净增|剩余|其余|以上|本月|当月|每|日均|排名");
    /** Everything but the levels of places: 省市级 and 市级 are not one. */
    private static final Pattern LEVEL = Pattern.compile("[^国省市县区乡镇级]");

    /** Words that compare and name nothing. */
    private static final Pattern COMPARED = Pattern.compile("高于|低于|超过|增速|不足|居|等");

    private static final Set<Status> WANTED = Set.of(Status.TARGET, Status.PLAN);
    private static final Set<String> THINGS = Set.of("个", "处", "座", "所", "条", "家", "户", "项", "公里", "套", "间", "块", "台");

    private final List<String> verbs = CsvFile.resource(Works.class, "verbs.csv", "word", "source").rows().stream()
            .map(row -> row.text("word"))
            .sorted(Comparator.comparingInt(word -> -word.length()))
            .toList();

    private record Named(Figure figure, String name, String lead, Fact fact) {}

    /** Of the paragraphs of one article, in order. */
    public List<Finding> check(Material material, List<Sketch> sketches) {
        List<Finding> findings = new ArrayList<>();
        String document = material.article().document();
        Map<Place, Fact> facts = new HashMap<>();
        material.facts().forEach(fact -> facts.put(fact.evidence().place(), fact));
        Map<String, List<Named>> byEnd = new HashMap<>();
        for (Sketch sketch : sketches) {
            for (Figure figure : sketch.figures()) {
                if (telling(figure)) {
                    Place place = figure.paragraph().placeOf(figure.start());
                    Optional.ofNullable(facts.get(place))
                            .flatMap(fact -> named(figure, fact))
                            .ifPresent(named -> {
                                List<Named> known = byEnd.computeIfAbsent(end(named), key -> new ArrayList<>());
                                known.stream()
                                        .filter(other -> slipped(other, named) && alike(other.name(), named.name()))
                                        .reduce((first, second) -> second)
                                        .ifPresent(other -> findings.add(doubt(document, other, named)));
                                if (known.size() < MOST) {
                                    known.add(named);
                                }
                            });
                }
            }
        }
        return findings;
    }

    private static boolean telling(Figure figure) {
        return figure.approx() == Approx.EXACT
                && figure.value().value().precision() - figure.value().value().scale() > 1
                && figure.unit().filter(unit -> THINGS.contains(unit.symbol())).isPresent();
    }

    private static String end(Named named) {
        return named.figure().unit().map(Object::toString).orElse("")
                + named.name().substring(named.name().length() - ENDS);
    }

    /** The name right behind the figure, or before it where nothing follows. */
    private Optional<Named> named(Figure figure, Fact fact) {
        String text = figure.paragraph().text();
        String words = text.substring(Math.max(0, figure.start() - REACH), figure.start())
                .strip();
        String lead = words.substring(stop(words));
        String right = CUT.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + REACH))
                        .strip())
                .replaceFirst("§");
        String behind = right.indexOf('§') < 0 ? right : right.substring(0, right.indexOf('§'));
        String said = DRESS.matcher(UNIT.matcher(lead).replaceFirst("")).replaceFirst("");
        String before = plain(said).length() < LEAST ? said : plain(said);
        String name = behind.isEmpty() ? before : behind;
        boolean clear = behind.isEmpty() || plain(lead).length() < LEAST;
        return clear
                        && !COMPARED.matcher(name).find()
                        && name.length() >= LEAST
                        && name.chars().allMatch(c -> c >= '\u4E00' && c <= '\u9FFF')
                ? Optional.of(new Named(figure, name, lead, fact))
                : Optional.empty();
    }

    private static int stop(String words) {
        int at = words.length();
        while (at > 0 && "，。；：、（）“”()！？0123456789".indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Without the verbs that it begins with. */
    private String plain(String words) {
        return verbs.stream()
                .filter(words::startsWith)
                .findFirst()
                .map(verb -> plain(words.substring(verb.length())))
                .orElse(words);
    }

    private static boolean fine(Figure figure) {
        return figure.value().value().stripTrailingZeros().precision() >= FINE;
    }

    private static boolean slipped(Named one, Named other) {
        Figure a = one.figure();
        Figure b = other.figure();
        return a.paragraph() != b.paragraph()
                && sameTime(one.fact().qualifiers(), other.fact().qualifiers(), fine(a) && fine(b))
                && a.unit().equals(b.unit())
                && !OTHER.matcher(one.lead()).find()
                && !OTHER.matcher(other.lead()).find()
                && a.printed().length() == b.printed().length()
                && Digits.others(a.value().value()).stream()
                        .anyMatch(next -> next.compareTo(b.value().value()) == 0);
    }

    /**
     * Both done, or both wanted, and of one year: this year's task is not last year's result. Of three digits, what was done of
     * a task may be the task.
     */
    private static boolean sameTime(Qualifiers one, Qualifiers other, boolean fine) {
        boolean wanted = WANTED.contains(one.status());
        return (fine || wanted == WANTED.contains(other.status()))
                && one.measure() == Measure.LEVEL
                && other.measure() == Measure.LEVEL
                && one.region().equals(other.region())
                && one.period().map(Period::year).equals(other.period().map(Period::year));
    }

    /** One name, or a long one and one that is made of its letters. */
    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String less = one.length() < other.length() ? one : other;
        String more = one.length() < other.length() ? other : one;
        Set<Integer> letters = more.chars().boxed().collect(Collectors.toSet());
        return less.length() >= LONG
                && less.charAt(0) == more.charAt(0)
                && LEVEL.matcher(one).replaceAll("").equals(LEVEL.matcher(other).replaceAll(""))
                && less.chars().allMatch(letters::contains);
    }

    private static Finding doubt(String document, Named before, Named after) {
        Figure one = before.figure();
        Figure other = after.figure();
        String computation =
                "第" + one.line() + "行印作“" + before.name() + "”" + one.words().strip() + "，第" + other.line() + "行印作“"
                        + after.name() + "”" + other.words().strip();
        return Claim.of(document, List.of(one, other))
                .finding(
                        Rule.V1001,
                        new Judgement(
                                Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，只差一个数字，请核对是否同一件事。"));
    }
}
