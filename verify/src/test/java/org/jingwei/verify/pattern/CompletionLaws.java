package org.jingwei.verify.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.verify.Drafts;

class CompletionLaws {

    private static List<Finding> audit(int done, int task, BigDecimal rate) {
        return Drafts.audit("引进项目" + done + "个，完成任务" + task + "个的" + rate.toPlainString() + "%。").stream()
                .filter(finding -> finding.code().equals("V501"))
                .toList();
    }

    private static BigDecimal rate(int done, int task, int places) {
        return BigDecimal.valueOf(100L * done).divide(BigDecimal.valueOf(task), places, RoundingMode.HALF_UP);
    }

    @Property(tries = 200)
    void a_rate_rounded_from_its_counts_always_holds(
            @ForAll @IntRange(min = 1, max = 5000) int done,
            @ForAll @IntRange(min = 2, max = 5000) int task,
            @ForAll @IntRange(min = 0, max = 3) int places) {
        assertThat(audit(done, task, rate(done, task, places)))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }

    @Property(tries = 200)
    void a_rate_that_is_off_by_two_units_of_its_last_digit_is_always_found(
            @ForAll @IntRange(min = 1, max = 5000) int done,
            @ForAll @IntRange(min = 2, max = 5000) int task,
            @ForAll @IntRange(min = 0, max = 3) int places) {
        BigDecimal off = rate(done, task, places).add(BigDecimal.valueOf(2).movePointLeft(places));
        assertThat(audit(done, task, off)).extracting(Finding::verdict).containsExactly(Verdict.VIOLATED);
    }
}
