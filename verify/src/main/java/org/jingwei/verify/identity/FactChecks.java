package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.page.Material;

/** All checks that need facts, in articles and across them. Immutable, thread-safe. */
public final class FactChecks {

    private final Identities identities = new Identities();
    private final Targets targets = new Targets();
    private final Levels levels = new Levels();
    private final Repeats repeats = new Repeats();

    public List<Finding> check(List<Material> materials) {
        List<Finding> findings = new ArrayList<>();
        List<Statements> articles = materials.stream().map(Statements::of).toList();
        for (Statements article : articles) {
            findings.addAll(identities.check(article));
            findings.addAll(targets.check(article));
            findings.addAll(levels.check(article));
        }
        findings.addAll(repeats.check(articles));
        return findings;
    }
}
