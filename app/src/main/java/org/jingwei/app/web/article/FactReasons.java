package org.jingwei.app.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.period.Period;
import org.jingwei.ledger.query.KeptFact;

/** Why a fact is as it is: what was taken from elsewhere, and what a person should look at. */
final class FactReasons {

    private static final Map<String, String> NOTES = Map.of(
            "part_of", "其中，属于",
            "as_of", "截至",
            "implied", "由文字推出，没有印数字",
            "tier", "目标的层次",
            "unit_from", "单位取自",
            "year_inferred", "年份取自上下文",
            "averaging", "平均",
            "stage", "阶段",
            "note", "附注");

    private FactReasons() {}

    static List<String> of(KeptFact kept) {
        Fact fact = kept.standing();
        Qualifiers said = fact.qualifiers();
        List<String> reasons = new ArrayList<>();
        fact.notes().forEach((key, value) -> {
            if (NOTES.containsKey(key)) {
                reasons.add(NOTES.get(key) + (value.equals("true") ? "" : "：" + value));
            }
        });
        if (fact.code().isEmpty()) {
            reasons.add("指标名不在目录里，不进入数据表");
        }
        if (said.period().isEmpty()) {
            reasons.add("上下文里没有时期");
        }
        if (said.period().filter(period -> period.year() == Period.UNPRINTED).isPresent()) {
            reasons.add("文中没有印年份，不猜");
        }
        if (kept.place().isEmpty()) {
            reasons.add("说的是哪里，认不出来（没有写、被遮去或有几种可能）");
        }
        if (fact.quantity().censored()) {
            reasons.add("数字被 X 遮去，不当作 0");
        }
        return reasons;
    }
}
