package org.jingwei.app.command;

import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;

/** Facts of invented places. */
final class SampleFacts {

    static final Fact GROWTH = fact("规模以上工业增加值", figure("7.80", "%", Approx.EXACT), Anchor.NONE, "增长7.80%，其中“高技术”更快");
    static final Fact MASKED = fact(
            "粮食产量",
            new Quantity(Optional.empty(), Optional.empty(), Optional.of("万吨"), Approx.EXACT, true),
            Anchor.page(3),
            "X万吨");
    static final Fact IN_CELL =
            fact("R&D经费", figure("12000", "万元", Approx.AT_LEAST), Anchor.cell("表 1", "C4"), "12000");

    private SampleFacts() {}

    private static Quantity figure(String value, String unit, Approx approx) {
        return new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of(unit), approx, false);
    }

    private static Fact fact(String indicator, Quantity quantity, Anchor anchor, String quote) {
        return new Fact(
                indicator,
                Optional.empty(),
                quantity,
                new Qualifiers(
                        Measure.YOY,
                        Optional.of(Aspect.SHARE),
                        Status.ACTUAL,
                        Optional.of(Period.parse("2031-H1")),
                        Optional.of("云岭市"),
                        Optional.of("上年同期"),
                        Optional.of("可比价")),
                new Evidence("月报, 一.txt", new Place(4, 16), anchor, quote),
                0.9,
                Map.of("part_of", "工业", "as_of", "目前"));
    }
}
