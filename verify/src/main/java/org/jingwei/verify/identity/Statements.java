package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.page.Material;

/** The statements of one article, found by subject and measure without a search through all. */
final class Statements {

    private final List<Statement> all = new ArrayList<>();
    private final Map<String, List<Statement>> bySubject = new HashMap<>();

    static Statements of(Material material) {
        Statements statements = new Statements();
        material.facts().forEach(fact -> Statement.of(material.article(), fact).ifPresent(statements::add));
        return statements;
    }

    private void add(Statement statement) {
        all.add(statement);
        bySubject
                .computeIfAbsent(statement.subject() + "|" + statement.measure(), key -> new ArrayList<>())
                .add(statement);
    }

    List<Statement> all() {
        return all;
    }

    List<Statement> about(String subject, Measure measure) {
        return bySubject.getOrDefault(subject + "|" + measure, List.of());
    }

    /** The nearest to a line of those that pass. */
    Optional<Statement> nearest(String subject, Measure measure, int line, Predicate<Statement> fit) {
        return about(subject, measure).stream()
                .filter(fit)
                .min(Comparator.comparingInt(statement -> Math.abs(statement.line() - line)));
    }
}
