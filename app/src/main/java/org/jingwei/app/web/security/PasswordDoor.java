package org.jingwei.app.web.security;

import java.time.Duration;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Action;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in by name and password, as fast as the brake allows. */
@Component
class PasswordDoor implements AuthenticationProvider {

    private final Site site;
    private final Rights rights;
    private final LoginBrake brake;

    PasswordDoor(Site site, Rights rights) {
        this.site = site;
        this.rights = rights;
        this.brake = new LoginBrake(site.doors().clock());
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip();
        String address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        Duration wait = brake.wait(name, address);
        if (!wait.isZero()) {
            throw new LockedException("试得太多，请等 " + (wait.toSeconds() + 1) + " 秒再试");
        }
        Account account = site.ledger()
                .people()
                .enter(name, String.valueOf(asked.getCredentials()))
                .orElse(null);
        if (account == null) {
            brake.failed(name, address);
            throw new BadCredentialsException("账号或密码不对");
        }
        brake.entered(name);
        if (site.oidc().isPresent() && site.oidc().get().onlyAdministrators() && !account.may(Action.PEOPLE)) {
            throw new BadCredentialsException("请用" + site.oidc().get().shown() + "进入");
        }
        return rights.let(account);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
