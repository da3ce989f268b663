package org.jingwei.app.web.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.target.Breakdown;
import org.jingwei.dispatch.target.Relations;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.dispatch.target.Wanted;

/** What somebody typed as a target, turned into one, or a sentence that says what is wrong. */
final class TargetForm {

    static final int LONGEST = 200;

    /** The kinds that can be typed, as the form names them. */
    enum Kind {
        GROWTH("增速", Measure.YOY, "%"),
        LEVEL("总量", Measure.LEVEL, ""),
        DELTA("增加量", Measure.DELTA, ""),
        SHARE("比重", Measure.SHARE, "%"),
        RANK("位次", Measure.RANK, "位"),
        RELATION("与别的比", Measure.GAP, ""),
        WORDS("只有文字", Measure.LEVEL, ""),
        NOT_SET("明确不设", Measure.LEVEL, "");

        private final String shown;
        private final Measure measure;
        private final String unit;

        Kind(String shown, Measure measure, String unit) {
            this.shown = shown;
            this.measure = measure;
            this.unit = unit;
        }

        String shown() {
            return shown;
        }

        boolean figure() {
            return this != RELATION && this != WORDS && this != NOT_SET;
        }
    }

    private TargetForm() {}

    static Decision<TargetValue> value(Map<String, String> form, Relations relations) {
        String words = text(form, "words");
        if (form.values().stream().anyMatch(text -> text.length() > LONGEST * 20)) {
            return Decision.refused("填得太长。");
        }
        Optional<Kind> kind = List.of(Kind.values()).stream()
                .filter(one -> one.name().equals(text(form, "kind")))
                .findFirst();
        if (kind.isEmpty()) {
            return Decision.refused("请选目标的类型。");
        }
        if (kind.get().figure()) {
            return figure(kind.get(), form);
        }
        if (words.isEmpty()) {
            return Decision.refused("请写明原话。");
        }
        if (kind.get() == Kind.NOT_SET) {
            return Decision.allowed(new TargetValue.NotSet(words));
        }
        return kind.get() == Kind.WORDS
                ? Decision.allowed(new TargetValue.InWords(words))
                : relations
                        .find(words)
                        .<Decision<TargetValue>>map(Decision::allowed)
                        .orElseGet(() -> Decision.refused("没有读出与谁比：请写成“高于全省平均”“与经济增长同步”这样的话。"));
    }

    private static Decision<TargetValue> figure(Kind kind, Map<String, String> form) {
        Optional<BigDecimal> value = number(text(form, "value"));
        Optional<BigDecimal> upper = number(text(form, "upper"));
        if (value.isEmpty() || !text(form, "upper").isEmpty() && upper.isEmpty()) {
            return Decision.refused("请填数字，例如 6 或 120.5。");
        }
        BigDecimal figure = value.get();
        String unit = kind.unit.isEmpty() ? text(form, "unit") : kind.unit;
        if (unit.isEmpty()) {
            return Decision.refused("请填单位，例如 亿元。");
        }
        if (kind == Kind.GROWTH && text(form, "side").equals("about") && upper.isEmpty()) {
            Interval held = Wanted.hedged(new Printed(figure), false);
            return Decision.allowed(new TargetValue.Figure(
                    kind.measure,
                    Optional.of(figure),
                    Interval.atLeast(held.lower().orElse(figure)),
                    unit,
                    "增长" + figure.toPlainString() + unit + "左右"));
        }
        boolean ceiling = kind == Kind.RANK || text(form, "side").equals("most");
        if (upper.isPresent()) {
            if (upper.get().compareTo(figure) < 0) {
                return Decision.refused("区间的上限不能小于下限。");
            }
            return Decision.allowed(new TargetValue.Figure(
                    kind.measure,
                    Optional.empty(),
                    Interval.closed(figure, upper.get()),
                    unit,
                    figure.toPlainString() + "—" + upper.get().toPlainString() + unit));
        }
        String words = switch (kind) {
            case RANK -> "前" + figure.toPlainString() + unit;
            case GROWTH -> "增长" + figure.toPlainString() + unit + (ceiling ? "以内" : "");
            case LEVEL, DELTA, SHARE, RELATION, WORDS, NOT_SET -> figure.toPlainString() + unit + (ceiling ? "以内" : "");
        };
        return Decision.allowed(new TargetValue.Figure(
                kind.measure,
                Optional.of(figure),
                ceiling ? Interval.atMost(figure) : Interval.atLeast(figure),
                unit,
                words));
    }

    /** Parts that were typed, one a line: 青溪区 1.2; quarters and months get their one name, however they are typed. */
    static Decision<Map<String, BigDecimal>> parts(String typed, String dimension) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        List<String> bad = new ArrayList<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] words = line.split("[\\s,，:：]+");
            Optional<BigDecimal> value = words.length == 2 ? number(words[1]) : Optional.empty();
            if (value.isEmpty()
                    || value.get().signum() < 0
                    || parts.put(name(words[0], dimension), value.get()) != null) {
                bad.add(line);
            }
        });
        return bad.isEmpty() && !parts.isEmpty()
                ? Decision.allowed(parts)
                : Decision.refused(parts.isEmpty() && bad.isEmpty() ? "请逐行写明各部分和数，例如：青溪区 1.2" : "这一行读不懂：" + bad.get(0));
    }

    private static String name(String typed, String dimension) {
        boolean calendar = dimension.equals(Breakdown.BY_QUARTER) || dimension.equals(Breakdown.BY_MONTH);
        return calendar ? Stretch.parse(typed).map(Stretch::words).orElse(typed) : typed;
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() > 20 ? Optional.empty() : Printed.parse(text).map(Printed::value);
    }

    static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
