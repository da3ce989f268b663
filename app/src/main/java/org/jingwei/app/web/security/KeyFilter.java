package org.jingwei.app.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jingwei.app.web.api.Problem;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.people.Account;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in by its key. A right key always opens; wrong ones from an address are slowed down. */
final class KeyFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final Site site;
    private final Rights rights;
    private final LoginBrake brake;

    KeyFilter(Site site, Rights rights) {
        this.site = site;
        this.rights = rights;
        this.brake = new LoginBrake(site.doors().clock());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> key = KeyInPath.of(request).or(() -> carried(request));
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest bare = KeyInPath.without(request);
        Optional<Account> account = site.ledger().keys().enter(key.get());
        if (account.isEmpty()) {
            refuse(bare, response);
        } else if (account.get().mustChange() && !site.demonstration()) {
            Problem.write(request, response, HttpStatus.FORBIDDEN, "这个账号要先在网页上换成自己的密码。");
        } else {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(rights.let(account.get()));
            SecurityContextHolder.setContext(context);
            chain.doFilter(bare, response);
        }
    }

    /** As a bearer's token, or as the password of anybody, for clients that know names and passwords only. */
    private static Optional<String> carried(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? Optional.of(password(header.substring(BASIC.length()).strip()))
                : Optional.empty();
    }

    private static String password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getRemoteAddr();
        Duration wait = brake.wait("密钥", address);
        if (!wait.isZero()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            Problem.write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "密钥不对的次数太多，请等 " + (wait.toSeconds() + 1) + " 秒再试。");
            return;
        }
        brake.failed(address, address);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        Problem.write(request, response, HttpStatus.UNAUTHORIZED, "密钥不对，或者已经停用。");
    }
}
