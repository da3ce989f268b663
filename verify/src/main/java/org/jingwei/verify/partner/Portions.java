package org.jingwei.verify.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.pattern.Formula;
import org.jingwei.verify.rule.Rule;

/** A part and a whole for a printed share, rate or completion. */
final class Portions {

    private static final Pattern STEM = Pattern.compile("([\\u4E00-\\u9FFF]{1,6})率");
    private static final Pattern OF = Pattern.compile("占(?:到|了|比)?([^，]*?)(?:的|比重|比例)*(?:近|约|超过?|达到?|为)*$");
    private static final Pattern ALL = Pattern.compile("^(?:全部|总数|总量|总额|其|同期|总)?(?:的)?$");
    /** What the portion is of, if its clause says so. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?:仅|只|已)?(?:占|为|达|完成|实现|相当于|支出|支付|执行|拨付|使用|到位|落实|资金|任务|投资完成).*$");

    /** [完成投资]占全部投资的…: a share of amounts, which no count of things makes up. */
    private static final Pattern OF_AMOUNTS = Pattern.compile("(?<!数)(?:额|量|值|投资|收入|资金|贷款|存款|面积|税收|利润)占");

    private static final Pattern INSIDE = Pattern.compile("其中|中|有|仅|未|已|内");
    private static final Pattern GENERIC = Pattern.compile("项目|企业|单位|工程|全市|全县|全区|全省|我市|我县");
    private static final Pattern AMONG = Pattern.compile("中$");
    private static final Interval ALL_OF_IT = Interval.exactly(100);
    private static final BigDecimal NARROW = new BigDecimal("0.2");
    private static final int CLOSE = 30;
    private static final int SOON = 60;
    private static final int NEXT = 16;

    private Portions() {}

    static List<Attempt> of(Terms terms, Term portion) {
        List<Term> before = amounts(terms.behind(portion).stream());
        terms.explained(portion).filter(Term::amount).ifPresent(before::add);
        terms.ahead(portion)
                .filter(term -> term.amount() && !bare(portion) && whole(portion, term))
                .ifPresent(before::add);
        if (before.size() < 2 && !before.isEmpty()) {
            before.addAll(amounts(terms.earlier(portion).stream()));
        }
        List<Attempt> attempts = new ArrayList<>();
        for (Term part : before) {
            for (Term whole : before) {
                if (part != whole
                        && part.figure().comparable(whole.figure())
                        && alike(portion, part)
                        && fits(portion, part, whole)) {
                    attempts.add(attempt(before, portion, part, whole));
                }
            }
        }
        return attempts;
    }

    /**
     * A rate whose whole is not printed: some whole number must give it. Of rates in a list (分别达到82.7%、90.6%) each belongs to
     * the count at its place.
     */
    static List<Attempt> alone(Terms terms, Term rate) {
        int ahead = inList(terms, rate, -1);
        int length = ahead + 1 + inList(terms, rate, 1);
        boolean share = rate.role() == Role.SHARE && length == 1 && rate.lead().contains("占");
        boolean rates = rate.role() == Role.RATE && length > 1;
        boolean own = rate.role() == Role.RATE && length == 1;
        return terms.behind(rate).stream()
                .skip(ahead)
                .filter(term -> !term.rate())
                .skip(length - 1L - ahead)
                .limit(1)
                .filter(count -> count.figure().count() && count.amount() && count.far(rate) < SOON)
                .filter(count -> share && alike(rate, count)
                        || rates && length == counts(terms, count)
                        || own && count.far(rate) < NEXT && !count.parted(rate))
                .map(count -> new Attempt(
                        Rule.V202,
                        share ? Formula.WHOLE_TOTAL : Formula.WHOLE_RATE,
                        Map.of("a", count.figure(), "c", rate.figure()),
                        Set.of(),
                        Attempt.Ground.GUESSED))
                .filter(attempt -> narrow(attempt) || length > 1 && attempt.impossible())
                .toList();
    }

    /** How many rates stand in the list of a rate, itself among them. */
    static int row(Terms terms, Term rate) {
        return inList(terms, rate, -1) + 1 + inList(terms, rate, 1);
    }

    /** The first rate of the list in which a rate stands: the name stands before it. */
    static Term head(Terms terms, Term rate) {
        return terms.all().get(rate.index() - inList(terms, rate, -1));
    }

    /** How many counts of its clauses stand one after the other, the term among them. */
    private static int counts(Terms terms, Term count) {
        return (int) terms.around(count).stream()
                .filter(term ->
                        term.sentence() == count.sentence() && term.figure().count() && term.amount())
                .filter(term -> term.far(count) < CLOSE)
                .count();
    }

    /** How many terms of its role stand in a list with a term, before (-1) or behind it (1). */
    private static int inList(Terms terms, Term term, int way) {
        int found = 0;
        for (int i = term.index() + way; i >= 0 && i < terms.all().size(); i += way) {
            Term first = terms.all().get(Math.min(i, i - way));
            Term second = terms.all().get(Math.max(i, i - way));
            if (terms.all().get(i).role() != term.role() || !first.listed(second)) {
                break;
            }
            found++;
        }
        return found;
    }

    /** Whether so few whole numbers could give the rate that it says something if one does. */
    private static boolean narrow(Attempt attempt) {
        Interval rate = attempt.result().meaning().hundredth();
        Interval count = attempt.count().meaning();
        return rate.positive()
                && (attempt.formula() == Formula.WHOLE_TOTAL ? count.dividedBy(rate) : count.times(rate))
                        .width()
                        .filter(wide -> wide.compareTo(NARROW) < 0 && rate.below(Interval.exactly(1)))
                        .isPresent();
    }

    private static List<Term> amounts(Stream<Term> terms) {
        return new ArrayList<>(
                terms.filter(term -> term.amount() && !term.times()).toList());
    }

    private static boolean alike(Term portion, Term part) {
        return !part.figure().count() || !ofAmounts(portion);
    }

    private static boolean ofAmounts(Term portion) {
        return OF_AMOUNTS.matcher(portion.lead()).find();
    }

    private static boolean fits(Term portion, Term part, Term whole) {
        boolean less =
                part.figure().meaningIn(whole.figure()).below(whole.figure().meaning());
        boolean more = portion.figure().meaning().above(ALL_OF_IT);
        boolean among = whole.before(part)
                && part.before(portion)
                && AMONG.matcher(whole.tail()).find()
                && part.far(portion) < CLOSE;
        return (less || among) && !more || portion.role() == Role.COMPLETION && part.role() != Role.PLAN;
    }

    private static Attempt attempt(List<Term> all, Term portion, Term part, Term whole) {
        boolean completion = portion.role() == Role.COMPLETION;
        Map<String, Figure> figures = Map.of("a", part.figure(), "b", whole.figure(), "c", portion.figure());
        return new Attempt(
                completion ? Rule.V501 : Rule.V201,
                completion ? Formula.COMPLETION : Formula.SHARE,
                figures,
                Set.of(),
                ground(all, portion, part, whole));
    }

    private static Attempt.Ground ground(List<Term> all, Term portion, Term part, Term whole) {
        boolean nearest = part.before(portion)
                && part.far(portion) < CLOSE
                && all.stream()
                        .noneMatch(other -> other != part
                                && other != whole
                                && !other.lead().startsWith("其中")
                                && other.figure().comparable(part.figure())
                                && part.before(other)
                                && other.before(portion));
        boolean alone = all.stream()
                        .filter(other -> other.figure().comparable(part.figure()))
                        .filter(other -> part.figure()
                                .meaningIn(other.figure())
                                .below(other.figure().meaning()))
                        .count()
                == 1;
        boolean same = whole.sentence() == portion.sentence() && !portion.bracketed() && part.parted(portion);
        boolean units = part.figure().unit().equals(whole.figure().unit());
        boolean task = portion.role() == Role.COMPLETION && planned(whole) && nearest && part.parted(portion);
        if (task
                && !portion.bracketed()
                && part.figure().unit().equals(whole.figure().unit())
                && near(portion, part, whole)
                && !same) {
            return Attempt.Ground.LIKELY;
        }
        boolean apart = portion.role() == Role.SHARE
                && !bare(portion)
                && whole(portion, whole)
                && whole.before(portion)
                && part.sentence() < whole.sentence();
        if (apart && alone && units && shared(part.lead(), whole.lead())) {
            return Attempt.Ground.LIKELY; // 工业总产值30亿元。…占工农业总产值70亿元的42.9%: the part stands a sentence before
        }
        boolean order = portion.role() != Role.SHARE || !bare(portion) || whole.before(part);
        if (!order || !nearest || !same || !units || !near(portion, part, whole)) {
            return Attempt.Ground.GUESSED;
        }
        if (alone && named(portion, part, whole)) {
            boolean whose = portion.role() != Role.SHARE || !bare(portion);
            return whole.far(part) < SOON && whose ? Attempt.Ground.SAID : Attempt.Ground.MEANT;
        }
        return Attempt.Ground.LIKELY;
    }

    /** Whether the words of the portion do not speak of something else than the part. */
    private static boolean near(Term portion, Term part, Term whole) {
        String words = part.lead() + part.tail();
        return switch (portion.role()) {
            case RATE -> done(portion, part, 1);
            case COMPLETION -> {
                String subject = SUBJECT.matcher(portion.lead()).replaceFirst("");
                yield subject.length() < 2 || shared(subject, words);
            }
            case SHARE ->
                !bare(portion)
                        || INSIDE.matcher(part.lead()).find()
                        || shared(part.lead(), whole.lead())
                        || shared(portion.lead(), words)
                        || part.lead().isEmpty() && ofAmounts(portion); // 18项、4.5亿元，承揽额占…: the amount beside its count
            case GROWTH, GAP, PULL, CONTRIBUTION, REST, CHANGE, EACH, TIMES, QUOTIENT, BEFORE, PLAN, LEVEL -> false;
        };
    }

    /** 占比35%: of what, is not said. */
    private static boolean bare(Term share) {
        Matcher m = OF.matcher(share.lead());
        return !m.find() || m.group(1).isEmpty();
    }

    /** Whether the words of the portion name its part or its whole. */
    private static boolean named(Term portion, Term part, Term whole) {
        return switch (portion.role()) {
            case RATE -> done(portion, part, 2);
            case SHARE -> whole(portion, whole);
            case COMPLETION -> planned(whole);
            case GROWTH, GAP, PULL, CONTRIBUTION, REST, CHANGE, EACH, TIMES, QUOTIENT, BEFORE, PLAN, LEVEL -> false;
        };
    }

    /** 开工36个，开工率. */
    private static boolean done(Term rate, Term part, int letters) {
        Matcher m = STEM.matcher(rate.lead());
        String verb = "";
        while (m.find()) {
            verb = m.group(1);
        }
        String words = part.lead() + part.tail();
        for (int i = Math.max(0, verb.length() - 2); i + letters <= verb.length(); i++) {
            if (words.contains(verb.substring(i, i + letters))) {
                return true;
            }
        }
        return false;
    }

    private static boolean whole(Term share, Term whole) {
        Matcher m = OF.matcher(share.lead());
        if (!m.find()) {
            return false;
        }
        String of = m.group(1);
        String words = whole.lead() + whole.tail();
        return of.isEmpty()
                ? INSIDE.matcher(whole.tail() + share.lead()).find()
                        || whole.figure().count()
                : ALL.matcher(of).find() || shared(of, words);
    }

    /** Whether two names have two neighbouring characters in common, beyond words that go with everything. */
    static boolean shared(String name, String other) {
        String one = GENERIC.matcher(name).replaceAll("");
        for (int i = 0; i + 2 <= one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean planned(Term whole) {
        return whole.role() == Role.PLAN;
    }
}
