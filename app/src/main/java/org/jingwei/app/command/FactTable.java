package org.jingwei.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;

/** Facts as a table for people: a line that names the document, then aligned columns, then an empty line. */
final class FactTable {

    private static final List<String> HEAD =
            List.of("位置", "指标", "数值", "单位", "度量", "状态", "时期", "地区", "比较对象", "口径", "把握");
    private static final int WIDEST = 44;

    private FactTable() {}

    static String of(String document, List<Fact> facts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        facts.forEach(fact -> rows.add(row(fact)));
        String title = "文件 " + document + "：" + facts.size() + " 条\n";
        return title + (facts.isEmpty() ? "" : Columns.aligned(rows, WIDEST)) + "\n";
    }

    private static List<String> row(Fact fact) {
        Quantity quantity = fact.quantity();
        Qualifiers q = fact.qualifiers();
        return List.of(
                FactWords.place(fact.evidence()),
                fact.indicator(),
                FactWords.figure(quantity),
                text(quantity.unit()),
                FactWords.measure(q.measure()),
                FactWords.status(q.status()),
                text(q.period()),
                text(q.region()),
                text(q.comparator()),
                text(q.basis()),
                Math.round(fact.confidence() * 100) + "%");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("—");
    }
}
