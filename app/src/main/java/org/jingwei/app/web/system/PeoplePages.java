package org.jingwei.app.web.system;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jingwei.app.web.layout.Typed;
import org.jingwei.app.web.security.LiveSessions;
import org.jingwei.app.web.security.Rights;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.PeopleStore;
import org.jingwei.ledger.people.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accounts: who may enter, as what, with which reach. */
@Controller
class PeoplePages {

    private static final int MOST_PLACES = 500;

    private final Site site;
    private final Rights rights;
    private final LiveSessions sessions;

    PeoplePages(Site site, Rights rights, LiveSessions sessions) {
        this.site = site;
        this.rights = rights;
        this.sessions = sessions;
    }

    /**
     * @param sentence what was done, or why it was not
     * @param password one that was just made; it is shown on this page only
     * @param departments those of the catalogue, as suggestions; {@code places} likewise
     */
    record PeoplePage(
            List<Account> accounts,
            Optional<String> sentence,
            Optional<String> password,
            boolean refused,
            List<Role> roles,
            List<String> departments,
            List<String> places,
            Regions regions) {

        /** Its name if that says which, else its path; a code that the tree does not know as it is. */
        String regionOf(Account account) {
            return account.region()
                    .map(code -> regions.byCode(code)
                            .map(region -> regions.named(region.name()).equals(Optional.of(region))
                                    ? region.name()
                                    : region.path())
                            .orElse(code))
                    .orElse("");
        }
    }

    @GetMapping("/system/people")
    ModelAndView people() {
        return page(Optional.empty(), Optional.empty(), false);
    }

    @PostMapping("/system/people")
    ModelAndView add(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam("name") String name,
            @RequestParam("shown") String shown,
            @RequestParam("role") Role role,
            @RequestParam("region") String region,
            @RequestParam("department") String department) {
        return attempted(() -> {
            Account account =
                    Account.of(name.strip(), shown.strip(), role).within(regionOf(region), Typed.given(department));
            String password = store().add(account, visitor.actor());
            return page(Optional.of("已添加账号 " + account.name()), Optional.of(password), false);
        });
    }

    @PostMapping("/system/people/{name}")
    ModelAndView change(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("name") String name,
            @RequestParam("shown") String shown,
            @RequestParam("role") Role role,
            @RequestParam("region") String region,
            @RequestParam("department") String department,
            @RequestParam(name = "active", defaultValue = "false") boolean active) {
        return attempted(() -> {
            store().change(
                            new Account(
                                    name,
                                    shown.strip(),
                                    role,
                                    regionOf(region),
                                    Typed.given(department),
                                    false,
                                    active),
                            visitor.actor());
            sessions.endAll(name);
            rights.changed();
            return page(Optional.of("已修改账号 " + name + "；此人要重新进入"), Optional.empty(), false);
        });
    }

    @PostMapping("/system/people/{name}/password")
    ModelAndView reset(@AuthenticationPrincipal Visitor visitor, @PathVariable("name") String name) {
        return attempted(() -> {
            String password = store().reset(name, visitor.actor());
            sessions.endAll(name);
            return page(Optional.of("已重设 " + name + " 的密码"), Optional.of(password), false);
        });
    }

    private ModelAndView attempted(Supplier<ModelAndView> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException refused) {
            return page(Optional.of(String.valueOf(refused.getMessage())), Optional.empty(), true);
        }
    }

    private ModelAndView page(Optional<String> sentence, Optional<String> password, boolean refused) {
        TreeSet<String> departments = new TreeSet<>();
        Indicators.standard().all().stream().map(Indicator::department).forEach(departments::add);
        PeoplePage page = new PeoplePage(
                store().accounts(),
                sentence,
                password,
                refused,
                List.of(Role.values()),
                List.copyOf(departments),
                places(),
                site.ledger().regions());
        return new ModelAndView("system/people", Map.of("page", page));
    }

    private PeopleStore store() {
        return site.ledger().people();
    }

    /** Suggestions: the prefectures and counties that the ledger speaks of, or all prefectures while it is empty. */
    private List<String> places() {
        Set<String> used = new HashSet<>(site.ledger().queries().placesInUse(MOST_PLACES));
        List<String> spoken = paths(region -> used.contains(region.path()));
        return spoken.isEmpty() ? paths(region -> region.level() == RegionLevel.PREFECTURE) : spoken;
    }

    private List<String> paths(Predicate<Region> wanted) {
        return site.ledger().regions().all().stream()
                .filter(region -> region.code().isPresent())
                .filter(wanted)
                .map(Region::path)
                .sorted()
                .toList();
    }

    /** By a name, a path or a code. */
    private Optional<String> regionOf(String typed) {
        return Typed.given(typed).map(given -> {
            Regions regions = site.ledger().regions();
            Region region = regions.byCode(given)
                    .or(() -> regions.named(given))
                    .orElseThrow(() -> new IllegalArgumentException(unknown(given, regions.all(given))));
            return region.code().orElseThrow(() -> new IllegalArgumentException(given + "没有代码，不能作范围"));
        });
    }

    private static String unknown(String typed, List<Region> several) {
        return several.isEmpty()
                ? "没有叫“" + typed + "”的地区，也没有这个代码"
                : "有几个“" + typed + "”，请写全称："
                        + several.stream().map(Region::path).collect(Collectors.joining("、"));
    }
}
