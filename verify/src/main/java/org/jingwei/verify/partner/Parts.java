package org.jingwei.verify.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;
import org.jingwei.verify.sum.Slip;

/**
 * Amounts of one kind that follow one another in a sentence and make up the amount before or behind them, though no word says
 * so; and pulls that make up the growth or the pull before them.
 */
final class Parts {

    private static final Interval LEAST = Interval.exactly(10);
    private static final Interval MANY = Interval.exactly(20);
    private static final BigDecimal FINE = new BigDecimal("0.005");
    private static final BigDecimal ROUGH = new BigDecimal("0.03");
    private static final int MOST = 10;
    private static final int THREE = 3;
    private static final int FAR = 160;
    private static final Pattern ALL = Pattern.compile("共|总|合计|年初确定|全部|三类|两类");

    private static final Pattern OPENS = Pattern.compile("(?:其中|包括|分别)[^，。；]{0,16}$");
    private static final Pattern UNDONE = Pattern.compile("未|没有|尚|还有|困难|差距|难以|不能|低于|滞后|落后|下降|减少|其余|正在|仍");

    private static final Set<String> GENERIC = Set.of("项目", "企业", "单位", "工程");

    /** What is counted twice, or of another time. */
    private static final Pattern ASIDE = Pattern.compile("以上|超|仅|已|累计|同期|去年|上年|每|其中$");

    private Parts() {}

    static List<Finding> check(String document, Terms terms, Set<Integer> summed) {
        List<Finding> findings = new ArrayList<>();
        for (Term whole : terms.all()) {
            if (whole.role() == Role.PULL || whole.role() == Role.GROWTH) {
                pulls(document, terms, whole).ifPresent(findings::add);
            } else if (additive(whole) && !summed.contains(whole.figure().start())) {
                forward(document, terms, whole)
                        .or(() -> backward(document, terms, whole))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean additive(Term term) {
        Figure figure = term.figure();
        return term.amount()
                && figure.unit().isPresent()
                && figure.approx() == Approx.EXACT
                && figure.value().value().signum() > 0;
    }

    /** The terms of a whole's kind right behind it, up to the end of its sentence. */
    private static Optional<Finding> forward(String document, Terms terms, Term whole) {
        List<Term> parts = new ArrayList<>();
        for (Term next : terms.all().subList(whole.index() + 1, terms.all().size())) {
            if (next.sentence() != whole.sentence() || whole.far(next) > FAR || parts.size() >= MOST) {
                break;
            }
            if (kin(whole, next)) {
                if (ASIDE.matcher(next.lead()).find()) {
                    break;
                }
                parts.add(next);
                if (parts.size() > 1 && adds(whole, parts)) {
                    return Optional.of(holds(document, Rule.V101, whole, parts));
                }
            }
        }
        return slipped(document, whole, parts);
    }

    private static Optional<Finding> backward(String document, Terms terms, Term whole) {
        List<Term> parts = new ArrayList<>();
        List<Term> before = terms.all().subList(0, whole.index());
        for (int i = before.size() - 1; i >= 0 && parts.size() < MOST; i--) {
            Term last = before.get(i);
            if (last.sentence() != whole.sentence() || last.far(whole) > FAR) {
                break;
            }
            if (kin(whole, last)) {
                if (ASIDE.matcher(last.lead()).find()) {
                    break;
                }
                parts.add(0, last);
                if (parts.size() > 1 && adds(whole, parts)) {
                    return Optional.of(holds(document, Rule.V101, whole, parts));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean kin(Term whole, Term part) {
        return additive(part)
                && part.figure().unit().equals(whole.figure().unit())
                && part.bracketed() == whole.bracketed();
    }

    private static Interval total(Term whole, List<Term> parts) {
        return parts.stream()
                .map(part -> part.figure().meaningIn(whole.figure()))
                .reduce(Interval.exactly(0), Interval::plus);
    }

    /** Whether the parts make up the whole, so exactly that it is no chance. */
    private static boolean adds(Term whole, List<Term> parts) {
        Interval total = total(whole, parts);
        Interval meant = whole.figure().meaning();
        if (whole.figure().count() && total.equals(meant) && complement(whole, parts)) {
            return proper(whole, parts);
        }
        boolean told = ALL.matcher(whole.lead()).find() || alike(whole, parts);
        if (!total.intersects(meant) || !proper(whole, parts)) {
            return false;
        }
        return whole.figure().count() ? !meant.below(told ? LEAST : MANY) : fine(total, told ? ROUGH : FINE);
    }

    /** Two counts of which one has come off and the other has not: 3项能够完成，5项有困难. */
    private static boolean complement(Term whole, List<Term> parts) {
        return parts.size() == 2
                && whole.before(parts.get(0))
                && parts.stream()
                                .filter(part -> UNDONE.matcher(part.lead() + part.tail())
                                        .find())
                                .count()
                        == 1;
    }

    private static boolean fine(Interval total, BigDecimal share) {
        return total.width()
                .flatMap(wide -> total.lower().map(low -> wide.compareTo(low.multiply(share)) <= 0))
                .orElse(false);
    }

    /** Whether the noun before each figure is the same: 财政收入, 税收收入, 非税收入. */
    private static boolean alike(Term whole, List<Term> parts) {
        String noun = noun(whole);
        return !noun.isEmpty()
                && !GENERIC.contains(noun)
                && parts.stream().allMatch(part -> noun(part).equals(noun));
    }

    private static boolean proper(Term whole, List<Term> parts) {
        return parts.stream()
                .allMatch(part -> part.figure()
                        .meaningIn(whole.figure())
                        .below(whole.figure().meaning()));
    }

    /** Two amounts of one noun that one other digit would make add up. */
    private static Optional<Finding> slipped(String document, Term whole, List<Term> parts) {
        boolean two = parts.size() == 2 && !whole.figure().count();
        boolean told = two && (alike(whole, parts) && proper(whole, parts) || opened(whole, parts.get(0)));
        return told && fine(total(whole, parts), ROUGH)
                ? Slip.of(whole.figure(), parts.stream().map(Term::figure).toList())
                        .map(slip -> finding(document, Rule.V101, whole, parts, slip))
                : Optional.empty();
    }

    /** 其中 right before the first part. */
    private static boolean opened(Term whole, Term part) {
        String text = whole.figure().paragraph().text();
        String between = text.substring(
                whole.figure().end(),
                Math.max(whole.figure().end(), part.figure().start()));
        return OPENS.matcher(between).find();
    }

    /** The two letters before the figure, or those behind its unit. */
    private static String noun(Term term) {
        String lead = term.lead().replaceAll("(?:完成|实现|达到?|为|是|有)$", "");
        return lead.length() > 1 ? lead.substring(lead.length() - 2) : "";
    }

    /** Pulls behind a growth in percent, or behind the pull of them all, which is itself no member of a list. */
    private static Optional<Finding> pulls(String document, Terms terms, Term whole) {
        List<Term> behind = terms.all().subList(whole.index() + 1, terms.all().size());
        if (whole.lead().length() < 2 || behind.isEmpty() || whole.listed(behind.get(0))) {
            return Optional.empty();
        }
        List<Term> parts = new ArrayList<>();
        for (Term next : behind) {
            boolean ends = next.sentence() != whole.sentence() || whole.far(next) > FAR || parts.size() >= MOST;
            if (ends || next.role() == Role.GROWTH && parts.isEmpty()) {
                break;
            }
            if (next.role() == Role.PULL) {
                parts.add(next);
            }
        }
        if (parts.size() < THREE) {
            return Optional.empty();
        }
        Interval total = parts.stream().map(p -> p.signed().meaning()).reduce(Interval.exactly(0), Interval::plus);
        if (total.intersects(whole.signed().meaning())) {
            return Optional.of(holds(document, Rule.V701, whole, parts));
        }
        Figure all = whole.figure().in(parts.get(0).figure().unit());
        return Slip.of(all, parts.stream().map(Term::figure).toList())
                .map(slip -> finding(document, Rule.V701, whole, parts, slip));
    }

    private static String words(List<Term> parts) {
        return parts.stream().map(part -> part.figure().words().strip()).collect(Collectors.joining("＋"));
    }

    private static Finding holds(String document, Rule rule, Term whole, List<Term> parts) {
        Interval total = parts.stream().map(p -> p.figure().meaning()).reduce(Interval.exactly(0), Interval::plus);
        String computation = words(parts) + " = " + Comparison.shown(total) + "；合计所印"
                + whole.figure().words().strip();
        return claim(document, whole, parts)
                .finding(rule, new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：各部分之和等于合计。"));
    }

    private static Finding finding(String document, Rule rule, Term whole, List<Term> parts, Slip slip) {
        Interval total = parts.stream().map(p -> p.figure().meaning()).reduce(Interval.exactly(0), Interval::plus);
        String computation = words(parts) + " = " + Comparison.shown(total) + "；合计所印"
                + whole.figure().words().strip() + "，只差一个数字：" + slip.words() + "则相等";
        return claim(document, whole, parts)
                .finding(
                        rule,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                computation,
                                "各部分之和与合计只差一个数字（" + slip.words() + "则相等），请核对。"));
    }

    private static Claim claim(String document, Term whole, List<Term> parts) {
        List<Figure> all = new ArrayList<>(parts.stream().map(Term::figure).toList());
        all.add(whole.figure());
        return Claim.of(document, all);
    }
}
