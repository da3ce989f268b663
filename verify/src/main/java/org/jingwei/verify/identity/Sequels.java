package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Unit;
import org.jingwei.core.text.Place;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * What an article wants of the coming year beside what it tells of the last under a name that is not quite the same (棚改安置房新开工, 新开工
 * 棚改安置房; 肉牛饲养量, 饲养量): the one result whose name is most alike and whose unit is the same. Immutable, thread-safe.
 */
final class Sequels {

    private static final int SHORTEST = 3;
    private static final int RUN = 3;
    private static final int RARE_RUN = 2;
    /** A unit in no more statements than this can hardly be of two things. */
    private static final int RARE = 4;
    /** Of the shorter name so many hundredths stand in the other, and of the longer. */
    private static final int MOST_OF = 75;

    private static final int HALF_OF = 50;
    private static final int ALIKE = 75;
    private static final int HUNDRED = 100;
    /** An index of results is looked through as far as this for one target. */
    private static final int REACH = 400;

    private final NameWords words = new NameWords();

    /** A result with its name. */
    private record Result(Statement statement, NameWords.Name name) {}

    /** A target, the result that it follows, and how alike their names are, in hundredths of the longer. */
    private record Sequel(Targets.Pair pair, int alike) {}

    /**
     * @param told places of the facts of which more has been said already
     */
    List<Finding> check(Statements statements, Set<Place> told) {
        Map<String, List<Result>> results = new HashMap<>();
        Map<String, Integer> units = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        for (Statement s : statements.all()) {
            if (amount(s)) {
                units.merge(thing(s), 1, Integer::sum);
                if (s.wanted()) {
                    wanted.add(thing(s));
                }
            }
        }
        for (Statement s : statements.all()) {
            if (amount(s) && s.happened() && s.wholeYear() && wanted.contains(thing(s)) && !told.contains(place(s))) {
                results.computeIfAbsent(thing(s), key -> new ArrayList<>()).add(new Result(s, name(s)));
            }
        }
        Map<Place, Sequel> best = new HashMap<>();
        for (Statement target : statements.all()) {
            if (amount(target)
                    && target.wanted()
                    && target.wholeYear()
                    && results.containsKey(thing(target))
                    && !told.contains(place(target))) {
                boolean rare = units.getOrDefault(thing(target), 0) <= RARE;
                follows(results.getOrDefault(thing(target), List.of()), target, rare)
                        .ifPresent(sequel -> best.merge(
                                place(sequel.pair().actual()),
                                sequel,
                                (one, other) -> one.alike() >= other.alike() ? one : other));
            }
        }
        return findings(best.values().stream()
                .sorted(Comparator.comparingInt(sequel -> sequel.pair().target().line()))
                .toList());
    }

    private static boolean amount(Statement s) {
        return s.measure() == Measure.LEVEL
                && s.unit().isPresent()
                && !s.dimension().equals("ratio")
                && s.value().signum() > 0;
    }

    private static Place place(Statement s) {
        return s.fact().evidence().place();
    }

    /** What can be held against each other at all: one unit of one place. */
    private static String thing(Statement s) {
        String unit = s.dimension().startsWith("money")
                ? "元"
                : s.unit().map(Unit::symbol).orElse("").replaceFirst("^[十百千万亿]+(?=.)", "");
        return s.region() + "|" + (unit.equals("处") || unit.equals("座") || unit.equals("家") ? "个" : unit);
    }

    private NameWords.Name name(Statement s) {
        return words.name(s.fact().indicator());
    }

    private Optional<Sequel> follows(List<Result> results, Statement target, boolean rare) {
        NameWords.Name wanted = name(target);
        List<Sequel> alike = new ArrayList<>();
        for (Result result : results.subList(0, Math.min(REACH, results.size()))) {
            Statement actual = result.statement();
            boolean before = actual.line() < target.line()
                    && (actual.year() == target.year() - 1 || actual.year() == 0)
                    && actual.dimension().equals(target.dimension());
            if (before && kin(result.name(), wanted, rare)) {
                Targets.Pair pair = new Targets.Pair(actual, target);
                if (pair.same() && actual.digits().equals(target.digits())) {
                    alike.add(new Sequel(pair, alike(result.name(), wanted)));
                }
            }
        }
        alike.sort(Comparator.comparingInt(sequel -> -sequel.alike()));
        boolean one = alike.size() == 1
                || alike.size() > 1 && alike.get(0).alike() > alike.get(1).alike();
        return one ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean kin(NameWords.Name one, NameWords.Name other, boolean rare) {
        int less = Math.min(one.core().length(), other.core().length());
        int more = Math.max(one.core().length(), other.core().length());
        if (less < (rare ? RARE_RUN : SHORTEST) || !one.told().equals(other.told())) {
            return false;
        }
        int shared = one.shared(other);
        return shared * HUNDRED >= less * MOST_OF
                && (rare || shared * HUNDRED >= more * HALF_OF)
                && one.run(other) >= (rare ? RARE_RUN : RUN);
    }

    private static int alike(NameWords.Name one, NameWords.Name other) {
        return one.shared(other)
                * HUNDRED
                / Math.max(1, Math.max(one.core().length(), other.core().length()));
    }

    private static List<Finding> findings(List<Sequel> sequels) {
        List<Finding> findings = new ArrayList<>();
        List<Sequel> lower = new ArrayList<>();
        List<Sequel> open = new ArrayList<>();
        for (Sequel sequel : sequels) {
            Targets.Pair pair = sequel.pair();
            if (pair.kept() && pair.within()) {
                String computation =
                        "上年" + pair.actual().words() + "，目标" + pair.target().words() + "（名称相近，均按所印的数）";
                findings.add(claim(Stream.of(pair))
                        .finding(
                                Rule.V1705,
                                new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：目标不低于上年名称相近的实绩。")));
            } else if (!pair.kept() && pair.near() && sequel.alike() >= ALIKE) {
                lower.add(sequel);
            } else {
                open.add(sequel);
            }
        }
        if (!lower.isEmpty()) {
            findings.add(
                    together(lower, Verdict.SUSPICIOUS, "目标低于上年名称相近的实绩的有" + lower.size() + "项", "所指可能不同，只供看一看有无漏改。"));
        }
        if (!open.isEmpty()) {
            findings.add(together(open, Verdict.UNRESOLVED, "目标与上年名称相近的实绩相差较大的有" + open.size() + "项", "所指可能不同，不能判断。"));
        }
        return findings;
    }

    /** Each of them alone is no more than usual. */
    private static Finding together(List<Sequel> sequels, Verdict verdict, String what, String message) {
        String all = sequels.stream().map(sequel -> sequel.pair().words()).collect(Collectors.joining("；"));
        return claim(sequels.stream().map(Sequel::pair))
                .finding(
                        Rule.V1705,
                        new Judgement(verdict, Severity.WARN, what + "：" + all + "（均按所印的数）", what + "；" + message));
    }

    private static Claim claim(Stream<Targets.Pair> pairs) {
        return Claim.ofFacts(pairs.flatMap(
                        pair -> Stream.of(pair.actual().fact(), pair.target().fact()))
                .toList());
    }
}
