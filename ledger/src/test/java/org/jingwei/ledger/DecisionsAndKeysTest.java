package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.jingwei.ledger.audit.Decision;
import org.jingwei.ledger.audit.Decision.Kind;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecisionsAndKeysTest {

    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "a".repeat(64);

    @SuppressWarnings("NullAway.Init")
    private static LedgerStore ledger;

    @BeforeAll
    static void open() {
        ledger = TestServer.open(TestServer.database());
        ledger.people().add(Account.of("clerk", "录入员", Role.DEPARTMENT), "test");
        ledger.people().add(Account.of("other", "另一人", Role.DEPARTMENT), "test");
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void the_latest_decision_counts_and_a_reopened_finding_is_undecided() {
        ledger.decisions().decide(ONE, "V101", Kind.DISMISSED, "口径不同", "录入员");
        ledger.decisions().decide(OTHER, "V201", Kind.ACCEPTED, "", "录入员");
        assertThat(ledger.decisions().of(List.of(ONE, OTHER, "b".repeat(64))))
                .containsOnlyKeys(ONE, OTHER)
                .containsEntry(ONE, new Decision(ONE, "V101", Kind.DISMISSED, "口径不同", "录入员", TestServer.TIME));
        ledger.decisions().decide(ONE, "V101", Kind.REOPENED, "", "录入员");
        assertThat(ledger.decisions().of(List.of(ONE))).isEmpty();
        assertThat(ledger.decisions().of(List.of())).isEmpty();
    }

    @Test
    void a_dismissal_needs_a_reason_and_a_finding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.decisions().decide(ONE, "V101", Kind.DISMISSED, " ", "录入员"))
                .withMessage("不采纳要写理由");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.decisions().decide("x", "V101", Kind.DISMISSED, "理由", "录入员"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.decisions().decide(ONE, "V101", Kind.DISMISSED, "长".repeat(501), "录入员"));
    }

    @Test
    void a_decision_is_never_changed_or_deleted() {
        ledger.decisions().decide("c".repeat(64), "V101", Kind.DISMISSED, "口径不同", "录入员");
        for (String change :
                List.of("update dismissal set reason = ''", "delete from dismissal", "truncate dismissal")) {
            assertThat(refused(change)).as(change).isTrue();
        }
    }

    private static boolean refused(String change) {
        try {
            ledger.jdbi().useHandle(handle -> handle.execute(change));
            return false;
        } catch (JdbiException e) {
            return String.valueOf(e.getMessage()).contains("keeps every row");
        }
    }

    @Test
    void a_key_opens_until_it_is_ended_and_is_not_kept() {
        String key = ledger.keys().make("clerk", "办公系统", "录入员");
        assertThat(ledger.keys().enter(key)).get().extracting(Account::name).isEqualTo("clerk");
        assertThat(ledger.keys().enter(key + "x")).isEmpty();
        assertThat(ledger.keys().enter("")).isEmpty();
        assertThat(kept(key)).isZero();
        long id = ledger.keys().of("clerk").get(0).id();
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.keys().end(id, "other", "另一人"));
        assertThat(ledger.keys().enter(key)).isPresent();
        ledger.keys().end(id, "clerk", "录入员");
        assertThat(ledger.keys().enter(key)).isEmpty();
        assertThat(ledger.keys().of("clerk")).isEmpty();
    }

    private static int kept(String key) {
        return ledger.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select count(*) from access_key where hash = :key or label = :key")
                        .bind("key", key)
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void a_key_of_a_stopped_account_opens_nothing() {
        ledger.people().add(Account.of("leaver", "调走的人", Role.LEADER), "test");
        String key = ledger.keys().make("leaver", "插件", "test");
        ledger.people()
                .change(
                        new Account("leaver", "调走的人", Role.LEADER, Optional.empty(), Optional.empty(), false, false),
                        "test");
        assertThat(ledger.keys().enter(key)).isEmpty();
    }

    @Test
    void an_account_has_not_too_many_keys_and_each_says_what_it_is_for() {
        ledger.people().add(Account.of("maker", "做密钥的人", Role.ANALYST), "test");
        for (int i = 0; i < 20; i++) {
            ledger.keys().make("maker", "用途" + i, "test");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.keys().make("maker", "再一个", "test"));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.keys().make("other", "  ", "test"));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.keys().make("nobody", "用途", "test"));
    }
}
