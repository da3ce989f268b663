package org.jingwei.verify.pattern;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.formula.Completion;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.formula.Multiple;
import org.jingwei.core.formula.Share;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Unit;
import org.jingwei.verify.page.Direction;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;

/** The identities that a pattern can state. Each answers empty where its figures cannot be held together (units). */
public enum Formula {
    /** a of b is c percent. */
    SHARE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.percent("c") && r.comparable("a", "b")
                    ? r.compare(
                            r.words("a") + "÷" + r.words("b"),
                            k -> Share.of(k.in("a", "b"), k.of("b")).map(Interval::hundredfold),
                            "c")
                    : Optional.empty();
        }
    },
    /** a of b is c percent, as far as the words go: not where a is more than b, or counts something else. */
    SHARE_LIKELY {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean part = r.comparable("a", "b")
                    && unit(r, "a").equals(unit(r, "b"))
                    && r.plain().in("a", "b").below(r.plain().of("b"));
            return part ? SHARE.judge(r) : Optional.empty();
        }
    },
    /** p, q and perhaps r together are c percent of b; empty where r, or q, alone is. */
    SHARE_OF_SUM {
        @Override
        public Optional<Judgement> judge(Roles r) {
            List<String> parts = PARTS.stream().filter(r.figures()::containsKey).toList();
            boolean things = r.percent("c") && parts.stream().allMatch(part -> r.comparable(part, "b"));
            if (!things) {
                return Optional.empty();
            }
            String last = parts.get(parts.size() - 1);
            boolean alone = Share.of(r.plain().in(last, "b"), r.plain().of("b"))
                    .filter(share -> share.hundredfold().intersects(r.plain().of("c")))
                    .isPresent();
            return alone
                    ? Optional.empty()
                    : r.compare(
                            "（" + String.join("＋", parts.stream().map(r::words).toList()) + "）÷" + r.words("b"),
                            k -> Share.of(total(k, parts, "b"), k.of("b")).map(Interval::hundredfold),
                            "c");
        }
    },
    /** p and q are c. */
    SUM {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return PARTS.stream()
                            .filter(r.figures()::containsKey)
                            .allMatch(part -> r.comparable(part, "c") && !r.percent(part))
                    ? r.compare(
                            r.words("p") + "＋" + r.words("q"), k -> Optional.of(total(k, List.of("p", "q"), "c")), "c")
                    : Optional.empty();
        }
    },
    /** All but p and perhaps q of b are c percent. */
    SHARE_OF_REST {
        @Override
        public Optional<Judgement> judge(Roles r) {
            List<String> parts = PARTS.stream().filter(r.figures()::containsKey).toList();
            boolean things = r.percent("c")
                    && !DONE.matcher(r.clauseBefore("b")).find()
                    && parts.stream()
                            .allMatch(part -> r.comparable(part, "b")
                                    && r.plain().in(part, "b").below(r.plain().of("b")));
            return things
                    ? r.compare(
                            "（" + r.words("b") + "−"
                                    + String.join(
                                            "−", parts.stream().map(r::words).toList()) + "）÷" + r.words("b"),
                            k -> Share.of(k.of("b").minus(total(k, parts, "b")), k.of("b"))
                                    .map(Interval::hundredfold),
                            "c")
                    : Optional.empty();
        }
    },
    /** a done of the task b is c percent; empty where p, a part of a that stands nearer, is. */
    COMPLETION {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.percent("c") || r.clauseBefore("a").contains("其中") || !r.comparable("a", "b")) {
                return Optional.empty();
            }
            boolean part = r.figures().containsKey("p")
                    && r.comparable("p", "b")
                    && Completion.of(r.plain().in("p", "b"), r.plain().of("b"))
                            .filter(done ->
                                    done.hundredfold().intersects(r.plain().of("c")))
                            .isPresent();
            if (part) {
                return Optional.empty();
            }
            String sum = r.words("a") + "÷" + r.words("b");
            Interval task = Interval.exactly(r.get("b").value().value());
            boolean round = r.get("b").value().value().stripTrailingZeros().precision() <= ROUND;
            boolean fits = Completion.of(r.plain().in("a", "b"), task)
                    .filter(done -> done.hundredfold().intersects(r.plain().of("c")))
                    .isPresent();
            return r.compare(sum, k -> Completion.of(k.in("a", "b"), k.of("b")).map(Interval::hundredfold), "c")
                    .map(j -> round && !fits ? j.doubted("任务数不像是舍入来的，按所印的任务数则不符。") : j);
        }
    },
    /** from b to a is growth of c, in percent or 倍; the sign of c is that of its verb. */
    GROWTH {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.comparable("a", "b") || !(r.percent("c") || r.times("c"))) {
                return Optional.empty();
            }
            boolean percent = r.percent("c");
            return r.compare(
                            r.words("a") + "÷" + r.words("b") + "−1",
                            k -> Growth.rate(k.in("a", "b"), k.of("b")).map(g -> percent ? g.hundredfold() : g),
                            "c")
                    .map(j -> !percent && quotient(r) ? j.doubted("两数之商恰为所印的倍数，像是把“是……的倍数”写成了“增长……倍”。") : j);
        }
    },
    /** a less b is c, whichever is the greater. */
    GAP {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean rates = r.percent("a") && r.percent("b") && r.points("c");
            if (!rates && !(r.comparable("a", "b") && r.comparable("a", "c") && !r.percent("c"))) {
                return Optional.empty();
            }
            return Optional.of(difference(r));
        }
    },
    /** a less b leaves c. */
    REST {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.comparable("a", "b") || !r.comparable("a", "c")) {
                return Optional.empty();
            }
            boolean less = !r.plain().in("b", "a").above(r.plain().of("a"));
            return r.compare(
                            r.words("a") + "−" + r.words("b"),
                            k -> Optional.of(Completion.remaining(k.in("b", "c"), k.in("a", "c"))),
                            "c")
                    .map(j -> less ? j : j.asDoubt("已完成的大于总数，而说还有剩余。"));
        }
    },
    /** a firms are b and c projects: the figures agree, but not what they count. */
    OTHER_THINGS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean adds = r.exactCount("a")
                    && r.get("a").otherThings(r.get("c"))
                    && r.plain()
                            .of("b")
                            .plus(r.plain().of("c"))
                            .equals(r.plain().of("a"));
            String computation = r.words("b") + "＋" + r.words("c") + " = " + r.words("a") + "，而前者数的是项目，后者数的是户（家）";
            return adds
                    ? Optional.of(new Judgement(
                            Verdict.SUSPICIOUS,
                            Severity.WARN,
                            computation,
                            "数目相加相符，但所数的不是同一种事物：" + computation + "，请核对。"))
                    : Optional.empty();
        }
    },
    /** a and e less b leave c. */
    REST_OF_TWO {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.comparable("a", "b") && r.comparable("a", "c") && r.comparable("a", "e")
                    ? r.compare(
                            r.words("a") + "＋" + r.words("e") + "−" + r.words("b"),
                            k -> Optional.of(k.in("a", "c").plus(k.in("e", "c")).minus(k.in("b", "c"))),
                            "c")
                    : Optional.empty();
        }
    },
    /** a is at most b. */
    AT_MOST {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.comparable("a", "b")
                    ? Optional.of(Comparison.atMost(
                            r.words("a"),
                            r.plain().in("a", "b"),
                            r.words("b"),
                            r.plain().of("b")))
                    : Optional.empty();
        }
    },
    /** a is said to fall short of b. */
    SHORT_OF {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.comparable("a", "b")) {
                return Optional.empty();
            }
            String computation = "应有 " + r.words("a") + " < " + r.words("b");
            return Optional.of(
                    r.plain().in("a", "b").below(r.plain().of("b"))
                            ? new Judgement(
                                    Verdict.HOLDS,
                                    Severity.SOFT,
                                    computation,
                                    "相符：" + r.words("a") + "少于" + r.words("b") + "。")
                            : new Judgement(
                                    Verdict.VIOLATED,
                                    Severity.SOFT,
                                    computation,
                                    "所说与" + r.words("b") + "有差距，而" + r.words("a") + "并不少于它，请核对。"));
        }
    },
    /** a is c times b. */
    TIMES {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.comparable("a", "b")
                    ? r.compare(r.words("a") + "÷" + r.words("b"), k -> Multiple.of(k.in("a", "b"), k.of("b")), "c")
                    : Optional.empty();
        }
    },
    /** The a things, or some whole number of them, are c percent of a whole number: one of the two must be possible. */
    WHOLE_RATE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            Interval rate = r.plain().of("c").hundredth();
            if (!r.wholeCount("a") || !r.percent("c") || !rate.positive() || rate.above(Interval.exactly(1))) {
                return Optional.empty();
            }
            if (!r.exactCount("a")) { // 1个 of which so many percent: few enough to be of something else
                return whole(r.plain().of("a").times(rate), r.words("a") + "×" + r.words("c"))
                        .filter(j -> j.verdict() != Verdict.HOLDS)
                        .map(j -> j.asDoubt("只有一个，比率可能是另一些的。"));
            }
            boolean all = r.get("c").value().value().compareTo(HUNDRED) == 0;
            Interval share = all ? Interval.exactly(1) : rate;
            Optional<Judgement> part = whole(r.plain().of("a").times(share), r.words("a") + "×" + r.words("c"));
            if (!DONE.matcher(r.clauseBefore("a")).find()) {
                return part;
            }
            return part.filter(j -> j.verdict() == Verdict.HOLDS)
                    .or(() -> whole(r.plain().of("a").dividedBy(rate), r.words("a") + "÷" + r.words("c"))
                            .filter(j -> j.verdict() == Verdict.HOLDS || part.isEmpty()))
                    .or(() -> part);
        }
    },
    /** The a things are places at which samples are taken, so that c percent may be of the samples. */
    WHOLE_RATE_OF_SAMPLES {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return WHOLE_RATE.judge(r).map(j -> j.asUnresolved("达标率可能按监测次数计算。"));
        }
    },
    /** The a things are c percent of some whole number. */
    WHOLE_TOTAL {
        @Override
        public Optional<Judgement> judge(Roles r) {
            Interval rate = r.plain().of("c").hundredth();
            return r.exactCount("a") && r.percent("c") && rate.positive()
                    ? whole(r.plain().of("a").dividedBy(rate), r.words("a") + "÷" + r.words("c"))
                    : Optional.empty();
        }
    },
    /** The a things are c percent more than some whole number. */
    WHOLE_BASE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.exactCount("a")
                    || !r.percent("c")
                    || PAST.matcher(r.clauseBefore("a")).find()
                    || BY.matcher(r.clauseBefore("a")).find()) {
                return Optional.empty();
            }
            return Growth.base(r.plain().of("a"), r.plain().of("c").hundredth())
                    .flatMap(base -> whole(base, r.words("a") + "÷（1＋" + r.words("c") + "）"));
        }
    },
    /** a of b, or e of d, is c percent: a list of counts beside a list of sums of money. */
    SHARE_OF_EITHER {
        @Override
        public Optional<Judgement> judge(Roles r) {
            Map<String, Figure> other = new HashMap<>(r.figures());
            if (!r.comparable("a", "b") || !r.comparable("e", "d")) {
                return Optional.empty();
            }
            other.put("a", r.get("e"));
            other.put("b", r.get("d"));
            Optional<Judgement> one = SHARE.judge(r);
            Optional<Judgement> two = SHARE.judge(new Roles(other, r.signed()));
            return two.filter(j -> j.verdict() == Verdict.HOLDS).or(() -> one);
        }
    },
    /** b households are a persons. */
    PERSONS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean fit = unit(r, "b").endsWith("户") && unit(r, "a").endsWith("人")
                    || unit(r, "a").equals("万");
            if (fit && r.get("b").value().value().signum() == 0) {
                return Optional.of(nobody(r));
            }
            return fit ? usual(r, "PERSONS") : Optional.empty();
        }
    },
    /** b tickets or cards move a: yuan for each. */
    VOUCHERS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return unit(r, "b").endsWith("张") && unit(r, "a").endsWith("元") ? usual(r, "VOUCHERS") : Optional.empty();
        }
    },
    /** b invested moves a. */
    LEVERAGE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.comparable("a", "b") ? usual(r, "LEVERAGE") : Optional.empty();
        }
    },
    /** b of sown area gives a of grain: kilograms on a mu. */
    YIELD {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean fit = unit(r, "b").endsWith("亩")
                    && (unit(r, "a").endsWith("吨") || unit(r, "a").endsWith("斤"));
            boolean itself = YIELDS.matcher(r.clauseBefore("a")).find();
            String crop = GRAIN.matcher(r.clauseBefore("b")).find() ? "YIELD.grain" : "YIELD";
            return fit && !itself ? usual(r, crop) : Optional.empty();
        }
    },
    /** b of goods is worth a: yuan for a kilogram. */
    PRICE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean fit = unit(r, "a").endsWith("元")
                    && (unit(r, "b").endsWith("吨") || unit(r, "b").endsWith("斤"));
            boolean all = WHOLE_CHAIN.matcher(r.clauseBefore("a")).find();
            return fit && !all ? usual(r, "PRICE") : Optional.empty();
        }
    },
    /** b workers earned a elsewhere: yuan each. */
    WAGES {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean people = unit(r, "b").endsWith("人")
                    || unit(r, "b").endsWith("人次")
                    || unit(r, "b").equals("万");
            return people && unit(r, "a").endsWith("元") ? usual(r, "WAGES") : Optional.empty();
        }
    },
    /** From b to a, which is c percent more than in a year whose number is hidden: the year of b, or another one. */
    HIDDEN_BASE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return GROWTH.judge(r)
                    .map(j -> j.verdict() == Verdict.HOLDS
                            ? j
                            : new Judgement(
                                    Verdict.UNRESOLVED,
                                    Severity.WARN,
                                    j.computation(),
                                    "所比的年份隐去了；按前面所印的" + r.words("b") + "算不出" + r.words("c") + "，如所比就是它请核对。"));
        }
    },
    /** b last year and a this year are c a year on average. */
    TWO_YEARS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            Interval one = Interval.exactly(1);
            return r.percent("a") && r.percent("b") && r.percent("c")
                    ? r.compare(
                            "（1＋" + r.words("a") + "）×（1＋" + r.words("b") + "）",
                            k -> Optional.of(one.plus(k.of("a").hundredth())
                                    .times(one.plus(k.of("b").hundredth()))),
                            k -> Years.compounded(k.of("c").hundredth(), 2),
                            "c")
                    : Optional.empty();
        }
    },
    /** b projects cost a: yuan each. */
    PROJECTS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean fit = r.get("b").count() && unit(r, "a").endsWith("元");
            if (fit && r.get("b").value().value().signum() == 0) {
                return Optional.of(nobody(r));
            }
            return fit ? usual(r, "PROJECTS") : Optional.empty();
        }
    },
    /** b persons, households or firms are given or lent a: yuan each. */
    GRANTS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean firms = FIRMS.matcher(unit(r, "b")).find();
            boolean people = PEOPLE.matcher(unit(r, "b")).find();
            return (firms || people) && unit(r, "a").endsWith("元")
                    ? usual(r, firms ? "GRANTS.firm" : "GRANTS.person")
                    : Optional.empty();
        }
    },
    /** From b down to a. */
    FALLS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.comparable("a", "b")
                    ? direction(r, r.plain().in("a", "b").above(r.plain().of("b")))
                    : Optional.empty();
        }
    },
    /** From b up to a. */
    RISES {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.comparable("a", "b")
                    ? direction(r, r.plain().in("a", "b").below(r.plain().of("b")))
                    : Optional.empty();
        }
    },
    /** A growth of a changed by c, which must be in points and is printed in percent. */
    POINTS_MEANT {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return Optional.of(new Judgement(
                    Verdict.VIOLATED,
                    Severity.SOFT,
                    r.words("a") + "的变化印作" + r.words("c"),
                    "增速的变化应以“个百分点”计，所印为“" + r.words("c") + "”。"));
        }
    },
    /** A change of a level printed in points, or a pull printed in percent. */
    PERCENT_MEANT {
        @Override
        public Optional<Judgement> judge(Roles r) {
            String unit = r.points("c") ? "%" : "个百分点";
            return Optional.of(new Judgement(
                    Verdict.SUSPICIOUS,
                    Severity.WARN,
                    "所印" + r.words("c") + "，这里通常以“" + unit + "”计",
                    "这里通常以“" + unit + "”计，所印为“" + r.words("c") + "”，请核对单位。"));
        }
    },
    /** A change of a level printed in points, where nothing before it in the clause makes it a pull or a change of a rate. */
    LEVEL_IN_POINTS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return RATED.matcher(r.clauseBefore("c")).find() ? Optional.empty() : PERCENT_MEANT.judge(r);
        }
    },
    /** b visits bring a of money. */
    VISIT {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean fit = unit(r, "b").endsWith("人次") && unit(r, "a").endsWith("元");
            return fit ? usual(r, "VISIT") : Optional.empty();
        }
    },
    /** A rate c that cannot be more than a hundred percent. */
    AT_MOST_ALL {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean over = r.plain().of("c").above(Interval.exactly(100));
            return over
                    ? Optional.of(new Judgement(
                            Verdict.VIOLATED,
                            Severity.HARD,
                            r.words("c") + " > 100%",
                            "这类比率不会超过100%，所印" + r.words("c") + "，请核对。"))
                    : Optional.empty();
        }
    },
    /** Completion a runs ahead of or behind the even pace of some month by c points. */
    PACE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.percent("a") || !r.points("c")) {
                return Optional.empty();
            }
            Interval ahead = r.plain().of("c");
            Interval elapsed = r.plain().of("a").minus(r.behind("c") ? ahead.negate() : ahead);
            String sum = r.words("a") + (r.behind("c") ? "＋" : "−") + r.words("c");
            for (int month = 1; month <= MONTHS; month++) {
                Interval even = Interval.exactly(100L * month).dividedBy(Interval.exactly(MONTHS));
                if (even.intersects(elapsed)) {
                    return Optional.of(new Judgement(
                            Verdict.HOLDS,
                            Severity.HARD,
                            sum + " = " + Comparison.shown(elapsed) + "，即" + month + "个月的时序进度" + Comparison.shown(even),
                            "相符：所对的时序进度是" + month + "个月。"));
                }
            }
            return Optional.of(new Judgement(
                    Verdict.SUSPICIOUS,
                    Severity.WARN,
                    sum + " = " + Comparison.shown(elapsed) + "，不是整月的时序进度",
                    "倒推的时序进度为" + Comparison.shown(elapsed) + "%，与按月均分的进度不符；如有自定进度请说明，否则请核对。"));
        }
    },
    /** The level a holds an increase of d, which is a growth of c percent. */
    INCREASE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.percent("c") || r.percent("a") || !r.comparable("a", "d")) {
                return Optional.empty();
            }
            boolean fall = Direction.of(r.get("d")) < 0;
            String sum = r.words("d") + "÷（" + r.words("a") + (fall ? "＋" : "−") + r.words("d") + "）";
            return r.compare(
                    sum,
                    k -> {
                        Interval change = k.in("d", "a");
                        Interval base =
                                fall ? k.of("a").plus(change) : k.of("a").minus(change);
                        return Share.of(change, base).map(Interval::hundredfold);
                    },
                    "c");
        }
    },
    /** a in all, shared by b, makes c for each. */
    AVERAGE {
        @Override
        public Optional<Judgement> judge(Roles r) {
            Interval each = SCALED.apply(r.get("b"));
            boolean money = unit(r, "a").endsWith("元") && unit(r, "c").endsWith("元");
            boolean people = unit(r, "b").endsWith("人") || unit(r, "b").endsWith("户");
            if (!money || !people || each.mayBeZero()) {
                return Optional.empty();
            }
            Interval computed = SCALED.apply(r.get("a")).dividedBy(each);
            Interval printed = SCALED.apply(r.get("c"));
            boolean near = computed.times(TWICE).intersects(printed);
            return near
                    ? Optional.of(Comparison.of(
                            r.words("a") + "÷" + r.words("b") + "（换算为元）",
                            computed,
                            r.words("c"),
                            printed,
                            computed,
                            printed))
                    : Optional.empty();
        }
    },
    /** A pull of a points in a growth of b percent is a contribution of c percent. */
    CONTRIBUTION {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.points("a") && r.percent("b") && r.percent("c")
                    ? r.compare(
                                    r.words("a") + "÷" + r.words("b"),
                                    k -> Share.of(k.of("a"), k.of("b")).map(Interval::hundredfold),
                                    "c")
                            .map(j -> j.asDoubt("总体增速可能另有口径。"))
                    : Optional.empty();
        }
    },
    /** a for each of b things is c in all. */
    PRODUCT {
        @Override
        public Optional<Judgement> judge(Roles r) {
            BigDecimal scale = r.get("b").unit().map(Unit::scale).orElse(BigDecimal.ONE);
            BigDecimal many = unit(r, "b").endsWith("亩") ? land(unit(r, "b")) : scale;
            return r.comparable("a", "c") && !r.comparable("a", "b")
                    ? r.compare(
                            r.words("a") + "×" + r.words("b"),
                            k -> Optional.of(k.in("a", "c").times(k.of("b")).times(many)),
                            "c")
                    : Optional.empty();
        }
    },
    /** a until September and b in the year leave c for the last quarter, which weighs a quarter of the year or a little more. */
    LAST_QUARTER {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.percent("a") || !r.percent("b") || !r.percent("c")) {
                return Optional.empty();
            }
            Interval rest = Interval.exactly(1).minus(THREE_QUARTERS);
            return r.compare(
                    "（" + r.words("b") + "−前三季度的比重×" + r.words("a") + "）÷四季度的比重",
                    k -> Optional.of(
                            k.of("b").minus(k.of("a").times(THREE_QUARTERS)).dividedBy(rest)),
                    "c");
        }
    },
    /** a in all, shared by b of whatever kind, makes c for each, in base units. */
    EACH {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean land = unit(r, "b").endsWith("亩");
            Interval each = land ? r.plain().of("b").times(land(unit(r, "b"))) : SCALED.apply(r.get("b"));
            boolean fit = r.comparable("a", "c") && !r.comparable("a", "b") && each.positive();
            return fit
                    ? Optional.of(Comparison.of(
                            r.words("a") + "÷" + r.words("b") + "（换算为基本单位）",
                            SCALED.apply(r.get("a")).dividedBy(each),
                            r.words("c"),
                            SCALED.apply(r.get("c")),
                            SCALED.apply(r.get("a")).dividedBy(each),
                            SCALED.apply(r.get("c"))))
                    : Optional.empty();
        }
    },
    /** a of the b things: one sentence says so, and the figures allow it; where they do not, it was not said. */
    PART_OF {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean counts = r.get("a").count() && unit(r, "a").equals(unit(r, "b"));
            boolean things = counts || r.comparable("a", "b") && !counted(r, "a") && !counted(r, "b");
            boolean moved = MOVED.matcher(r.clauseBefore("b")).find()
                    || MOVED.matcher(r.clauseBefore("a")).find();
            return AT_MOST.judge(r)
                    .filter(j -> things && !moved && (j.verdict() == Verdict.HOLDS || !places(r)))
                    .map(j -> j.asDoubt(""));
        }
    },
    /** From b to a in so many years, which is c percent a year. */
    YEARLY {
        @Override
        public Optional<Judgement> judge(Roles r) {
            int years = Years.between(r.get("b"), r.get("c"));
            boolean fit = years > 1 && r.percent("c") && r.comparable("a", "b");
            return !fit || !r.plain().of("b").positive() || !r.plain().of("c").positive()
                    ? Optional.empty()
                    : r.compare(
                                    "（" + r.words("a") + "÷" + r.words("b") + "）开" + years + "次方−1，" + r.words("c")
                                            + "时的倍数",
                                    k -> Optional.of(k.in("a", "b").dividedBy(k.of("b"))),
                                    k -> Years.compounded(k.of("c").hundredth(), years),
                                    "c")
                            .map(j -> j.asDoubt("年均增速可能按可比价，或起止年份另有所指。"));
        }
    },
    /** From b to a is said to have doubled so many times. */
    DOUBLED {
        @Override
        public Optional<Judgement> judge(Roles r) {
            if (!r.comparable("a", "b") || !r.plain().of("b").positive()) {
                return Optional.empty();
            }
            int times = Years.doublings(r.get("a"));
            Interval quotient = r.plain().in("a", "b").dividedBy(r.plain().of("b"));
            Interval least = Interval.atLeast(BigDecimal.valueOf(2).pow(times).multiply(NEARLY));
            boolean holds = quotient.intersects(least);
            String computation = r.words("a") + "÷" + r.words("b") + " = " + Comparison.shown(quotient) + "；翻" + times
                    + "番是" + (1 << times) + "倍";
            return Optional.of(new Judgement(
                    holds ? Verdict.HOLDS : Verdict.VIOLATED,
                    Severity.SOFT,
                    computation,
                    holds ? "相符：" + computation + "。" : "说是翻番，而" + computation + "，请核对。"));
        }
    },
    /** a in b months makes c a month. */
    PER {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean months =
                    r.get("b").unit().filter(u -> u.symbol().equals("个月")).isPresent();
            return months && r.comparable("a", "c") && r.plain().of("b").positive()
                    ? r.compare(
                            r.words("a") + "÷" + r.words("b"),
                            k -> Optional.of(k.in("a", "c").dividedBy(k.of("b"))),
                            "c")
                    : Optional.empty();
        }
    },
    /** a in two months named makes c a month. */
    PER_LISTED {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.comparable("a", "c")
                    ? r.compare(
                            r.words("a") + "÷2个月",
                            k -> Optional.of(k.in("a", "c").dividedBy(BigDecimal.valueOf(2))),
                            "c")
                    : Optional.empty();
        }
    },
    /** a in so many years, which the words before it tell, makes c a year. */
    PER_YEARS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            int years = Years.stretch(r.get("a"));
            return years > 1 && r.comparable("a", "c")
                    ? r.compare(
                            r.words("a") + "÷" + years + "年",
                            k -> Optional.of(k.in("a", "c").dividedBy(BigDecimal.valueOf(years))),
                            "c")
                    : Optional.empty();
        }
    },
    /** A rate a that is still a fall, and the fall has narrowed by c points. */
    NARROWS {
        @Override
        public Optional<Judgement> judge(Roles r) {
            boolean fall = r.get("a").value().value().signum() < 0 || Direction.of(r.get("a")) < 0;
            String computation = "所印" + (fall ? "下降" : "增长") + r.words("a") + "，所说“收窄”" + r.words("c");
            return Optional.of(
                    fall
                            ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：仍为下降，降幅收窄。")
                            : new Judgement(
                                    Verdict.SUSPICIOUS, Severity.WARN, computation, "增速为正而说“收窄”，请看一看是增幅回落还是降幅收窄。"));
        }
    },
    /** A fall that is printed with a minus: 下降-3.2%. */
    DOUBLE_SIGN {
        @Override
        public Optional<Judgement> judge(Roles r) {
            return r.get("c").value().value().signum() < 0
                    ? Optional.of(new Judgement(
                            Verdict.VIOLATED,
                            Severity.HARD,
                            "“降”与负号重复：" + r.words("c"),
                            "“下降”之后又印负号，字面意思是上升；应删去负号或改用“增长”。"))
                    : Optional.empty();
        }
    },
    /** a done is c percent of a task that is not printed: what task, and is that possible. */
    IMPLIED {
        @Override
        public Optional<Judgement> judge(Roles r) {
            Interval rate = r.plain().of("c").hundredth();
            if (!r.percent("c") || !rate.positive() || r.percent("a")) {
                return Optional.empty();
            }
            Interval task = r.plain().of("a").dividedBy(rate);
            String sum = r.words("a") + "÷" + r.words("c");
            boolean twice = rate.above(Interval.exactly(2));
            Optional<BigDecimal> round = twice ? Optional.empty() : RoundNumbers.in(task);
            return Optional.of(new Judgement(
                    twice ? Verdict.SUSPICIOUS : round.isPresent() ? Verdict.HOLDS : Verdict.UNRESOLVED,
                    Severity.WARN,
                    sum + " = " + Comparison.shown(task) + "（倒推的任务数）",
                    "任务数没有印出；按完成数和完成率倒推约为 " + Comparison.shown(task)
                            + (twice
                                    ? "；完成率在200%以上，请看一看任务数和单位。"
                                    : round.map(number -> "，其中有整数" + number.toPlainString() + "。")
                                            .orElse("，不是整数；任务数没有印出，不能判断。"))));
        }
    };

    private static final Function<Figure, Interval> SCALED = figure -> figure.unit()
            .map(u -> figure.meaning().times(u.scale()).dividedBy(u.per()))
            .orElseGet(figure::meaning);
    /** What was so many and is now so many. */
    private static final Pattern MOVED = Pattern.compile("[由从]|增[至到]|[达升降][至到]|累计|同期|去年|上年");

    /** A yield that is printed is no harvest. */
    private static final Pattern YIELDS = Pattern.compile("亩产|单产|亩均|每亩");

    /** The worth of a whole chain is more than that of its harvest. */
    private static final Pattern WHOLE_CHAIN = Pattern.compile("综合|全产业链|全链条|总产值");

    private static final Pattern FIRMS = Pattern.compile("(?:户|家)$");
    private static final Pattern PEOPLE = Pattern.compile("(?:人|名|人次)$");

    private static final Pattern PLACES = Pattern.compile("乡镇|县区|(?<!农)村|街道|社区");

    private static final Pattern RATED = Pattern.compile("拉动|带动|贡献|影响|拉低|速|幅|率|比重|占比");

    private static final Pattern GRAIN = Pattern.compile("粮|麦|玉米|稻|谷|大豆|薯");

    /** What was so many before is no base of its own growth. */
    private static final Pattern PAST = Pattern.compile("同期|去年|上年");

    /** 减少6起，下降20%: the growth is not that of the change. */
    private static final Pattern BY = Pattern.compile("(?:减少|增加|净增|新增|下降|上升|多|少)了?$");

    /** Words that make a count one of things done rather than of all things. */
    private static final Pattern DONE = Pattern.compile("已|完成|解决|办结|发证|开工|复工|实现");

    private static final Usual USUAL = new Usual();

    /** Beyond half or double it is another average, not a wrong one. */
    private static final Interval TWICE = USUAL.of("LIKE").interval();

    /** 翻番 is said of what has very nearly doubled. */
    private static final BigDecimal NEARLY = new BigDecimal("0.95");

    /** What the first three quarters weigh in a year. */
    private static final Interval THREE_QUARTERS = USUAL.of("THREE_QUARTERS").interval();

    /** A task of so few digits was set and not rounded: 2万人次, 60亿元. */
    private static final int ROUND = 2;

    /** 100% of things are all of them. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The roles of several parts. */
    private static final List<String> PARTS = List.of("p", "q", "r");

    /** A range as wide as this holds a whole number so often by chance that it tells nothing. */
    private static final BigDecimal CHANCE = new BigDecimal("0.3");

    private static final BigDecimal HAIR = new BigDecimal("0.0002");

    private static final int TEN_THOUSAND = 10_000;
    private static final int SMALL = 5000;
    private static final int MONTHS = 12;

    /** The judgement, or empty if the figures do not fit together. */
    public abstract Optional<Judgement> judge(Roles roles);

    /** a less b, without its sign, against c. */
    static Judgement difference(Roles r) {
        return r.compare(
                        r.words("a") + "−" + r.words("b") + "（取绝对值）",
                        k -> Optional.of(magnitude(k.of("a").minus(k.in("b", "a")))),
                        "c")
                .orElseThrow();
    }

    /** Whether a range is so wide that it tells nothing to hold a whole number, unless that is its very middle. */
    private static boolean chance(Interval range, BigDecimal whole) {
        BigDecimal twice = range.lower().orElseThrow().add(range.upper().orElseThrow());
        boolean middle = twice.subtract(whole.add(whole)).abs().compareTo(whole.multiply(HAIR)) <= 0;
        return !middle
                && range.width().filter(width -> width.compareTo(CHANCE) >= 0).isPresent();
    }

    /** Whether a by b, as printed, is c, and not one more: 增长1628倍 for what is now 1628 times as much. */
    private static boolean quotient(Roles r) {
        Interval below = Interval.exactly(r.get("b").value().value());
        Interval above = r.get("a").convert(Interval.exactly(r.get("a").value().value()), r.get("b"));
        if (!below.positive()) {
            return false;
        }
        Interval times = above.dividedBy(below);
        Interval printed = Interval.of(r.get("c").value(), Approx.EXACT);
        return times.intersects(printed) && !times.minus(Interval.exactly(1)).intersects(printed);
    }

    private static Interval total(Roles.Reading reading, List<String> parts, String unit) {
        return parts.stream().map(part -> reading.in(part, unit)).reduce(Interval.exactly(0), Interval::plus);
    }

    /** Whether places are counted first, so that what follows may be so many things in them: 12个乡镇已完成36个. */
    private static boolean places(Roles r) {
        int from = r.get("b").end();
        int to = r.get("a").start();
        return from < to
                && PLACES.matcher(r.get("b").paragraph().text().substring(from, to))
                        .find();
    }

    private static boolean counted(Roles r, String role) {
        return r.get(role)
                .unit()
                .filter(unit -> unit.dimension().toString().equals("count"))
                .isPresent();
    }

    private static String unit(Roles r, String role) {
        return r.get(role).unit().map(Unit::symbol).orElse("");
    }

    /** Whether a over b, each in the base unit of its kind, lies in the usual range: nothing outside it is an error for that. */
    private static Optional<Judgement> usual(Roles r, String of) {
        Interval range = USUAL.of(of).interval();
        String name = USUAL.of(of).name();
        Interval below = SCALED.apply(r.get("b"));
        if (below.mayBeZero()) {
            return Optional.empty();
        }
        Interval quotient = SCALED.apply(r.get("a")).dividedBy(below);
        boolean holds = quotient.intersects(range);
        String shown = Amounts.shown(quotient, range);
        String computation =
                name + "：" + r.words("a") + "÷" + r.words("b") + " = " + shown + "，常见" + Amounts.shown(range);
        return Optional.of(new Judgement(
                holds ? Verdict.HOLDS : Verdict.SUSPICIOUS,
                Severity.WARN,
                computation,
                holds ? "在常见范围内。" : name + "为" + shown + "，超出常见范围，请看一看单位和数字。"));
    }

    /** Of nothing there is nothing: 0户4人. */
    private static Judgement nobody(Roles r) {
        String computation = r.words("b") + "而有" + r.words("a");
        return new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，请核对。");
    }

    private static Optional<Judgement> direction(Roles r, boolean wrong) {
        String computation = r.words("b") + " → " + r.words("a");
        return Optional.of(new Judgement(
                wrong ? Verdict.VIOLATED : Verdict.HOLDS,
                Severity.HARD,
                computation,
                wrong ? "词语的方向与数字相反：" + computation + "。" : "相符：词语的方向与数字一致。"));
    }

    /** How many mu one of a unit is. */
    private static BigDecimal land(String unit) {
        return unit.startsWith("万") ? BigDecimal.valueOf(TEN_THOUSAND) : BigDecimal.ONE;
    }

    private static Interval magnitude(Interval difference) {
        if (difference.mayBeZero()) {
            Interval turned = difference.negate();
            return difference
                    .hull(turned)
                    .intersect(Interval.atLeast(BigDecimal.ZERO))
                    .orElse(difference);
        }
        return difference.positive() ? difference : difference.negate();
    }

    private static Optional<Judgement> whole(Interval range, String sum) {
        Optional<BigDecimal> low = range.lower();
        Optional<BigDecimal> high = range.upper();
        boolean wide = range.width()
                .filter(width -> width.compareTo(BigDecimal.ONE) >= 0)
                .isPresent();
        if (low.isEmpty() || high.isEmpty() || low.get().signum() <= 0 || wide) {
            return Optional.empty(); // a range as wide as that holds a whole number whatever is printed
        }
        BigDecimal least = low.get().setScale(0, RoundingMode.CEILING);
        String computation = sum + " = " + Comparison.shown(range);
        for (BigDecimal k = least; k.compareTo(high.get()) <= 0; k = k.add(BigDecimal.ONE)) {
            if (range.contains(k) && chance(range, k)) {
                return Optional.of(new Judgement(
                        Verdict.UNRESOLVED,
                        Severity.WARN,
                        computation + "，其中有整数" + k.toPlainString(),
                        "总数大而百分比印得粗，换一个百分比也常能得出整数，不能判断。"));
            }
            if (range.contains(k)) {
                return Optional.of(new Judgement(
                        Verdict.HOLDS,
                        Severity.SOFT,
                        computation + "，其中有整数" + k.toPlainString(),
                        "相符：整数" + k.toPlainString() + "可以得出所印的百分比。"));
            }
        }
        if (low.get().compareTo(BigDecimal.valueOf(SMALL)) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Judgement(
                Verdict.VIOLATED,
                Severity.SOFT,
                computation + "，其中没有整数",
                "按所印的百分比，" + sum + " 应是整数，而 " + Comparison.shown(range) + " 中没有整数；可能是舍入或口径不同，请核对。"));
    }
}
