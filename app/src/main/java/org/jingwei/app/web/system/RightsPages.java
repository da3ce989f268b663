package org.jingwei.app.web.system;

import java.util.List;
import java.util.Map;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.people.Mandate;
import org.jingwei.ledger.people.Reach;
import org.jingwei.ledger.people.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the person before it may do, what each role may, and what regions and departments limit. */
@Controller
class RightsPages {

    record RightsPage(Reach reach) {

        List<Mandate> own() {
            return reach.mandates();
        }

        String scope(Mandate mandate) {
            return reach.shown(mandate);
        }

        List<Role> roles() {
            return List.of(Role.values());
        }

        List<Action> actions(Role role) {
            return List.of(Action.values()).stream().filter(role::may).toList();
        }
    }

    @GetMapping("/system/rights")
    ModelAndView rights(@AuthenticationPrincipal Visitor visitor) {
        return new ModelAndView("system/rights", Map.of("page", new RightsPage(visitor.reach())));
    }
}
