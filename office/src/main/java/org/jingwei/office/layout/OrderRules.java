package org.jingwei.office.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.finding.Verdict;
import org.jingwei.office.layout.Looks.Paragraph;

/** Whether headings are counted without gaps, in the marks of the standard (7.3.3). */
final class OrderRules {

    private final Notes notes;
    private final Map<Integer, OrderMark> last = new HashMap<>();

    OrderRules(Notes notes) {
        this.notes = notes;
    }

    void check(List<Paragraph> body) {
        for (Paragraph paragraph : body) {
            Optional<String> wrong = OrderMark.wrong(paragraph.text());
            Optional<OrderMark> mark = OrderMark.of(paragraph.text());
            if (wrong.isPresent()) {
                notes.add(LayoutRule.L602, Verdict.VIOLATED, paragraph, "写作“" + wrong.get() + "”");
            } else if (mark.isPresent()) {
                notes.look(LayoutRule.L602);
            }
            mark.ifPresent(m -> follow(m, paragraph));
        }
    }

    private void follow(OrderMark mark, Paragraph paragraph) {
        notes.look(LayoutRule.L601);
        Optional<OrderMark> before = Optional.ofNullable(last.get(mark.level()));
        int expected = before.map(OrderMark::number).orElse(0) + 1;
        if (mark.number() == 1 && expected > 1) {
            if (mark.level() <= 2) {
                notes.add(LayoutRule.L601, Verdict.SUSPICIOUS, paragraph, "“" + mark.mark() + "”又从头数起");
            }
        } else if (mark.number() != expected) {
            String found = before.map(b -> "“" + mark.mark() + "”接在“" + b.mark() + "”之后")
                    .orElse("从“" + mark.mark() + "”数起");
            notes.add(LayoutRule.L601, Verdict.VIOLATED, paragraph, found);
        }
        last.put(mark.level(), mark);
        last.keySet().removeIf(level -> level > mark.level());
    }
}
