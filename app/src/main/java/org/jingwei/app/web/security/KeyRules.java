package org.jingwei.app.web.security;

import jakarta.servlet.DispatcherType;
import org.jingwei.app.web.api.Problem;
import org.jingwei.app.wiring.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The walls around the interface under /api: a key with each request, no session, so no CSRF; the same roles and actions as the
 * pages. What is refused is said as a problem (RFC 9457).
 */
@Configuration(proxyBeanMethods = false)
class KeyRules {

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Site site, Rights rights) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    requests.requestMatchers(HttpMethod.GET, AccessRules.DOCUMENT)
                            .permitAll();
                    for (AccessRules.Rule rule : AccessRules.API) {
                        requests.requestMatchers(rule.method(), rule.path())
                                .hasAuthority(Visitor.authority(rule.needed()));
                    }
                    requests.anyRequest().denyAll();
                })
                .addFilterBefore(new KeyFilter(site, rights), AnonymousAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, trouble) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            Problem.write(
                                    request,
                                    response,
                                    HttpStatus.UNAUTHORIZED,
                                    "请带上密钥（Authorization: Bearer …），在网页“我的账号—接口密钥”里生成。");
                        })
                        .accessDeniedHandler((request, response, trouble) ->
                                Problem.write(request, response, HttpStatus.FORBIDDEN, "这个账号的角色不能做这件事，或者没有这个接口。")))
                .build();
    }
}
