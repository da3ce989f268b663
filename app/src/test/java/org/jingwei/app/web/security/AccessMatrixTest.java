package org.jingwei.app.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;

class AccessMatrixTest {

    private static final Map<Role, TestVisitor> VISITORS = new EnumMap<>(Role.class);

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @BeforeAll
    static void open() {
        for (Role role : Role.values()) {
            VISITORS.put(role, SITE.visitor(role));
        }
    }

    private static TestVisitor visitor(Role role) {
        return Objects.requireNonNull(VISITORS.get(role));
    }

    @AfterAll
    static void close() {
        VISITORS.clear();
    }

    @Test
    void every_request_is_refused_to_exactly_the_roles_that_may_not() {
        List<String> wrong = new ArrayList<>();
        for (AccessRules.Rule rule : AccessRules.ALL) {
            String path =
                    rule.path().replace("**", "1").replaceAll("\\{[^}]*}", "1").replace("*", "1");
            for (Role role : Role.values()) {
                boolean refused = status(visitor(role), rule.method(), path) == 403;
                if (refused == role.may(rule.needed())) {
                    wrong.add(
                            role + " " + rule.method() + " " + path + (refused ? " was refused" : " was let through"));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(AccessRules.ALL).hasSizeGreaterThan(5);
    }

    private static int status(TestVisitor visitor, HttpMethod method, String path) {
        return method == HttpMethod.POST
                ? visitor.post(path, Map.of()).statusCode()
                : visitor.get(path).statusCode();
    }

    @Test
    void a_stranger_gets_nothing_but_the_entry() {
        for (AccessRules.Rule rule : AccessRules.ALL) {
            assertThat(SITE.stranger().get(rule.path().replace("**", "1")).statusCode())
                    .as(rule.path())
                    .isIn(302, 401);
        }
    }

    @Test
    void a_page_that_no_rule_names_is_refused_even_to_the_administrator() {
        assertThat(visitor(Role.ADMINISTRATOR).get("/actuator/env").statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_acts_for_another_may_do_what_is_his_and_no_longer_than_lent() {
        SITE.add(Account.of("deputy", "代办人", Role.TOWNSHIP));
        LocalDate today = LocalDate.ofInstant(SITE.doors().clock().instant(), ZoneId.of("Asia/Shanghai"));
        assertThat(status(SITE.visitor("deputy").orElseThrow(), HttpMethod.GET, "/system/journal"))
                .isEqualTo(403);
        SITE.ledger().people().delegate("inspector", "deputy", today, today, "test");
        assertThat(status(SITE.visitor("deputy").orElseThrow(), HttpMethod.GET, "/system/journal"))
                .isEqualTo(200);
        long given =
                SITE.ledger().people().delegations(Optional.of("deputy")).get(0).id();
        SITE.ledger().people().endDelegation(given, "test");
        Account deputy = SITE.ledger().people().account("deputy").orElseThrow();
        assertThat(SITE.ledger().people().mandates(deputy))
                .noneMatch(mandate -> mandate.role().may(Action.JOURNAL));
    }

    @Test
    void a_changed_account_must_enter_again() {
        SITE.add(Account.of("mover", "换岗的人", Role.ANALYST));
        TestVisitor mover = SITE.visitor("mover").orElseThrow();
        TestVisitor administrator = visitor(Role.ADMINISTRATOR);
        administrator.get("/system/people");
        assertThat(administrator
                        .post(
                                "/system/people/mover",
                                Map.of(
                                        "shown",
                                        "换岗的人",
                                        "role",
                                        "LEADER",
                                        "region",
                                        "",
                                        "department",
                                        "",
                                        "active",
                                        "true"))
                        .body())
                .contains("已修改账号 mover");
        assertThat(mover.get("/").statusCode()).isEqualTo(302);
        assertThat(administrator.get("/system/journal?subject=mover").body())
                .contains("修改账号")
                .contains("领导");
    }

    @Test
    void the_last_administrator_cannot_be_stopped() {
        TestVisitor administrator = visitor(Role.ADMINISTRATOR);
        administrator.get("/system/people");
        assertThat(administrator
                        .post(
                                "/system/people/administrator",
                                Map.of("shown", "管理员甲", "role", "ADMINISTRATOR", "region", "", "department", ""))
                        .body())
                .contains("最后一个管理员");
    }
}
