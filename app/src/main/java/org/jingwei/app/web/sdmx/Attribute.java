package org.jingwei.app.web.sdmx;

import java.util.function.Function;

/** What is said of each observation beside its value. */
enum Attribute {
    UNIT_MEASURE("计量单位", Observation::unit),
    OBS_STATUS("数据状况", one -> one.value().isPresent() ? "A" : one.masked() ? "Q" : "M"),
    HEDGE("所说的程度", Observation::hedge),
    UPPER("区间上限", one -> one.upper().orElse("")),
    SOURCE("出处", Observation::source),
    EVIDENCE("依据", Observation::evidence),
    RECORDED_AT("记入时间", one -> one.recorded().toString()),
    STANDS("是否现用", one -> one.stands() ? "Y" : "N");

    private final String shown;
    private final Function<Observation, String> value;

    Attribute(String shown, Function<Observation, String> value) {
        this.shown = shown;
        this.value = value;
    }

    String shown() {
        return shown;
    }

    /** Empty if there is nothing to say. */
    String of(Observation observation) {
        return value.apply(observation);
    }
}
