package org.jingwei.verify.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
import org.jingwei.verify.sum.Companions;
import org.jingwei.verify.sum.Slip;
import org.jingwei.verify.sum.Sums;

/**
 * Amounts of one kind that follow one another in a sentence and make up the amount before or behind them, though no word says
 * so; and pulls that make up the growth or the pull before them.
 */
final class Parts {

    private static final Interval LEAST = Interval.exactly(10);
    /** So many things seldom come out right by chance. */
    private static final Interval CERTAIN = Interval.exactly(50);

    private static final Interval MANY = Interval.exactly(20);
    private static final BigDecimal FINE = new BigDecimal("0.005");
    private static final BigDecimal ROUGH = new BigDecimal("0.03");
    private static final int MOST = 10;
    private static final int THREE = 3;
    private static final int FAR = 160;
    private static final Pattern ALL = Pattern.compile("共|总|合计|年初确定|全部|三类|两类");

    private static final Pattern OPENS = Pattern.compile("(?:其中|包括|分别)[^，。；]{0,16}$");
    private static final Pattern UNDONE = Pattern.compile("未|没有|尚|还有|困难|差距|难以|不能|低于|滞后|落后|下降|减少|其余|正在|仍");

    private static final Pattern DIVIDED = Pattern.compile("分别(?:拉动|拉低|贡献)");

    private static final Set<String> GENERIC = Set.of("项目", "企业", "单位", "工程");

    /** What is counted twice, or of another time. */
    private static final Pattern PAST = Pattern.compile("(?<!规模|限额|资质)以上|超|同期|去年|上年|每");

    private static final Pattern TOGETHER = Pattern.compile("(?:一|总)?共有?|合计|共计|总计|[两三四]项(?:合计|共)");
    private static final Pattern ADDED = Pattern.compile("^加上|^再加上|^加之|^连同");
    private static final Pattern REACHED = Pattern.compile("(?:增至|达到?|增加到|共有?|总数为)$");
    private static final Pattern DONE = Pattern.compile("已|完成|建成|竣工|开工");
    private static final int CLOSE = 40;
    private static final int SOON = 120;
    private static final List<List<String>> SIDES = List.of(
            List.of("高于", "低于"),
            List.of("增长", "下降"),
            List.of("上升", "下降"),
            List.of("提升", "下降"),
            List.of("前移", "后移"),
            List.of("盈利", "亏损"),
            List.of("增产", "减产"),
            List.of("快于", "慢于"),
            List.of("能够完成", "困难"),
            List.of("能完成", "困难"));
    private static final Pattern ASIDE = Pattern.compile("(?<!规模|限额|资质)以上|超|仅|已|累计|同期|去年|上年|每|其中$");

    private Parts() {}

    static List<Finding> check(String document, Terms terms, List<Figure> figures, Set<Integer> summed) {
        List<Finding> findings = new ArrayList<>();
        for (Term whole : terms.all()) {
            if (whole.role() == Role.PULL || whole.role() == Role.GROWTH) {
                pulls(document, terms, whole).ifPresent(findings::add);
            } else if (additive(whole) && !summed.contains(whole.figure().start())) {
                Optional<List<Term>> parts =
                        forward(terms, whole).or(() -> backward(terms, whole)).or(() -> following(terms, whole));
                parts.map(some -> holds(document, Rule.V101, whole, some))
                        .or(() -> slipped(document, terms, whole))
                        .or(() -> missed(document, terms, whole))
                        .or(() -> opposed(document, terms, whole))
                        .or(() -> states(document, terms, whole))
                        .ifPresent(findings::add);
                parts.flatMap(some -> Companions.check(
                                document,
                                figures,
                                whole.figure(),
                                some.stream().map(Term::figure).toList()))
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

    /** The terms of a whole's kind right behind it, up to the end of its sentence, that make it up. */
    private static Optional<List<Term>> forward(Terms terms, Term whole) {
        List<Term> behind = terms.all().subList(whole.index() + 1, terms.all().size());
        return made(whole, sentence(whole, behind));
    }

    private static Optional<List<Term>> backward(Terms terms, Term whole) {
        return made(whole, before(terms, whole));
    }

    /** The first terms of a row that make up the whole; what is counted aside ends it, but for many things told exactly. */
    private static Optional<List<Term>> made(Term whole, List<Term> row) {
        List<Term> parts = new ArrayList<>();
        boolean aside = false;
        boolean many = whole.figure().count() && !whole.figure().meaning().below(CERTAIN);
        for (Term part : row) {
            aside = aside || ASIDE.matcher(part.lead()).find();
            if (aside && !many || PAST.matcher(part.lead()).find()) {
                return Optional.empty();
            }
            parts.add(part);
            if (parts.size() > 1 && adds(whole, parts)) {
                return Optional.of(List.copyOf(parts));
            }
        }
        return Optional.empty();
    }

    /** The terms of a whole's kind among those that follow it in its sentence, the nearest first. */
    private static List<Term> sentence(Term whole, List<Term> behind) {
        List<Term> row = new ArrayList<>();
        for (Term next : behind) {
            if (next.sentence() != whole.sentence() || whole.far(next) > FAR || row.size() >= MOST) {
                break;
            }
            if (kin(whole, next)) {
                row.add(next);
            }
        }
        return row;
    }

    /** Those before it, the nearest first. */
    private static List<Term> before(Terms terms, Term whole) {
        List<Term> row = new ArrayList<>();
        for (int i = whole.index() - 1; i >= 0 && row.size() < MOST; i--) {
            Term last = terms.all().get(i);
            if (last.sentence() != whole.sentence() || last.far(whole) > FAR) {
                break;
            }
            if (kin(whole, last)) {
                row.add(last);
            }
        }
        return row;
    }

    /** All terms of its kind in the sentence after its own: 计划新建4363座。已建成3875座，在建261座，未建227座。 */
    private static Optional<List<Term>> following(Terms terms, Term whole) {
        List<Term> row = behindSentence(terms, whole);
        boolean count = whole.figure().count() && !whole.figure().meaning().below(LEAST);
        return row.size() >= THREE
                        && row.size() < MOST
                        && count
                        && proper(whole, row)
                        && total(whole, row).equals(whole.figure().meaning())
                ? Optional.of(row)
                : Optional.empty();
    }

    private static List<Term> behindSentence(Terms terms, Term whole) {
        return terms.all().subList(whole.index() + 1, terms.all().size()).stream()
                .limit(2L * MOST)
                .filter(next -> next.sentence() == whole.sentence() + 1 && kin(whole, next))
                .toList();
    }

    /** ，共78所 behind two or more of them that are together something else. */
    private static Optional<Finding> missed(String document, Terms terms, Term whole) {
        List<Term> row = new ArrayList<>(before(terms, whole));
        Collections.reverse(row);
        boolean told = (TOGETHER.matcher(whole.lead()).matches() || added(whole, row))
                && row.size() > 1
                && row.get(row.size() - 1).far(whole) < CLOSE
                && (added(whole, row)
                        || row.stream()
                                .noneMatch(part -> ASIDE.matcher(part.lead()).find()))
                && proper(whole, row);
        return told ? Optional.of(unequal(document, whole, row)) : Optional.empty();
    }

    /** 46个…，加上…59个，…增至105个. */
    private static boolean added(Term whole, List<Term> row) {
        return row.size() == 2
                && ADDED.matcher(row.get(1).lead()).find()
                && REACHED.matcher(whole.lead()).find();
    }

    /** What is done, going on and not begun is all, so that one other digit tells. */
    private static Optional<Finding> states(String document, Terms terms, Term whole) {
        List<Term> row = behindSentence(terms, whole);
        boolean done = row.stream().anyMatch(part -> DONE.matcher(part.lead()).find());
        boolean open = row.stream().anyMatch(part -> UNDONE.matcher(part.lead()).find());
        boolean count = whole.figure().count() && !whole.figure().meaning().below(CERTAIN);
        return row.size() >= THREE
                        && row.size() < MOST
                        && count
                        && done
                        && open
                        && (proper(whole, row) || mended(whole, row))
                ? Slip.of(whole.figure(), row.stream().map(Term::figure).toList())
                        .map(slip -> finding(document, Rule.V101, whole, row, slip))
                : Optional.empty();
    }

    /** 8项高于平均、5项低于平均 of 12项: two sides that leave no third, and together are more than all. */
    private static Optional<Finding> opposed(String document, Terms terms, Term whole) {
        List<Term> row = sentence(
                whole, terms.all().subList(whole.index() + 1, terms.all().size()));
        boolean two = whole.figure().count() && row.size() == 2 && whole.far(row.get(1)) < SOON;
        return two
                        && (proper(whole, row) || mended(whole, row))
                        && sides(row.get(0), row.get(1))
                        && total(whole, row).above(whole.figure().meaning())
                        && row.stream()
                                .noneMatch(part -> PAST.matcher(part.lead()).find())
                ? Optional.of(unequal(document, whole, row))
                : Optional.empty();
    }

    /** Whether one other digit in the whole makes it the sum of its parts. */
    private static boolean mended(Term whole, List<Term> parts) {
        return Slip.of(whole.figure(), parts.stream().map(Term::figure).toList())
                .filter(slip -> slip.figure() == whole.figure())
                .isPresent();
    }

    private static boolean sides(Term one, Term other) {
        String first = one.lead() + one.tail();
        String second = other.lead() + other.tail();
        return SIDES.stream()
                .anyMatch(pair -> onlyOf(pair, 0, first) && onlyOf(pair, 1, second)
                        || onlyOf(pair, 1, first) && onlyOf(pair, 0, second));
    }

    private static boolean onlyOf(List<String> pair, int side, String words) {
        return words.contains(pair.get(side)) && !words.contains(pair.get(1 - side));
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
    private static Optional<Finding> slipped(String document, Terms terms, Term whole) {
        List<Term> parts = sentence(
                whole, terms.all().subList(whole.index() + 1, terms.all().size()));
        boolean beside = parts.stream()
                .anyMatch(part -> ASIDE.matcher(part.lead()).find()
                        || Sums.CROSSING.matcher(part.lead()).find());
        if (beside) {
            return Optional.empty();
        }
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
            boolean far = next.sentence() > whole.sentence() + (whole.role() == Role.PULL ? 1 : 0)
                    || whole.far(next) > FAR
                    || parts.size() >= MOST;
            boolean listed = whole.sentence() == next.sentence()
                    || DIVIDED.matcher(next.lead()).find()
                    || !parts.isEmpty();
            boolean other = next.role() == Role.GROWTH && parts.isEmpty() && next.sentence() == whole.sentence();
            if (far
                    || other
                    || !parts.isEmpty() && next.sentence() != parts.get(0).sentence()) {
                break;
            }
            if (next.role() == Role.PULL && listed) {
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

    private static Finding unequal(String document, Term whole, List<Term> parts) {
        String total = Comparison.shown(total(whole, parts));
        String printed = whole.figure().words().strip();
        return claim(document, whole, parts)
                .finding(
                        Rule.V101,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                words(parts) + " = " + total + "；合计所印" + printed,
                                "各部分之和为" + total + "，与合计" + printed + "不等，请核对。"));
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
