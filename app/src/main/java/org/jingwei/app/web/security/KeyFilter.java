package org.jingwei.app.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
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

    private final Site site;
    private final LoginBrake brake;

    KeyFilter(Site site) {
        this.site = site;
        this.brake = new LoginBrake(site.doors().clock());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account =
                site.ledger().keys().enter(header.substring(BEARER.length()).strip());
        if (account.isEmpty()) {
            refuse(request, response);
        } else if (account.get().mustChange() && !site.demonstration()) {
            Problem.write(request, response, HttpStatus.FORBIDDEN, "这个账号要先在网页上换成自己的密码。");
        } else {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(PasswordDoor.let(site, account.get()));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
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
