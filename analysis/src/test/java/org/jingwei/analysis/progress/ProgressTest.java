package org.jingwei.analysis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.analysis.Figures.level;
import static org.jingwei.analysis.Figures.percent;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Numbers;
import org.jingwei.core.number.Numbers.Member;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Subject INVESTMENT = new Subject("清河县重点项目投资", "亿元");

    @Provide
    Arbitrary<Member> levels() {
        return Numbers.printed("1", "10000");
    }

    @Test
    void a_project_list_behind_time_says_how_far() {
        Progress progress = Progress.of(
                        INVESTMENT,
                        level("33.52"),
                        level("87.3"),
                        ScheduleCurves.evenMonths().at(6))
                .orElseThrow();
        assertThat(progress.behind()).isTrue();
        assertThat(progress.keptUp()).isFalse();
        assertThat(progress.sentence())
                .isEqualTo("清河县重点项目投资上半年完成33.52亿元，占年计划87.3亿元的约38.4%，按月均匀推进应完成50%，差时序进度约11.6个百分点。");
    }

    @Test
    void the_same_completion_is_ahead_on_one_curve_and_behind_on_another() {
        ScheduleCurves curves = ScheduleCurves.standard();
        Progress even = Progress.ofCompletion(
                INVESTMENT,
                percent("57.2"),
                curves.named("half50").orElseThrow().at(6));
        Progress hard = Progress.ofCompletion(
                INVESTMENT,
                percent("57.2"),
                curves.named("half60").orElseThrow().at(6));
        assertThat(even.sentence()).isEqualTo("清河县重点项目投资上半年完成年计划的57.2%，按上半年50%、前三季度85%、全年100%推进应完成50%，超时序进度7.2个百分点。");
        assertThat(even.keptUp()).isTrue();
        assertThat(hard.behind()).isTrue();
    }

    @Test
    void rounding_can_hide_on_which_side_of_the_schedule_a_plan_stands() {
        Progress progress = Progress.ofCompletion(
                INVESTMENT, percent("50"), ScheduleCurves.evenMonths().at(6));
        assertThat(progress.behind() || progress.keptUp()).isFalse();
    }

    @Test
    void there_is_no_completion_of_a_plan_of_nothing() {
        assertThat(Progress.of(
                                INVESTMENT,
                                level("3"),
                                Interval.exactly(0),
                                ScheduleCurves.evenMonths().at(6))
                        .sentence())
                .isEqualTo("无法测算：清河县重点项目投资的年计划不是正数，没有完成率。");
    }

    @Property
    void at_the_end_of_the_year_pace_is_completion_less_one(
            @ForAll("levels") Member done, @ForAll("levels") Member plan) {
        Progress progress = Progress.of(
                        INVESTMENT,
                        done.interval(),
                        plan.interval(),
                        ScheduleCurves.evenMonths().at(12))
                .orElseThrow();
        assertThat(progress.pace()).isEqualTo(progress.completion().minus(Interval.exactly(1)));
    }

    @Property
    void pace_contains_the_truth(
            @ForAll("levels") Member done,
            @ForAll("levels") Member plan,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Progress whole = Progress.of(
                        INVESTMENT,
                        done.interval(),
                        plan.interval(),
                        ScheduleCurves.evenMonths().at(month))
                .orElseThrow();
        Progress truth = Progress.of(
                        INVESTMENT,
                        Interval.exactly(done.value()),
                        Interval.exactly(plan.value()),
                        ScheduleCurves.evenMonths().at(month))
                .orElseThrow();
        assertThat(whole.pace().encloses(truth.pace())).isTrue();
    }
}
