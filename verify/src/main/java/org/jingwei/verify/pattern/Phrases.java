package org.jingwei.verify.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.finding.CheckKind;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;
import org.jingwei.verify.sum.Companions;

/** The phrases of {@code phrases.csv}. Immutable, thread-safe. */
public final class Phrases {

    private static final Pattern COMPARABLE = Pattern.compile("可比|不变价|同口径|剔除");
    /** 同比减少3起: nothing that could have parts. */
    private static final Pattern CHANGED = Pattern.compile("(?:增加|减少|净增|下降|缩短|提高|多|少)了?$");

    /** 户均收入3.2万元，其中清河镇5万元: an average has no parts, but for the sources of an income. */
    private static final Pattern AVERAGE = Pattern.compile("平均|[户亩村月日年单台头篇](?:均|价)|人均(?!可支配收入|消费支出|纯收入)|均价|最[高大低小]");

    private static final Pattern SOURCE = Pattern.compile("工资|经营|财产|转移|食品|居住|教育|医疗");
    private static final Pattern OTHER = Pattern.compile("任务|目标|计划|预计|全年|占");

    /** 完成2件、市级10件: what is done is no whole beside the other. */
    private static final Pattern DONE = Pattern.compile("(?:完成|整改|办结|解决|化解|开工|建成)(?:了)?\\s?$");

    private static final int NEAR = 20;
    private static final int WHOLE = 40;
    private static final int FAR = 160;

    private static final Set<Rule> LONELY = Set.of(Rule.V202, Rule.V502);

    private final List<Phrase> partnered;
    private final List<Phrase> lonely;

    public Phrases() {
        List<Phrase> phrases =
                CsvFile.resource(Phrases.class, "phrases.csv", "rule", "formula", "phrase", "doubt", "source")
                        .rows()
                        .stream()
                        .map(Phrases::phrase)
                        .toList();
        partnered = phrases.stream()
                .filter(phrase -> !LONELY.contains(phrase.rule()))
                .toList();
        lonely = phrases.stream()
                .filter(phrase -> LONELY.contains(phrase.rule()))
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

    /**
     * What the phrases say of the figures of one paragraph.
     *
     * @param spoken takes the places of the figures of which they say what they follow from
     */
    public List<Finding> check(String document, Sketch sketch, Set<Integer> spoken) {
        return check(document, sketch, spoken, false);
    }

    /** What can be said of results whose partners are not printed: whether some whole number would give them. */
    public List<Finding> implied(String document, Sketch sketch, Set<Integer> spoken) {
        return check(document, sketch, spoken, true);
    }

    private List<Finding> check(String document, Sketch sketch, Set<Integer> spoken, boolean alone) {
        List<Finding> findings = new ArrayList<>();
        if (sketch.figures().isEmpty()) {
            return findings;
        }
        Set<Set<Integer>> taken = new HashSet<>();
        for (Phrase phrase : alone ? lonely : partnered) {
            if (!phrase.mayStandIn(sketch.masked())) {
                continue;
            }
            Matcher match = phrase.pattern().matcher(sketch.masked());
            int from = 0;
            while (from <= sketch.masked().length() && match.find(from)) {
                judge(document, sketch, phrase, match, taken, spoken, findings);
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

    /** More than the whole is no part of it if the words give another reason: it is a goal, a forecast, or what it is a share of. */
    private static boolean meant(Sketch sketch, Phrase phrase, Roles roles, Judgement judgement) {
        boolean bound = phrase.formula() == Formula.AT_MOST || phrase.formula() == Formula.PART_OF;
        if (bound && oneOfTwo(sketch, roles.get("b"))) {
            return false;
        }
        if (phrase.formula() == Formula.REST
                && roles.get("b").meaningIn(roles.get("a")).above(roles.get("a").meaning())) {
            return !oneOfTwo(sketch, roles.get("a")) && mended(roles);
        }
        if (!bound || judgement.verdict() == Verdict.HOLDS) {
            return true;
        }
        return !phrase.doubtful() && phrase.formula() == Formula.AT_MOST && phrase.rule() == Rule.V1105
                || !OTHER.matcher(roles.clauseBefore("a")).find() && !between(sketch, roles.get("a"), roles.get("b"));
    }

    /** Whether one other digit in the whole would leave the rest that is printed. */
    private static boolean mended(Roles roles) {
        return roles.get("a").withOneOtherDigit().stream()
                .map(other -> new Roles(Map.of("a", other, "b", roles.get("b"), "c", roles.get("c")), roles.signed()))
                .anyMatch(other -> Formula.REST
                        .judge(other)
                        .filter(judgement -> judgement.verdict() == Verdict.HOLDS)
                        .isPresent());
    }

    /** Whether a nearer whole is great enough. */
    private static boolean between(Sketch sketch, Figure part, Figure whole) {
        return sketch.within(whole.end(), part.start()).stream()
                .anyMatch(other -> other.comparable(part)
                        && other.unit().equals(part.unit())
                        && !other.meaningIn(part).below(part.meaning()));
    }

    /** A part that is more than its whole is more likely the part of another whole that stands between. */
    private static boolean part(Phrase phrase, Roles roles) {
        if (phrase.formula() != Formula.AT_MOST && phrase.formula() != Formula.PART_OF) {
            return true;
        }
        Figure whole = roles.get("b");
        String words = roles.clauseBefore("b");
        boolean average = AVERAGE.matcher(words).find()
                && !SOURCE.matcher(roles.clauseBefore("a")).find();
        return !CHANGED.matcher(words).find() && !average && !whole.equals(roles.get("a"));
    }

    /** 省级8件、市级10件: what follows is of both. */
    private static boolean oneOfTwo(Sketch sketch, Figure whole) {
        String text = sketch.paragraph().text();
        return sketch.within(whole.start() - NEAR, whole.start()).stream()
                .filter(other -> other.end() <= whole.start() && other.unit().equals(whole.unit()) && other.count())
                .filter(other -> !DONE.matcher(text.substring(0, other.start())).find())
                .anyMatch(other -> text.substring(other.end(), whole.start()).matches("(?s)[^，]{0,6}[、和与].*"));
    }

    /** 48个项目已开工36个，开工率75%: the whole is printed, so it is not to be guessed. */
    private static boolean wholeBefore(Sketch sketch, Figure part) {
        String text = sketch.paragraph().text();
        return sketch.within(part.start() - 2 * WHOLE, part.start()).stream()
                .filter(figure -> figure.end() <= part.start() && part.start() - figure.end() <= WHOLE)
                .filter(figure -> figure.count() && figure.unit().equals(part.unit()))
                .filter(figure -> text.substring(figure.end(), part.start()).indexOf('。') < 0)
                .anyMatch(figure -> part.meaning().below(figure.meaning()));
    }

    /** 收回34223万元，其中到期32997万元、占66.1%: where the share is not one of the whole that the words point to, but is of another one before it. */
    private static Roles nearer(Sketch sketch, Phrase phrase, Roles roles) {
        boolean wrong = phrase.formula() == Formula.SHARE
                && roles.get("c").value().value().scale() > 0
                && Formula.SHARE
                        .judge(roles)
                        .filter(j -> j.verdict() == Verdict.VIOLATED)
                        .isPresent();
        if (!wrong) {
            return roles;
        }
        Figure part = roles.get("a");
        return sketch.within(part.start() - FAR, part.start()).stream()
                .filter(other -> !roles.figures().containsValue(other)
                        && other.unit().equals(part.unit())
                        && other.approx() == Approx.EXACT)
                .map(other -> new Roles(Map.of("a", part, "b", other, "c", roles.get("c")), roles.signed()))
                .filter(other -> Formula.SHARE
                        .judge(other)
                        .filter(j -> j.verdict() == Verdict.HOLDS)
                        .isPresent())
                .reduce((first, second) -> second)
                .orElse(roles);
    }

    private static void judge(
            String document,
            Sketch sketch,
            Phrase phrase,
            Matcher match,
            Set<Set<Integer>> taken,
            Set<Integer> spoken,
            List<Finding> findings) {
        phrase.roles(sketch, match).map(roles -> nearer(sketch, phrase, roles)).ifPresent(roles -> {
            Set<Integer> places = new HashSet<>();
            roles.figures().values().forEach(figure -> places.add(figure.start()));
            boolean guessed = LONELY.contains(phrase.rule())
                    || phrase.rule() == Rule.V302
                    || phrase.formula() == Formula.TWO_YEARS
                    || phrase.formula() == Formula.SHARE_LIKELY;
            boolean known = guessed && spoken.contains(roles.get("c").start())
                    || phrase.rule() == Rule.V202 && wholeBefore(sketch, roles.get("a"));
            if (known || taken.contains(places) || !part(phrase, roles)) {
                return;
            }
            phrase.formula()
                    .judge(roles)
                    .filter(judgement -> meant(sketch, phrase, roles, judgement))
                    .ifPresent(judgement -> {
                        taken.add(places);
                        Optional.ofNullable(roles.figures().get("c")).ifPresent(result -> spoken.add(result.start()));
                        if (phrase.formula() == Formula.REST && judgement.verdict() == Verdict.HOLDS) {
                            Companions.check(
                                            document,
                                            sketch.figures(),
                                            roles.get("a"),
                                            List.of(roles.get("b"), roles.get("c")))
                                    .ifPresent(findings::add);
                        }
                        findings.add(
                                Claim.of(document, List.copyOf(roles.figures().values()))
                                        .finding(phrase.rule(), told(phrase, judgement, sketch, match)));
                    });
        });
    }
}
