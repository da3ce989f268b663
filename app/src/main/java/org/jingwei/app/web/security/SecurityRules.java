package org.jingwei.app.web.security;

import jakarta.servlet.DispatcherType;
import org.jingwei.app.wiring.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** The walls around the pages: entry, CSRF, headers, and for every request the action that it needs. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    /** No script, style, font or picture from elsewhere, nothing inline; no page of ours inside another. */
    static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, PasswordDoor door, SessionRegistry sessions, LiveSessions live, Site site, Rights rights)
            throws Exception {
        if (site.oidc().isPresent()) {
            OidcDoor.open(http, site.oidc().get(), site, rights, live);
        }
        return http.authenticationProvider(door)
                .addFilterBefore(new StrangersBringNothing(), CsrfFilter.class)
                .addFilterBefore(new FreshRights(site, rights), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    requests.requestMatchers(
                                    HttpMethod.GET,
                                    "/login",
                                    "/lib/**",
                                    "/app.css",
                                    "/app.js",
                                    "/audit.js",
                                    "/icon.svg")
                            .permitAll();
                    requests.requestMatchers(HttpMethod.POST, "/login/demo").permitAll();
                    requests.requestMatchers("/me/**").authenticated();
                    for (AccessRules.Rule rule : AccessRules.ALL) {
                        requests.requestMatchers(rule.method(), rule.path())
                                .hasAuthority(Visitor.authority(rule.needed()));
                    }
                    requests.anyRequest().denyAll();
                })
                .formLogin(form -> form.loginPage("/login")
                        .failureHandler(new LoginFailed())
                        .permitAll())
                .logout(out -> out.logoutSuccessUrl("/login?left"))
                .sessionManagement(session ->
                        session.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/login?ended"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }
}
