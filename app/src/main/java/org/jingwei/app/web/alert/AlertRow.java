package org.jingwei.app.web.alert;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.wording.Freshness;
import org.jingwei.app.wording.LightWords;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.dispatch.indicator.Ground;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Step;

/** A light as the list shows it; one whose figures are past says so and looks otherwise. */
record AlertRow(IndicatorLamp lamp, String placeName, String placeCode, String indicatorName, Freshness freshness) {

    static AlertRow of(IndicatorLamp lamp, Regions regions, Freshness freshness) {
        String place = lamp.place();
        return new AlertRow(
                lamp,
                regions.named(place).map(Region::name).orElse(place),
                regions.named(place).flatMap(Region::code).orElse(""),
                Indicators.standard()
                        .byCode(lamp.lamp().indicator())
                        .map(Indicator::name)
                        .orElse(lamp.lamp().indicator()),
                freshness);
    }

    Light light() {
        return lamp.lamp().light();
    }

    String look() {
        return LightWords.look(lamp.lamp(), freshness) + (foreseen() ? " foreseen" : "");
    }

    /** Whether it rests on what a model expects. */
    boolean foreseen() {
        return lamp.foreseen();
    }

    /** For a narrow cell. */
    String letter() {
        return (foreseen() ? "预" : "") + word().substring(0, 1);
    }

    boolean past() {
        return freshness.past(lamp.lamp().month());
    }

    /** 数据止于2022年; nothing for what still tells how things are. */
    String ends() {
        return freshness.words(lamp.lamp().month(), lamp.lamp().indicator());
    }

    String word() {
        return light().word();
    }

    String month() {
        return LightWords.until(lamp.lamp().month(), lamp.lamp().indicator());
    }

    String office() {
        return lamp.lamp().office();
    }

    String reason() {
        return lamp.lamp().reason();
    }

    boolean remembered() {
        return lamp.lamp().remembered();
    }

    List<Ground> grounds() {
        return lamp.grounds();
    }

    String steps() {
        return lamp.steps().stream()
                .map(step -> step.name() + (step.by().isEmpty() ? "" : "（" + step.by() + "）"))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    String stepReasons() {
        return lamp.steps().stream().map(Step::reason).collect(Collectors.joining("\n"));
    }

    String analysis() {
        return Addresses.of("/analysis", "indicator", lamp.lamp().indicator(), "place", placeCode);
    }

    String history() {
        return Addresses.of(
                "/alerts/history", "place", placeCode, "indicator", lamp.lamp().indicator(), "office", office());
    }
}
