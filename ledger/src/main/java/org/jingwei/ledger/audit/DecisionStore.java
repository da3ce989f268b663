package org.jingwei.ledger.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.store.DocumentStore;

/**
 * Decisions on findings: added, never changed; the latest counts. Each is in the journal too. Of the draft nothing is kept but a
 * fingerprint. Whoever asks for what cannot be gets an IllegalArgumentException whose sentence can be shown. Thread-safe.
 */
public final class DecisionStore {

    private static final int LONGEST = 500;
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}[0-9]{1,6}");

    private final Jdbi jdbi;
    private final Clock clock;

    public DecisionStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Decides of a finding. */
    public void decide(String fingerprint, String code, Decision.Kind kind, String reason, String actor) {
        String why = reason.strip();
        if (!FINGERPRINT.matcher(fingerprint).matches() || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("没有这条结论");
        }
        if (why.length() > LONGEST || why.indexOf(0) >= 0) {
            throw new IllegalArgumentException("理由最多 " + LONGEST + " 字");
        }
        if (kind == Decision.Kind.DISMISSED && why.isEmpty()) {
            throw new IllegalArgumentException("不采纳要写理由");
        }
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbi.useTransaction(handle -> {
            handle.createUpdate(Sql.of(DecisionStore.class, "add_decision"))
                    .bind("fingerprint", fingerprint)
                    .bind("code", code)
                    .bind("decision", kind.name())
                    .bind("reason", why)
                    .bind("actor", actor)
                    .bind("at", at)
                    .execute();
            handle.createUpdate(Sql.of(DocumentStore.class, "add_journal"))
                    .bind("at", at)
                    .bind("actor", actor)
                    .bind("action", "finding." + kind.name().toLowerCase(Locale.ROOT))
                    .bind("subject", code + " " + fingerprint)
                    .bind("before", Optional.<String>empty())
                    .bind("after", why)
                    .execute();
        });
    }

    /** What counts of these fingerprints, by fingerprint; one that was reopened counts as undecided. */
    public Map<String, Decision> of(Collection<String> fingerprints) {
        Map<String, Decision> decisions = new HashMap<>();
        if (fingerprints.isEmpty()) {
            return decisions;
        }
        jdbi.useHandle(handle -> handle.createQuery(Sql.of(DecisionStore.class, "decisions"))
                .bindArray("fingerprints", String.class, fingerprints)
                .map((row, context) -> new Decision(
                        row.getString("fingerprint"),
                        row.getString("code"),
                        Decision.Kind.valueOf(row.getString("decision")),
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .filter(decision -> decision.kind() != Decision.Kind.REOPENED)
                .forEach(decision -> decisions.put(decision.fingerprint(), decision)));
        return decisions;
    }
}
