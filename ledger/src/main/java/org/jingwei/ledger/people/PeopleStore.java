package org.jingwei.ledger.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.store.Journal;

/**
 * The accounts. Every change is written with its row of the journal, or not at all; every method throws
 * {@link org.jingwei.ledger.postgres.LedgerUnavailable} when the server goes away; no password is ever written, shown or
 * logged. Whoever asks for what cannot be gets an IllegalArgumentException whose sentence can be shown. Thread-safe.
 */
public final class PeopleStore {

    /** The account that is made when there is none. */
    public static final String FIRST = "admin";

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    /** Checked in place of an unknown account's, so that both take the same time. */
    private static final String NOBODY = PasswordHash.ofNobody();

    private final Jdbi jdbi;
    private final Clock clock;
    private final Guard guard;

    public PeopleStore(Jdbi jdbi, Clock clock, Guard guard) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.guard = guard;
    }

    private <T> T ask(Function<Handle, T> question) {
        return guard.guarded(() -> jdbi.withHandle(question::apply));
    }

    private <T> T atOnce(Function<Handle, T> work) {
        return guard.guarded(() -> jdbi.inTransaction(work::apply));
    }

    private void write(Consumer<Handle> work) {
        atOnce(handle -> {
            work.accept(handle);
            return true;
        });
    }

    public List<Account> accounts() {
        return ask(handle -> handle.createQuery(sql("accounts"))
                .map((row, context) -> account(row))
                .list());
    }

    public Optional<Account> account(String name) {
        return ask(handle -> find(handle, name));
    }

    /** The active account of this name if the password is its. Takes as long when there is none. */
    public Optional<Account> enter(String name, String password) {
        Optional<String> kept = ask(handle -> handle.createQuery(sql("password"))
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
        boolean right = password.length() <= LONGEST && PasswordHash.matches(password, kept.orElse(NOBODY));
        return right && kept.isPresent() ? account(name).filter(Account::active) : Optional.empty();
    }

    /** Makes the first administrator if there is no account at all; gives the password, which is shown once. */
    public Optional<String> begin() {
        return atOnce(handle -> {
            handle.execute("lock table account in share row exclusive mode");
            if (handle.createQuery(sql("any_account")).mapTo(Boolean.class).one()) {
                return Optional.<String>empty();
            }
            String password = PasswordHash.random();
            add(handle, Account.of(FIRST, "管理员", Role.ADMINISTRATOR), password, true, "经纬");
            return Optional.of(password);
        });
    }

    /** Adds an account with a password of the program's, which must be changed at the first entry; gives the password. */
    public String add(Account account, String actor) {
        return atOnce(handle -> {
            String password = PasswordHash.random();
            add(handle, account, password, true, actor);
            return password;
        });
    }

    /** Changes all but the name and the password. The last active administrator stays one. */
    public void change(Account account, String actor) {
        write(handle -> {
            List<String> administrators = handle.createQuery(sql("administrators"))
                    .mapTo(String.class)
                    .list();
            Account before = find(handle, account.name()).orElseThrow(() -> unknown(account.name()));
            if (administrators.equals(List.of(account.name())) && !account.may(Action.PEOPLE)) {
                throw new IllegalArgumentException("最后一个管理员不能停用，也不能改作别的角色");
            }
            OffsetDateTime at = now();
            bound(handle.createUpdate(sql("change_account")), account)
                    .bind("active", account.active())
                    .bind("at", at)
                    .execute();
            Journal.write(
                    handle,
                    at,
                    actor,
                    "account.changed",
                    account.name(),
                    Optional.of(before.written()),
                    Optional.of(account.written()));
        });
    }

    /** Gives an account a password of the program's, which must be changed at the next entry. */
    public String reset(String name, String actor) {
        String password = PasswordHash.random();
        setPassword(name, password, true, actor, "account.password.reset");
        return password;
    }

    /** A password that the person chose. */
    public void choose(String name, String password, String actor) {
        refuseWeak(name, password);
        setPassword(name, password, false, actor, "account.password.changed");
    }

    /** The rows of the journal with what happened in the books of dispatch, the newest first. Nobody can change them: PostgreSQL refuses it. */
    public List<JournalRow> journal(JournalQuery query) {
        return ask(handle -> handle.createQuery(sql("journal"))
                .bind("actor", query.actor())
                .bind("action", query.action())
                .bind("subject", query.subject())
                .bind("from", query.from().map(PeopleStore::utc))
                .bind("until", query.until().map(PeopleStore::utc))
                .bind("belowAt", query.below().map(mark -> utc(mark.at())))
                .bind("belowMark", query.below().map(JournalMark::mark))
                .bind("limit", query.limit())
                .map((row, context) -> JournalRows.row(row))
                .list());
    }

    /** Lets another act with the role of an account from a day to a day, both included. */
    public void delegate(String giver, String taker, LocalDate first, LocalDate last, String actor) {
        if (giver.equals(taker) || last.isBefore(first) || last.isBefore(today())) {
            throw new IllegalArgumentException("委托要给另一个人，止日不能早于起日和今天");
        }
        write(handle -> {
            OffsetDateTime at = now();
            Optional<Long> added = handle.createQuery(sql("add_delegation"))
                    .bind("giver", giver)
                    .bind("taker", taker)
                    .bind("first", first)
                    .bind("last", last)
                    .bind("at", at)
                    .mapTo(Long.class)
                    .findOne();
            if (added.isEmpty()) {
                throw new IllegalArgumentException("没有账号 " + taker + "，或者它已停用");
            }
            Journal.write(
                    handle,
                    at,
                    actor,
                    "delegation.given",
                    giver,
                    Optional.empty(),
                    Optional.of(taker + "，" + first + "—" + last));
        });
    }

    private record Ended(String giver, String taker) {}

    /** Ends a delegation before its time. */
    public void endDelegation(long id, String actor) {
        write(handle -> {
            OffsetDateTime at = now();
            Ended ended = handle.createQuery(sql("end_delegation"))
                    .bind("id", id)
                    .bind("at", at)
                    .map((row, context) -> new Ended(row.getString("giver"), row.getString("taker")))
                    .findOne()
                    .orElseThrow(() -> new IllegalArgumentException("没有这项委托，或者它已结束"));
            Journal.write(
                    handle, at, actor, "delegation.ended", ended.giver(), Optional.of(ended.taker()), Optional.empty());
        });
    }

    /** The delegations that stand or are to come; of one account if a name is given. */
    public List<Delegation> delegations(Optional<String> name) {
        return ask(handle -> handle.createQuery(sql("delegations"))
                .bind("today", today())
                .bind("name", name)
                .map((row, context) -> new Delegation(
                        row.getLong("id"),
                        row.getString("giver"),
                        row.getString("taker"),
                        row.getString("giver_shown"),
                        row.getString("taker_shown"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list());
    }

    /** What an account may do today, and on what: its own mandate, then those of who let it act for them; none if it is stopped. */
    public List<Mandate> mandates(Account account) {
        List<Mandate> mandates = new ArrayList<>();
        if (account.active()) {
            mandates.add(Mandate.own(account));
            mandates.addAll(ask(handle -> handle.createQuery(sql("mandates_lent"))
                    .bind("name", account.name())
                    .bind("today", today())
                    .map((row, context) -> new Mandate(
                            Role.valueOf(row.getString("role")),
                            Optional.ofNullable(row.getString("region")),
                            Optional.ofNullable(row.getString("department")),
                            Optional.of(row.getString("shown"))))
                    .list()));
        }
        return List.copyOf(mandates);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Stamp.SHANGHAI);
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private void setPassword(String name, String password, boolean mustChange, String actor, String action) {
        String hash = PasswordHash.of(password);
        write(handle -> {
            OffsetDateTime at = now();
            int changed = handle.createUpdate(sql("change_password"))
                    .bind("name", name)
                    .bind("password", hash)
                    .bind("mustChange", mustChange)
                    .bind("at", at)
                    .execute();
            if (changed == 0) {
                throw unknown(name);
            }
            Journal.write(handle, at, actor, action, name, Optional.empty(), Optional.empty());
        });
    }

    private static void refuseWeak(String name, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new IllegalArgumentException("密码要 " + SHORTEST + "—" + LONGEST + " 个字符");
        }
        if (password.contains(name) || password.chars().distinct().count() < 4) {
            throw new IllegalArgumentException("密码不能含账号名，也不能只是几个重复的字符");
        }
    }

    private void add(Handle handle, Account account, String password, boolean mustChange, String actor) {
        if (find(handle, account.name()).isPresent()) {
            throw new IllegalArgumentException("已有账号 " + account.name());
        }
        OffsetDateTime at = now();
        bound(handle.createUpdate(sql("add_account")), account)
                .bind("password", PasswordHash.of(password))
                .bind("mustChange", mustChange)
                .bind("at", at)
                .execute();
        Journal.write(
                handle, at, actor, "account.added", account.name(), Optional.empty(), Optional.of(account.written()));
    }

    private static Update bound(Update update, Account account) {
        return update.bind("name", account.name())
                .bind("shown", account.shown())
                .bind("role", account.role().name())
                .bind("region", account.region())
                .bind("department", account.department());
    }

    private static Optional<Account> find(Handle handle, String name) {
        return handle.createQuery(sql("account"))
                .bind("name", name)
                .map((row, context) -> account(row))
                .findOne();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("shown"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("region")),
                Optional.ofNullable(row.getString("department")),
                row.getBoolean("must_change"),
                row.getBoolean("active"));
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("没有账号 " + name);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String sql(String name) {
        return Sql.of(PeopleStore.class, name);
    }
}
