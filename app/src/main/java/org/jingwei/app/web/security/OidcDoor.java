package org.jingwei.app.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.app.wiring.OidcSettings;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.PeopleStore;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Lets in whom the office's own issuer vouches for, as the account that a claim names. Signature, issuer, audience, nonce and
 * state are checked by Spring Security; the code is bound to this browser (PKCE). Loaded only where an issuer is configured.
 */
final class OidcDoor {

    /** The one issuer's name in addresses: {@code /oauth2/authorization/oidc}. */
    static final String ID = "oidc";

    private static final Logger LOG = System.getLogger(OidcDoor.class.getName());
    private static final String UNKNOWN = "unknown_account";
    private static final String FAILED = "统一身份认证没有成功，请再试一次；仍不行，请找管理员。";

    private final OidcSettings settings;
    private final PeopleStore people;
    private final Rights rights;
    private final LiveSessions sessions;
    private final OidcUserService users = new OidcUserService();

    private OidcDoor(OidcSettings settings, Site site, Rights rights, LiveSessions sessions) {
        this.settings = settings;
        this.people = site.ledger().people();
        this.rights = rights;
        this.sessions = sessions;
    }

    static void open(HttpSecurity http, OidcSettings settings, Site site, Rights rights, LiveSessions sessions)
            throws Exception {
        OidcDoor door = new OidcDoor(settings, site, rights, sessions);
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(new Issuer(settings))
                .userInfoEndpoint(user -> user.oidcUserService(door::known))
                .successHandler(door::enter)
                .failureHandler(OidcDoor::failed)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(OidcDoor::failed);
                        return filter;
                    }
                }));
    }

    /** Asked when somebody first wants to enter: an issuer that is away keeps nobody from starting or from a password. */
    private static final class Issuer implements ClientRegistrationRepository {

        private final OidcSettings settings;
        private Optional<ClientRegistration> known = Optional.empty();

        private Issuer(OidcSettings settings) {
            this.settings = settings;
        }

        @Override
        public synchronized ClientRegistration findByRegistrationId(String id) {
            if (known.isEmpty()) {
                known = Optional.of(ClientRegistrations.fromIssuerLocation(
                                settings.issuer().toString())
                        .registrationId(ID)
                        .clientId(settings.client())
                        .clientSecret(settings.secret().text())
                        .scope(settings.scopes())
                        .redirectUri(settings.address().orElse("{baseUrl}") + "/login/oauth2/code/{registrationId}")
                        .clientSettings(ClientRegistration.ClientSettings.builder()
                                .requireProofKey(true)
                                .build())
                        .build());
            }
            return known.get();
        }
    }

    /** Who has no account is refused before he is anybody. */
    private OidcUser known(OidcUserRequest asked) {
        OidcUser user = users.loadUser(asked);
        if (account(user).isEmpty()) {
            throw refused(claim(user));
        }
        return user;
    }

    private Optional<Account> account(OidcUser user) {
        String name = claim(user);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> account = people.account(name);
        if (account.isEmpty() && settings.created().isPresent()) {
            String shown = Objects.requireNonNullElse(user.getFullName(), name);
            people.add(Account.of(name, shown, settings.created().get()), settings.shown());
            account = people.account(name);
        }
        return account.filter(Account::active);
    }

    private String claim(OidcUser user) {
        return user.getClaims().get(settings.claim()) instanceof String name ? name.strip() : "";
    }

    private static OAuth2AuthenticationException refused(String name) {
        String sentence = name.isEmpty() ? "统一身份认证没有说您是哪个账号，请找管理员。" : "经纬里没有账号“" + name + "”，或者它已停用；请找管理员。";
        return new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN), sentence);
    }

    /** In place of what the issuer said of him, the person is the account with its rights. */
    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        Optional<Account> account = vouched.getPrincipal() instanceof OidcUser user ? account(user) : Optional.empty();
        if (account.isEmpty()) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        Authentication entered = rights.letVouched(account.get());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(entered);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        sessions.begin(request.getSession().getId(), entered);
        response.sendRedirect(request.getContextPath() + "/");
    }

    /** What exactly was wrong is for the log; it holds neither the code nor the secret. */
    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException {
        boolean unknown = trouble instanceof OAuth2AuthenticationException said
                && said.getError().getErrorCode().equals(UNKNOWN);
        if (!unknown) {
            LOG.log(Level.WARNING, "OpenID Connect: " + cause(trouble));
        }
        request.getSession()
                .setAttribute(LoginFailed.SENTENCE, unknown ? String.valueOf(trouble.getMessage()) : FAILED);
        response.sendRedirect(request.getContextPath() + "/login");
    }

    private static String cause(Throwable trouble) {
        Throwable cause = trouble;
        for (Throwable next = trouble.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        return String.valueOf(cause.getMessage());
    }
}
