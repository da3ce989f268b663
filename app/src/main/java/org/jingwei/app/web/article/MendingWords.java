package org.jingwei.app.web.article;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.store.Mending;

/** What is wrong with what somebody typed over a fact, told as one tells a colleague. */
final class MendingWords {

    private static final Map<String, List<String>> CLOSED = Map.of(
            "measure", codes(Arrays.stream(Measure.values()).map(Measure::code)),
            "of", codes(Arrays.stream(Aspect.values()).map(Aspect::code)),
            "status", codes(Arrays.stream(Status.values()).map(Status::code)));

    private MendingWords() {}

    /** Nothing where it can be tried. */
    static Optional<String> complaint(Fact fact, Map<String, String> typed) {
        return unknown(typed)
                .or(() -> blank(typed, "indicator", "指标名不能空着"))
                .or(() -> blank(typed, "measure", "度量不能空着"))
                .or(() -> blank(typed, "status", "状态不能空着"))
                .or(() -> number(typed, "value"))
                .or(() -> number(typed, "value_max"))
                .or(() -> closed(typed))
                .or(() -> same(fact, typed));
    }

    private static Optional<String> unknown(Map<String, String> typed) {
        return typed.keySet().stream()
                .filter(key -> !Mending.KEYS.contains(key))
                .sorted()
                .findFirst()
                .map(key -> "事实没有“" + key + "”这一项");
    }

    private static Optional<String> blank(Map<String, String> typed, String key, String complaint) {
        return Optional.ofNullable(typed.get(key)).filter(String::isBlank).map(none -> complaint);
    }

    private static Optional<String> number(Map<String, String> typed, String key) {
        return Optional.ofNullable(typed.get(key))
                .filter(text -> !text.isBlank() && Printed.parse(text).isEmpty())
                .map(text -> "“" + text + "”不是一个数，请写成 12.5、-3.2 这样");
    }

    private static Optional<String> closed(Map<String, String> typed) {
        return CLOSED.entrySet().stream()
                .filter(each -> !typed.getOrDefault(each.getKey(), "").isBlank()
                        && !each.getValue().contains(typed.get(each.getKey())))
                .map(each -> each.getKey() + " 不能是“" + typed.get(each.getKey()) + "”")
                .sorted()
                .findFirst();
    }

    private static Optional<String> same(Fact fact, Map<String, String> typed) {
        Map<String, String> was = Mending.keys(fact);
        return typed.entrySet().stream().allMatch(each -> each.getValue().equals(was.getOrDefault(each.getKey(), "")))
                ? Optional.of("各项都和原来一样；没有错就点“对”")
                : Optional.empty();
    }

    private static List<String> codes(Stream<String> codes) {
        return codes.toList();
    }
}
