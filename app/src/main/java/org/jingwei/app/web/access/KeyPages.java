package org.jingwei.app.web.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Moments;
import org.jingwei.ledger.people.AccessKey;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person makes and ends the keys of his account. */
@Controller
class KeyPages {

    private final Site site;

    KeyPages(Site site) {
        this.site = site;
    }

    /**
     * @param made a key that was just made, shown this once
     * @param sentence what happened, or why not
     */
    record KeyPage(List<AccessKey> keys, Optional<String> made, Optional<String> sentence) {

        String day(AccessKey key) {
            return Moments.day(key.madeAt());
        }
    }

    @GetMapping("/me/keys")
    ModelAndView keys(@AuthenticationPrincipal Visitor visitor) {
        return page(visitor, Optional.empty(), Optional.empty());
    }

    @PostMapping("/me/keys")
    ModelAndView make(@AuthenticationPrincipal Visitor visitor, @RequestParam("label") String label) {
        try {
            String key = site.ledger().keys().make(visitor.account().name(), label, visitor.actor());
            return page(visitor, Optional.of(key), Optional.empty());
        } catch (IllegalArgumentException e) {
            return page(visitor, Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    @PostMapping("/me/keys/end")
    ModelAndView end(@AuthenticationPrincipal Visitor visitor, @RequestParam("id") long id) {
        try {
            site.ledger().keys().end(id, visitor.account().name(), visitor.actor());
            return page(visitor, Optional.empty(), Optional.of("已停用"));
        } catch (IllegalArgumentException e) {
            return page(visitor, Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private ModelAndView page(Visitor visitor, Optional<String> made, Optional<String> sentence) {
        List<AccessKey> keys = site.ledger().keys().of(visitor.account().name());
        return new ModelAndView("access/keys", Map.of("page", new KeyPage(keys, made, sentence)));
    }
}
