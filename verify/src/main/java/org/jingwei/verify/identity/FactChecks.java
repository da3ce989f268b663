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
    private final Distances distances = new Distances();
    private final Shares shares = new Shares();
    private final Wholes wholes = new Wholes();
    private final Hulls hulls = new Hulls();
    private final Rates rates = new Rates();
    private final Ranges ranges = new Ranges();
    private final YearBefore yearBefore = new YearBefore();
    private final Repeats repeats = new Repeats();
    private final Weights weights = new Weights();
    private final Ratios ratios = new Ratios();
    private final Accounts accounts = new Accounts(ratios);
    private final RestGrowth restGrowth = new RestGrowth(ratios);

    public List<Finding> check(List<Material> materials) {
        List<Finding> findings = new ArrayList<>();
        List<Statements> articles = materials.stream().map(Statements::of).toList();
        for (Statements article : articles) {
            findings.addAll(identities.check(article));
            findings.addAll(targets.check(article));
            findings.addAll(levels.check(article));
            findings.addAll(distances.check(article));
            findings.addAll(shares.check(article));
            findings.addAll(wholes.check(article));
            findings.addAll(hulls.check(article));
            findings.addAll(Peers.check(article));
            findings.addAll(Stretches.check(article));
            findings.addAll(Intensities.check(article));
            findings.addAll(accounts.check(article));
            findings.addAll(CleanDays.check(article));
            findings.addAll(Pulls.check(article));
            findings.addAll(Increments.check(article));
            findings.addAll(Completions.check(article));
            findings.addAll(Shortfalls.check(article));
            findings.addAll(ranges.check(article));
            findings.addAll(rates.check(article));
            findings.addAll(yearBefore.check(article));
            findings.addAll(IncomeRatio.check(article));
            findings.addAll(weights.check(article));
            findings.addAll(restGrowth.check(article));
            findings.addAll(Passings.check(article));
            findings.addAll(Coincidences.check(article));
        }
        for (int i = 0; i < materials.size(); i++) {
            findings.addAll(Places.check(materials.get(i)));
            findings.addAll(Aims.check(materials.get(i), articles.get(i)));
        }
        findings.addAll(repeats.check(articles));
        findings.addAll(Successions.check(articles));
        return findings;
    }
}
