package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.page.Material;

/**
 * The statements of one article, found by subject and measure without a search through all. An earlier value beside the present
 * one (由139户降至48户) is of no time that is known: it is nobody's base of the year before.
 */
final class Statements {

    private static final double ALIKE = 0.7;

    /** A pair of characters in more statements than this tells nothing, and would cost time. */
    private static final int COMMON = 60;

    private static final int WINDOW = 40;

    private static final int FEW = 60;

    private final List<Statement> all = new ArrayList<>();
    private final Map<Statement, Integer> order = new IdentityHashMap<>();
    private final Map<String, List<Statement>> bySubject = new HashMap<>();
    private final Map<String, List<Statement>> byPair = new HashMap<>();

    static Statements of(Material material) {
        Statements statements = new Statements();
        List<Statement> all = material.facts().stream()
                .flatMap(fact -> Statement.of(material.article(), fact).stream())
                .toList();
        Set<List<Object>> now = new HashSet<>();
        all.stream().filter(statement -> !statement.earlier()).forEach(statement -> now.add(statement.thing()));
        all.stream()
                .map(statement ->
                        statement.earlier() && now.contains(statement.thing()) ? statement.asReplaced() : statement)
                .forEach(statements::add);
        return statements;
    }

    private void add(Statement statement) {
        order.putIfAbsent(statement, all.size());
        all.add(statement);
        bySubject
                .computeIfAbsent(statement.subject() + "|" + statement.measure(), key -> new ArrayList<>())
                .add(statement);
        if (statement.measure() == Measure.LEVEL && statement.happened()) {
            statement
                    .pairs()
                    .forEach(pair -> byPair.computeIfAbsent(pair, key -> new ArrayList<>())
                            .add(statement));
        }
    }

    /** The level that happened whose words are most alike, if they are alike enough. */
    Optional<Statement> alike(Statement wanted, Predicate<Statement> fit) {
        Set<String> pairs = wanted.pairs();
        Map<Statement, Integer> shared = new LinkedHashMap<>();
        pairs.stream()
                .map(pair -> byPair.getOrDefault(pair, List.of()))
                .filter(list -> list.size() <= COMMON)
                .flatMap(List::stream)
                .filter(fit)
                .filter(statement -> statement.digits().equals(wanted.digits()))
                .forEach(statement -> shared.merge(statement, 1, Integer::sum));
        return shared.entrySet().stream()
                .filter(entry -> 2.0 * entry.getValue()
                        >= ALIKE * (pairs.size() + entry.getKey().pairs().size()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    List<Statement> all() {
        return all;
    }

    /** Those read shortly before and after it. */
    List<Statement> around(Statement statement) {
        int at = order.getOrDefault(statement, 0);
        return all.subList(Math.max(0, at - WINDOW), Math.min(all.size(), at + WINDOW));
    }

    List<Statement> about(String subject, Measure measure) {
        return bySubject.getOrDefault(subject + "|" + measure, List.of());
    }

    /** The nearest to a line of those that pass, among the {@value #FEW} on either side. */
    Optional<Statement> nearest(String subject, Measure measure, int line, Predicate<Statement> fit) {
        return near(subject, measure, line).filter(fit).findFirst();
    }

    /** Those about a subject, the nearest to a line first; of very many only those around it, so that time stays linear. */
    Stream<Statement> near(String subject, Measure measure, int line) {
        List<Statement> list = about(subject, measure);
        int at = 0;
        int end = list.size();
        while (at < end) {
            int middle = (at + end) >>> 1;
            if (list.get(middle).line() < line) {
                at = middle + 1;
            } else {
                end = middle;
            }
        }
        return list.subList(Math.max(0, at - FEW), Math.min(list.size(), at + FEW)).stream()
                .sorted(Comparator.comparingInt(statement -> Math.abs(statement.line() - line)));
    }
}
