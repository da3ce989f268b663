package org.jingwei.app.web.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jingwei.app.web.security.Rights;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.people.Delegation;
import org.jingwei.ledger.people.Mandate;
import org.jingwei.ledger.people.PeopleStore;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 代行: a person lets a colleague act for him from a day to a day, and ends it; the administrator sees and ends all. */
@Controller
class DelegationPages {

    private static final int USUAL_DAYS = 7;

    private final Site site;
    private final Rights rights;

    DelegationPages(Site site, Rights rights) {
        this.site = site;
        this.rights = rights;
    }

    /**
     * @param scope the limits of what is lent, in words
     * @param may what is lent
     * @param colleagues to whom it can be lent
     */
    record DelegationPage(
            Account account,
            String scope,
            List<Action> may,
            List<Account> colleagues,
            List<Delegation> given,
            List<Delegation> taken,
            LocalDate today,
            Optional<String> sentence,
            boolean refused) {

        LocalDate until() {
            return today.plusDays(USUAL_DAYS);
        }

        String state(Delegation one) {
            return DelegationPages.state(one, today);
        }
    }

    /** Of everybody. */
    record AllPage(List<Delegation> all, LocalDate today, Optional<String> sentence) {

        String state(Delegation one) {
            return DelegationPages.state(one, today);
        }
    }

    private static String state(Delegation one, LocalDate today) {
        return one.first().isAfter(today) ? "未开始" : "代行中";
    }

    @GetMapping("/me/delegations")
    ModelAndView own(@AuthenticationPrincipal Visitor visitor) {
        return page(visitor, Optional.empty(), false);
    }

    @PostMapping("/me/delegations")
    ModelAndView give(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam("taker") String taker,
            @RequestParam("first") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam("last") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last) {
        return attempted(visitor, () -> {
            people().delegate(visitor.account().name(), taker, first, last, visitor.actor());
            return "已委托，从" + first + "到" + last + "，期满自动结束";
        });
    }

    /** One's own, given or taken. */
    @PostMapping("/me/delegations/end")
    ModelAndView end(@AuthenticationPrincipal Visitor visitor, @RequestParam("id") long id) {
        return attempted(visitor, () -> {
            if (people().delegations(Optional.of(visitor.account().name())).stream()
                    .noneMatch(one -> one.id() == id)) {
                throw new IllegalArgumentException("没有这项委托，或者它已结束");
            }
            people().endDelegation(id, visitor.actor());
            return "已结束";
        });
    }

    private ModelAndView attempted(Visitor visitor, Supplier<String> work) {
        try {
            String sentence = work.get();
            rights.changed();
            return page(visitor, Optional.of(sentence), false);
        } catch (IllegalArgumentException refused) {
            return page(visitor, Optional.of(String.valueOf(refused.getMessage())), true);
        }
    }

    private ModelAndView page(Visitor visitor, Optional<String> sentence, boolean refused) {
        String own = visitor.account().name();
        Mandate mandate = visitor.reach().mandates().get(0);
        List<Delegation> all = people().delegations(Optional.of(own));
        DelegationPage page = new DelegationPage(
                visitor.account(),
                visitor.reach().shown(mandate),
                List.of(Action.values()).stream().filter(mandate.role()::may).toList(),
                people().accounts().stream()
                        .filter(one -> one.active() && !one.name().equals(own))
                        .toList(),
                all.stream().filter(one -> one.giver().equals(own)).toList(),
                all.stream().filter(one -> one.taker().equals(own)).toList(),
                today(),
                sentence,
                refused);
        return new ModelAndView("access/delegations", Map.of("page", page));
    }

    @GetMapping("/system/delegations")
    ModelAndView all() {
        return all(Optional.empty());
    }

    @PostMapping("/system/delegations/end")
    ModelAndView endAny(@AuthenticationPrincipal Visitor visitor, @RequestParam("id") long id) {
        try {
            people().endDelegation(id, visitor.actor());
            rights.changed();
            return all(Optional.of("已结束"));
        } catch (IllegalArgumentException refused) {
            return all(Optional.of(String.valueOf(refused.getMessage())));
        }
    }

    private ModelAndView all(Optional<String> sentence) {
        return new ModelAndView(
                "access/alldelegations",
                Map.of("page", new AllPage(people().delegations(Optional.empty()), today(), sentence)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(site.doors().clock().instant(), Stamp.SHANGHAI);
    }

    private PeopleStore people() {
        return site.ledger().people();
    }
}
