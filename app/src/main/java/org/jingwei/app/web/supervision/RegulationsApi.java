package org.jingwei.app.web.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.app.wiring.Site;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.rulebook.Regulation;
import org.jingwei.dispatch.rulebook.Rule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 规则 for programs: the rules that are in force on a day, each as a sentence. */
@RestController
class RegulationsApi {

    private final Site site;
    private final Regulations regulations;

    RegulationsApi(Site site, Regulations regulations) {
        this.site = site;
        this.regulations = regulations;
    }

    /** @param until its last day; null while the end is not known */
    record RuleJson(
            String code,
            String indicator,
            String words,
            String family,
            String consequence,
            String by,
            LocalDate from,
            Optional<LocalDate> until,
            String source) {

        static RuleJson of(Rule rule) {
            return new RuleJson(
                    rule.code(),
                    rule.indicator(),
                    RegulationPages.when(rule) + rule.words(),
                    rule.consequence().family().name().toLowerCase(Locale.ROOT),
                    rule.consequence().name(),
                    rule.by(),
                    rule.valid().from(),
                    rule.valid().until(),
                    rule.source());
        }
    }

    /** @param version 0 where what came with Jingwei holds; {@code fewest} null where indicators are not judged by it */
    record RegulationJson(String office, int version, Optional<Integer> fewest, List<RuleJson> rules) {}

    record RegulationList(LocalDate day, List<RegulationJson> items) {}

    @GetMapping("/api/v1/regulations")
    RegulationList regulations(
            @RequestParam(name = "office", defaultValue = "") String office,
            @RequestParam(name = "day", defaultValue = "") String asked) {
        LocalDate day = day(asked);
        return new RegulationList(
                day,
                regulations.rules().offices().stream()
                        .filter(one -> office.isEmpty() || one.equals(office))
                        .map(one -> new RegulationJson(
                                one,
                                version(one, day),
                                regulations.judge().adopted().fewest(one, day),
                                rules(one, day)))
                        .filter(one -> !one.rules().isEmpty())
                        .toList());
    }

    private LocalDate day(String asked) {
        try {
            return asked.isEmpty() ? Deadlines.today(site.doors().clock()) : Days.parse(asked);
        } catch (IllegalArgumentException none) {
            throw ApiInput.Refused.wrong("看不懂 day：写 2026-06-30 这样。");
        }
    }

    private List<RuleJson> rules(String office, LocalDate day) {
        return regulations.rules().rules().stream()
                .filter(rule -> rule.office().equals(office) && rule.valid().on(day))
                .map(RuleJson::of)
                .toList();
    }

    /** The version that holds on a day. */
    private int version(String office, LocalDate day) {
        return Regulation.spells(regulations.versions(), office).stream()
                .filter(spell -> !spell.regulation().draft().from().isAfter(day)
                        && spell.until().filter(day::isAfter).isEmpty())
                .mapToInt(spell -> spell.regulation().version())
                .max()
                .orElse(0);
    }
}
