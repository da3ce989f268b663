package org.jingwei.dispatch.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;

/** What every book of regulations must keep to; each implementation has one test that calls it. */
public final class RegulationBookAssert {

    public static final Stamp STAMP = new Stamp(Instant.parse("2031-07-20T01:00:00Z"), new Actor("方明", "市发改委"));
    private static final LocalDate AUGUST = LocalDate.parse("2031-08-01");
    private static final int AT_ONCE = 4;

    private RegulationBookAssert() {}

    /** @param fresh gives an empty book each time */
    public static void assertCompliance(Supplier<RegulationBook> fresh) {
        versionsAreAddedAndKept(fresh.get());
        ofSeveralAtOnceOneIsTaken(fresh.get());
    }

    public static RegulationDraft draft(String office, String threshold) {
        RuleRow row = new RuleRow("A-R", "INV", "gap_target", "<", threshold, "1", "", "红灯", "", "市政府通知, 第“3”条");
        return new RegulationDraft(office, AUGUST, List.of(row), 1, Optional.of(6));
    }

    private static void versionsAreAddedAndKept(RegulationBook book) {
        assertThat(book.all()).isEmpty();
        assertThat(book.count()).isZero();
        Regulation first = book.enact(draft("甲市办法", "-3"), 0, STAMP);
        assertThat(first).isEqualTo(new Regulation(draft("甲市办法", "-3"), 1, STAMP));
        assertThatThrownBy(() -> book.enact(draft("甲市办法", "-9"), 0, STAMP)).isInstanceOf(ChangedMeanwhile.class);
        Regulation second = book.enact(draft("甲市办法", "-2"), 1, STAMP);
        Regulation other = book.enact(draft("乙市办法", "-1"), 0, STAMP);
        assertThat(book.all()).containsExactlyInAnyOrder(first, second, other);
        assertThat(book.all().stream().filter(one -> one.office().equals("甲市办法")))
                .containsExactly(first, second);
        assertThat(book.count()).isEqualTo(3);
    }

    private static void ofSeveralAtOnceOneIsTaken(RegulationBook book) {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> outcomes = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> people.submit(() -> {
                        go.await();
                        try {
                            book.enact(draft("甲市办法", "-" + i), 0, STAMP);
                            return true;
                        } catch (ChangedMeanwhile told) {
                            return false;
                        }
                    }))
                    .toList();
            go.countDown();
            assertThat(outcomes.stream().map(RegulationBookAssert::outcome).filter(taken -> taken))
                    .hasSize(1);
        } finally {
            people.shutdownNow();
        }
        assertThat(book.count()).isEqualTo(1);
    }

    private static boolean outcome(Future<Boolean> one) {
        try {
            return one.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
