package org.jingwei.app.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.OidcSettings;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OidcTest {

    private static final String START = "/oauth2/authorization/oidc";
    private static final String FAILED = "统一身份认证没有成功";
    private static final FakeIssuer ISSUER = new FakeIssuer(new Doors().clock());
    private static final FakeIssuer LATER = new FakeIssuer(new Doors().clock());

    @RegisterExtension
    private static final TestSite SITE =
            TestSite.opened(site -> site.with(settings(ISSUER.address(), Optional.empty(), true)));

    /** It makes accounts, and its issuer is away at first. */
    @RegisterExtension
    private static final TestSite OPEN =
            TestSite.opened(site -> site.with(settings(LATER.address(), Optional.of(Role.DEPARTMENT), false)));

    private static OidcSettings settings(URI issuer, Optional<Role> created, boolean onlyAdministrators) {
        return new OidcSettings(
                issuer,
                FakeIssuer.CLIENT,
                new OidcSettings.Secret(FakeIssuer.SECRET),
                "preferred_username",
                "市政务平台",
                List.of("openid", "profile"),
                Optional.empty(),
                created,
                onlyAdministrators);
    }

    @AfterAll
    static void close() {
        ISSUER.close();
        LATER.close();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static UnaryOperator<JWTClaimsSet.Builder> named(String name) {
        return claims -> claims.claim("preferred_username", name).claim("name", "何川");
    }

    /** Where the browser ends that comes back from the issuer. */
    private static HttpResponse<String> entered(
            TestVisitor visitor, UnaryOperator<JWTClaimsSet.Builder> said, boolean byForger) {
        return entered(ISSUER, visitor, said, byForger);
    }

    private static HttpResponse<String> entered(
            FakeIssuer issuer, TestVisitor visitor, UnaryOperator<JWTClaimsSet.Builder> said, boolean byForger) {
        HttpResponse<String> sent = visitor.get(START);
        assertThat(location(sent)).startsWith(issuer.address() + "/authorize?").contains("code_challenge_method=S256");
        return visitor.get(issuer.back(location(sent), said, byForger));
    }

    @Test
    void who_is_vouched_for_enters_as_the_account_of_that_name_with_its_rights() {
        TestVisitor visitor = SITE.stranger();
        assertThat(visitor.get("/login").body()).contains("用市政务平台进入").contains("href=\"" + START + "\"");
        HttpResponse<String> answer = entered(visitor, named("inspector"), false);
        assertThat(location(answer)).isEqualTo(SITE.address() + "/");
        assertThat(visitor.get("/").body()).contains("巡查员甲");
        assertThat(visitor.get("/system/journal").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/system/people").statusCode()).isEqualTo(403);
    }

    @Test
    void an_unknown_or_stopped_account_is_refused_with_one_sentence_and_made_by_nobody() {
        TestVisitor visitor = SITE.stranger();
        assertThat(location(entered(visitor, named("stranger"), false))).endsWith("/login");
        assertThat(visitor.get("/login").body()).contains("经纬里没有账号“stranger”，或者它已停用");
        assertThat(visitor.get("/me/keys").statusCode()).isEqualTo(302);
        assertThat(SITE.ledger().people().account("stranger")).isEmpty();
        SITE.add(Account.of("left", "调走的人", Role.LEADER));
        SITE.ledger()
                .people()
                .change(
                        new Account("left", "调走的人", Role.LEADER, Optional.empty(), Optional.empty(), false, false),
                        "test");
        assertThat(location(entered(SITE.stranger(), named("left"), false))).endsWith("/login");
        TestVisitor unnamed = SITE.stranger();
        entered(unnamed, claims -> claims, false);
        assertThat(unnamed.get("/login").body()).contains("没有说您是哪个账号");
    }

    @Test
    void a_token_that_was_not_made_for_this_entry_opens_nothing() {
        Date past = new Date(1_000_000_000_000L);
        List<UnaryOperator<JWTClaimsSet.Builder>> wrong = List.of(
                claims -> named("leader").apply(claims).claim("nonce", "another"),
                claims -> named("leader").apply(claims).claim("nonce", null),
                claims -> named("leader").apply(claims).audience("another"),
                claims -> named("leader").apply(claims).issuer("http://127.0.0.1:1"),
                claims -> named("leader").apply(claims).issueTime(past).expirationTime(past));
        for (int i = 0; i <= wrong.size(); i++) {
            TestVisitor visitor = SITE.stranger();
            boolean forged = i == wrong.size();
            HttpResponse<String> answer = entered(visitor, forged ? named("leader") : wrong.get(i), forged);
            assertThat(location(answer)).as("case " + i).endsWith("/login");
            assertThat(visitor.get("/login").body()).as("case " + i).contains(FAILED);
            assertThat(visitor.get("/").statusCode()).as("case " + i).isEqualTo(302);
        }
    }

    @Test
    void a_code_of_another_browser_opens_nothing() {
        TestVisitor victim = SITE.stranger();
        String back = ISSUER.back(location(victim.get(START)), named("leader"), false);
        TestVisitor thief = SITE.stranger();
        thief.get(START);
        assertThat(location(thief.get(back))).endsWith("/login");
        assertThat(thief.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_password_that_was_given_and_never_used_does_not_stand_in_the_way() {
        SITE.ledger().people().add(Account.of("novice", "新来的", Role.TOWNSHIP), "test");
        TestVisitor visitor = SITE.stranger();
        entered(visitor, named("novice"), false);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_administrator_still_enters_by_his_password_and_others_are_shown_the_other_door() {
        assertThat(SITE.visitor("administrator")).isPresent();
        TestVisitor leader = SITE.stranger();
        assertThat(leader.enter("leader", TestSite.PASSWORD)).isFalse();
        leader.post("/login", Map.of("username", "leader", "password", TestSite.PASSWORD));
        assertThat(leader.get("/login").body()).contains("请用市政务平台进入");
    }

    @Test
    void an_issuer_that_is_away_keeps_nobody_from_his_password_and_is_asked_again() {
        TestVisitor visitor = OPEN.stranger();
        LATER.away(true);
        assertThat(location(visitor.get(START))).endsWith("/login");
        assertThat(visitor.get("/login").body()).contains(FAILED);
        assertThat(OPEN.visitor("leader")).isPresent();
        LATER.away(false);
        entered(LATER, visitor, named("gongxin"), false);
        assertThat(visitor.get("/").body()).contains("何川");
        Account made = OPEN.ledger().people().account("gongxin").orElseThrow();
        assertThat(made.role()).isEqualTo(Role.DEPARTMENT);
        assertThat(OPEN.visitor(Role.INSPECTOR)
                        .get("/system/journal?subject=gongxin")
                        .body())
                .contains("添加账号")
                .contains("市政务平台");
    }
}
