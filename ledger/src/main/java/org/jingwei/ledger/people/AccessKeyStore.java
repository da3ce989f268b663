package org.jingwei.ledger.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.ledger.sql.Digest;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.store.Journal;

/**
 * The keys by which programs enter. A key has 256 random bits, so its SHA-256 alone is kept. Making and ending one is in the
 * journal. Whoever asks for what cannot be gets an IllegalArgumentException whose sentence can be shown. Thread-safe.
 */
public final class AccessKeyStore {

    /** How every key begins, so that one that got out can be recognised. */
    public static final String MARK = "jw_";

    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 64;
    private static final int LONGEST_KEY = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final Clock clock;
    private final PeopleStore people;

    public AccessKeyStore(Jdbi jdbi, Clock clock, PeopleStore people) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.people = people;
    }

    /** Makes a key for an account; gives it, which is shown once. */
    public String make(String account, String label, String actor) {
        String name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL || name.indexOf(0) >= 0) {
            throw new IllegalArgumentException("用途要 1—" + LONGEST_LABEL + " 个字");
        }
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String key = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbi.useTransaction(handle -> {
            handle.execute("lock table access_key in share row exclusive mode");
            if (of(handle, account).size() >= MOST) {
                throw new IllegalArgumentException("一个账号最多 " + MOST + " 个密钥，请先停用不用的");
            }
            OffsetDateTime at = now();
            int made = handle.createUpdate(sql("add_key"))
                    .bind("account", account)
                    .bind("label", name)
                    .bind("hash", Digest.hex(key.getBytes(StandardCharsets.UTF_8)))
                    .bind("at", at)
                    .execute();
            if (made == 0) {
                throw new IllegalArgumentException("没有账号 " + account);
            }
            Journal.write(handle, at, actor, "key.made", account, Optional.empty(), Optional.of(name));
        });
        return key;
    }

    /** The keys of an account that open, the first made first. */
    public List<AccessKey> of(String account) {
        return jdbi.withHandle(handle -> of(handle, account));
    }

    private static List<AccessKey> of(Handle handle, String account) {
        return handle.createQuery(sql("keys"))
                .bind("account", account)
                .map((row, context) -> new AccessKey(
                        row.getLong("id"),
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Ends a key of an account; it opens nothing from then on. */
    public void end(long id, String account, String actor) {
        jdbi.useTransaction(handle -> {
            OffsetDateTime at = now();
            String label = handle.createQuery(sql("end_key"))
                    .bind("id", id)
                    .bind("account", account)
                    .bind("at", at)
                    .mapTo(String.class)
                    .findOne()
                    .orElseThrow(() -> new IllegalArgumentException("没有这个密钥，或者已经停用"));
            Journal.write(handle, at, actor, "key.ended", account, Optional.of(label), Optional.empty());
        });
    }

    /** The active account whose key this is. */
    public Optional<Account> enter(String key) {
        if (!key.startsWith(MARK) || key.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.createQuery(sql("key_holder"))
                        .bind("hash", Digest.hex(key.getBytes(StandardCharsets.UTF_8)))
                        .mapTo(String.class)
                        .findOne())
                .flatMap(people::account)
                .filter(Account::active);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String sql(String name) {
        return Sql.of(PeopleStore.class, name);
    }
}
