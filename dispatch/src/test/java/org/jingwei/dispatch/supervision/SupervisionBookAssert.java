package org.jingwei.dispatch.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;

/** What every book of supervision must keep to; each implementation has one test that calls it. */
public final class SupervisionBookAssert {

    private static final Stamp STAMP = new Stamp(Instant.parse("2031-07-20T01:00:00Z"), new Actor("王五", "县政府督查室"));
    private static final LocalDate JUNE = LocalDate.parse("2031-06-20");
    private static final LocalDate JULY = LocalDate.parse("2031-07-21");

    private SupervisionBookAssert() {}

    /** @param fresh gives an empty book each time */
    public static void assertCompliance(Supplier<SupervisionBook> fresh) {
        keepsARunOnce(fresh.get());
        tellsLightsAndSteps(fresh.get());
        keepsOfficesApart(fresh.get());
        keepsWhatBecameOfAStepOnce(fresh.get());
    }

    public static Lamp lamp(String office, String subject, String month, Light light, boolean remembered) {
        return new Lamp(
                office,
                subject,
                "INV",
                YearMonth.parse(month),
                light,
                remembered ? Optional.empty() : Optional.of("R-1"),
                subject + "亮" + light.word() + "。",
                remembered);
    }

    public static Step step(String office, String unit, String name, int order, String month) {
        return new Step(office, unit, unit + "投资", YearMonth.parse(month), name, order, "R-2", "县长", unit + name + "。");
    }

    private static Run run(String office, LocalDate day, List<Lamp> lamps, List<Step> steps) {
        return new Run(office, "月调度", day, lamps, steps);
    }

    private static void keepsARunOnce(SupervisionBook book) {
        assertThat(book.lastRun("本县", "月调度")).isEmpty();
        assertThat(book.current("本县")).isEmpty();
        Lamp red = lamp("本县", "临江镇投资", "2031-05", Light.RED, false);
        assertThat(book.keep(run("本县", JUNE, List.of(red), List.of()), STAMP)).isTrue();
        Lamp green = lamp("本县", "临江镇投资", "2031-05", Light.GREEN, false);
        assertThat(book.keep(run("本县", JUNE, List.of(green), List.of()), STAMP)).isFalse();
        assertThat(book.lamps("本县", "临江镇投资")).containsExactly(red);
        assertThat(book.lastRun("本县", "月调度")).contains(JUNE);
        assertThat(book.lastRun("本县", "季分析")).isEmpty();
        assertThat(book.keep(new Run("本县", "季分析", JUNE, List.of(), List.of()), STAMP))
                .isTrue();
    }

    private static void tellsLightsAndSteps(SupervisionBook book) {
        Lamp red = lamp("本县", "临江镇投资", "2031-05", Light.RED, false);
        Lamp yellow = lamp("本县", "临江镇投资", "2031-06", Light.YELLOW, true);
        Lamp other = lamp("本县", "上河镇投资", "2031-06", Light.RED, false);
        Lamp third = lamp("本县", "下河镇投资", "2031-06", Light.UNKNOWN, false);
        Step talk = step("本县", "临江镇", "约谈", 60, "2031-05");
        Step again = step("本县", "临江镇", "约谈", 60, "2031-06");
        Step notice = step("本县", "上河镇", "通报", 40, "2031-06");
        assertThat(book.keep(run("本县", JUNE, List.of(red), List.of(talk)), STAMP))
                .isTrue();
        assertThat(book.keep(run("本县", JULY, List.of(yellow, third, other), List.of(notice, again)), STAMP))
                .isTrue();
        assertThat(book.lamps("本县", "临江镇投资")).containsExactly(yellow, red);
        assertThat(book.current("本县")).containsExactly(other, yellow, third);
        assertThat(book.steps("本县", JUNE, JULY)).containsExactly(again, notice, talk);
        assertThat(book.steps("本县", JUNE, JUNE)).containsExactly(talk);
        assertThat(book.count("本县", "临江镇", "临江镇投资", "约谈", 2031)).isEqualTo(2);
        assertThat(book.count("本县", "临江镇", "临江镇投资", "约谈", 2030)).isZero();
        assertThat(book.count("本县", "临江镇", "别的事", "约谈", 2031)).isZero();
    }

    private static void keepsWhatBecameOfAStepOnce(SupervisionBook book) {
        Step talk = step("本县", "临江镇", "约谈", 60, "2031-05");
        Step notice = step("本县", "上河镇", "通报", 40, "2031-05");
        Step other = step("本县", "下河镇", "提醒", 10, "2031-05");
        book.keep(run("本县", JUNE, List.of(), List.of(notice, talk, other)), STAMP);
        List<Asked> asked = book.asked("本县", JUNE, JUNE);
        assertThat(asked).extracting(Asked::step).containsExactly(talk, notice, other);
        assertThat(asked).allMatch(Asked::open);
        StepId first = asked.get(0).id();
        assertThat(StepId.parse(first.toString())).isEqualTo(first);
        Asked taken = book.act(first, StepAct.Kind.TAKEN, "", STAMP).orElseThrow();
        assertThat(taken.act().orElseThrow()).isEqualTo(new StepAct(StepAct.Kind.TAKEN, 1, "", STAMP));
        assertThat(book.act(first, StepAct.Kind.WAIVED, "已当面说明", STAMP)).isEmpty();
        assertThat(book.asked(first)).contains(taken);
        assertThatThrownBy(() -> book.act(asked.get(2).id(), StepAct.Kind.WAIVED, " ", STAMP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(book.act(asked.get(2).id(), StepAct.Kind.WAIVED, "已经整改", STAMP)
                        .orElseThrow()
                        .taken())
                .isFalse();
        assertThat(book.act(asked.get(1).id(), StepAct.Kind.TAKEN, "", STAMP)
                        .orElseThrow()
                        .act()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        assertThat(book.asked("本县", JUNE, JUNE)).noneMatch(Asked::open);
        assertThat(book.asked(new StepId(999_999, 0))).isEmpty();
        assertThat(listed(book, StepQuery.State.ALL, "", "")).containsExactly(talk, notice, other);
        assertThat(listed(book, StepQuery.State.TAKEN, "", "")).containsExactly(talk, notice);
        assertThat(listed(book, StepQuery.State.WAIVED, "下河", "")).containsExactly(other);
        assertThat(listed(book, StepQuery.State.OPEN, "", "")).isEmpty();
        assertThat(listed(book, StepQuery.State.ALL, "", "通报")).containsExactly(notice);
        StepQuery all = asking(StepQuery.State.ALL, "");
        assertThat(book.asked(all, "", new Page(1, 1)).stream().map(Asked::step))
                .containsExactly(notice);
        assertThat(book.names(all)).isEqualTo(Map.of("约谈", 1, "通报", 1, "提醒", 1));
        assertThat(List.copyOf(book.names(all).keySet())).containsExactly("约谈", "通报", "提醒");
        StepQuery own = new StepQuery(List.of("本县"), JUNE, JUNE, StepQuery.State.ALL, Optional.of(Set.of("上河镇")), "");
        assertThat(book.names(own)).isEqualTo(Map.of("通报", 1));
        assertThatThrownBy(() -> book.act(new StepId(999_999, 0), StepAct.Kind.TAKEN, "", STAMP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StepQuery asking(StepQuery.State state, String like) {
        return new StepQuery(List.of("本县"), JUNE, JUNE, state, Optional.empty(), like);
    }

    private static List<Step> listed(SupervisionBook book, StepQuery.State state, String like, String name) {
        return book.asked(asking(state, like), name, Page.first(10)).stream()
                .map(Asked::step)
                .toList();
    }

    private static void keepsOfficesApart(SupervisionBook book) {
        book.keep(run("甲县", JUNE, List.of(lamp("甲县", "投资", "2031-05", Light.RED, false)), List.of()), STAMP);
        assertThat(book.current("乙县")).isEmpty();
        assertThat(book.lastRun("乙县", "月调度")).isEmpty();
        assertThat(book.keep(run("乙县", JUNE, List.of(), List.of()), STAMP)).isTrue();
    }
}
