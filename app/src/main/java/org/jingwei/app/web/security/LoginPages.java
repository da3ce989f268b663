package org.jingwei.app.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.wiring.OidcSettings;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.people.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Entering, and one's own password. */
@Controller
class LoginPages {

    private final Site site;
    private final Rights rights;
    private final LiveSessions sessions;

    LoginPages(Site site, Rights rights, LiveSessions sessions) {
        this.site = site;
        this.rights = rights;
        this.sessions = sessions;
    }

    /**
     * @param sentence why the last try failed
     * @param roles accounts of the demonstration, which anybody at this machine may take
     * @param issuer the name of the office's own entry
     */
    record LoginPage(Optional<String> sentence, List<Account> roles, Optional<String> issuer) {}

    /** @param sentence why the last try failed */
    record PasswordPage(Optional<String> sentence, boolean must) {}

    @GetMapping("/login")
    ModelAndView login(
            HttpSession session,
            @RequestParam(name = "left", required = false) @Nullable String left,
            @RequestParam(name = "ended", required = false) @Nullable String ended) {
        Optional<String> sentence = Optional.ofNullable((String) session.getAttribute(LoginFailed.SENTENCE))
                .or(() -> left == null ? Optional.empty() : Optional.of("已退出"))
                .or(() -> ended == null ? Optional.empty() : Optional.of("账号有变动，请重新进入"));
        session.removeAttribute(LoginFailed.SENTENCE);
        return new ModelAndView(
                "security/login",
                Map.of(
                        "page",
                        new LoginPage(sentence, demonstrators(), site.oidc().map(OidcSettings::shown))));
    }

    /** Only invented data, and only for who sits at this machine. */
    private List<Account> demonstrators() {
        return site.demonstration() && site.loopback()
                ? site.ledger().people().accounts().stream()
                        .filter(Account::active)
                        .toList()
                : List.of();
    }

    @PostMapping("/login/demo")
    String demo(@RequestParam("name") String name, HttpServletRequest request, HttpServletResponse response) {
        Account account = demonstrators().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        request.getSession();
        String session = request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        Authentication entered = rights.let(account);
        context.setAuthentication(entered);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        sessions.begin(session, entered);
        return "redirect:/";
    }

    @GetMapping("/me/password")
    ModelAndView password(@AuthenticationPrincipal Visitor visitor) {
        return passwordPage(visitor, Optional.empty());
    }

    @PostMapping("/me/password")
    ModelAndView change(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam("old") String old,
            @RequestParam("first") String first,
            @RequestParam("second") String second,
            HttpServletRequest request) {
        String name = visitor.account().name();
        if (!first.equals(second)) {
            return passwordPage(visitor, Optional.of("两次输入的新密码不一样"));
        }
        if (site.ledger().people().enter(name, old).isEmpty()) {
            return passwordPage(visitor, Optional.of("原密码不对"));
        }
        try {
            site.ledger().people().choose(name, first, visitor.actor());
        } catch (IllegalArgumentException weak) {
            return passwordPage(visitor, Optional.of(String.valueOf(weak.getMessage())));
        }
        sessions.endAll(name);
        return new ModelAndView("redirect:/login?ended");
    }

    private static ModelAndView passwordPage(Visitor visitor, Optional<String> sentence) {
        return new ModelAndView(
                "security/password",
                Map.of("page", new PasswordPage(sentence, visitor.account().mustChange())));
    }
}
