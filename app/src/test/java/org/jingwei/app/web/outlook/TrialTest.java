package org.jingwei.app.web.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.analysis.forecast.Forecaster;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.wiring.IndicatorWatch;
import org.jingwei.app.wiring.RegulationTrial;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.indicator.IndicatorJudge;
import org.jingwei.dispatch.indicator.LampQuery;
import org.jingwei.dispatch.rulebook.RegulationDraft;
import org.jingwei.dispatch.rulebook.RuleRow;
import org.jingwei.dispatch.supervision.Light;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a trial of a regulation says is what the watch does once it is in force. */
class TrialTest {

    private static final String OFFICE = "澜川市连降示例";
    private static final LocalDate ALWAYS = LocalDate.of(1950, 1, 1);

    @RegisterExtension
    static final TestSite SITE = TestSite.opened();

    @BeforeAll
    static void fall() {
        Typing retail = Typing.growth(SITE, "CON.RETAIL");
        for (int year = 2021; year <= 2022; year++) {
            months(retail, year, 12, "-2.4");
        }
    }

    private static void months(Typing typing, int year, int until, String percent) {
        typing.type("云山省澜川市", year + "-M01", percent, "%");
        for (int month = 2; month <= Math.min(until, 11); month++) {
            typing.type("云山省澜川市", year + "-M01..M" + (month < 10 ? "0" : "") + month, percent, "%");
        }
        if (until == 12) {
            typing.type("云山省澜川市", Integer.toString(year), percent, "%");
        }
    }

    private static RegulationDraft fallen(String indicator, int periods, int memory) {
        return new RegulationDraft(
                OFFICE,
                ALWAYS,
                List.of(new RuleRow(
                        "LJ-R", indicator, "growth", "<", "0", Integer.toString(periods), "", "红灯", "", "示例通知")),
                memory,
                Optional.of(1));
    }

    private static Regulations regulations() {
        return new Regulations(SITE.ledger(), SITE.doors().clock());
    }

    private static IndicatorJudge judge(RegulationDraft draft) {
        Stamp stamp = new Stamp(SITE.doors().clock().instant(), new Actor("试算", "试算"));
        return regulations().with(draft, stamp);
    }

    private static IndicatorWatch.Outcome watch(RegulationDraft draft) {
        return new IndicatorWatch(SITE.ledger(), SITE.doors().clock(), () -> judge(draft)).run();
    }

    private static List<String> lit() {
        return SITE.ledger().indicatorLamps().current(LampQuery.ALL.by(OFFICE)).stream()
                .map(one -> one.lamp().indicator() + " " + one.lamp().month() + " "
                        + one.lamp().light())
                .toList();
    }

    @Test
    void a_long_streak_lights_in_the_trial_as_it_does_in_the_watch() {
        RegulationDraft draft = fallen("", 20, 0);
        assertThat(new RegulationTrial(SITE.doors(), SITE.ledger(), regulations())
                        .of(draft)
                        .changes())
                .filteredOn(change -> change.after() == Light.RED)
                .singleElement()
                .satisfies(change -> assertThat(change.month()).isEqualTo(YearMonth.of(2022, 12)));
        watch(draft);
        assertThat(lit()).contains("CON.RETAIL 2022-12 RED");
    }

    @Test
    void rules_that_remember_otherwise_or_speak_of_another_indicator_are_judged_anew() {
        watch(fallen("", 1, 0));
        assertThat(watch(fallen("", 1, 0)).judged()).isFalse();
        assertThat(watch(fallen("", 1, 2)).judged()).as("memory").isTrue();
        assertThat(watch(fallen("GDP", 1, 2)).judged()).as("indicator").isTrue();
        assertThat(lit()).noneMatch(lamp -> lamp.endsWith("RED"));
    }

    @Test
    void what_needs_no_model_is_lit_before_a_model_is_asked() {
        Typing investment = Typing.growth(SITE, "INV");
        for (int year = 2019; year <= 2021; year++) {
            months(investment, year, 12, "4." + year % 10);
        }
        RegulationDraft draft = fallen("INV", 1, 0);
        watch(draft);
        new Typing(SITE, "INV", Measure.YOY, Optional.empty(), Status.TARGET).type("云山省澜川市", "2022", "8", "%");
        months(investment, 2022, 2, "-5.5");
        List<List<String>> atQuestion = new ArrayList<>();
        Forecaster asked = (history, steps) -> {
            atQuestion.add(lit());
            return Optional.empty();
        };
        new IndicatorWatch(SITE.ledger(), SITE.doors().clock(), () -> judge(draft), () -> asked).run();
        assertThat(atQuestion).isNotEmpty().allSatisfy(lit -> assertThat(lit).contains("INV 2022-02 RED"));
    }
}
