package org.jingwei.app.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntryTest {

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @Test
    void a_stranger_is_sent_to_the_entry() {
        HttpResponse<String> answer = SITE.stranger().get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
    }

    @Test
    void every_page_carries_the_strict_policy_and_no_inline_script() {
        HttpResponse<String> answer = SITE.visitor(Role.ANALYST).get("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue(SecurityRules.CONTENT_POLICY)
                .get()
                .asString()
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.body()).doesNotContain("style=\"").doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void a_wrong_password_says_so_without_saying_whether_the_account_is_there() {
        TestVisitor visitor = SITE.stranger();
        assertThat(visitor.enter("analyst", "not-the-password")).isFalse();
        assertThat(visitor.enter("nobody-of-this-name", "not-the-password")).isFalse();
        visitor.post("/login", Map.of("username", "nobody", "password", "x"));
        assertThat(visitor.get("/login").body()).contains("账号或密码不对");
    }

    @Test
    void a_form_of_another_site_is_refused() {
        TestVisitor visitor = SITE.visitor(Role.ANALYST);
        assertThat(visitor.postWithoutToken("/me/password", Map.of("old", "a", "first", "b", "second", "b"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_changes_his_password_enters_with_the_new_one_only() {
        SITE.add(Account.of("changer", "改密码的人", Role.ANALYST));
        TestVisitor visitor = SITE.visitor("changer").orElseThrow();
        String chosen = "yunling-2032";
        visitor.post("/me/password", Map.of("old", TestSite.PASSWORD, "first", chosen, "second", chosen));
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        assertThat(SITE.visitor("changer")).isEmpty();
        assertThat(SITE.stranger().enter("changer", chosen)).isTrue();
    }

    @Test
    void a_password_given_by_another_is_changed_before_anything_else() {
        String given = SITE.ledger().people().add(Account.of("novice", "新来的", Role.TOWNSHIP), "test");
        TestVisitor visitor = SITE.stranger();
        assertThat(visitor.enter("novice", given)).isTrue();
        assertThat(visitor.get("/").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/me/password");
    }

    @Test
    void a_stopped_account_does_not_enter() {
        Account leaver = Account.of("leaver", "调走的人", Role.LEADER);
        SITE.add(leaver);
        SITE.ledger()
                .people()
                .change(
                        new Account("leaver", "调走的人", Role.LEADER, Optional.empty(), Optional.empty(), false, false),
                        "test");
        assertThat(SITE.visitor("leaver")).isEmpty();
    }

    @Test
    void guessing_becomes_slow() {
        TestVisitor guesser = SITE.stranger();
        guesser.get("/login");
        for (int i = 0; i < LoginBrake.FREE + 1; i++) {
            guesser.post("/login", Map.of("username", "inspector", "password", "guess" + i));
        }
        assertThat(guesser.get("/login").body()).contains("试得太多");
    }

    @Test
    void nobody_takes_a_role_of_the_demonstration_where_there_is_none() {
        TestVisitor visitor = SITE.stranger();
        visitor.get("/login");
        assertThat(visitor.post("/login/demo", Map.of("name", "administrator")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void without_an_issuer_there_is_no_second_door() {
        assertThat(SITE.stranger().get("/login").body()).doesNotContain("/oauth2/");
        assertThat(SITE.stranger().get("/oauth2/authorization/oidc").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/login");
    }

    @Test
    void an_unknown_page_is_refused_in_one_chinese_sentence() {
        HttpResponse<String> answer = SITE.visitor(Role.ADMINISTRATOR).get("/no-such-page");
        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(answer.body()).contains("没有办成").doesNotContain("Exception");
    }
}
