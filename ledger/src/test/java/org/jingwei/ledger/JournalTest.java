package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jingwei.ledger.people.JournalMark;
import org.jingwei.ledger.people.JournalQuery;
import org.jingwei.ledger.people.JournalRow;
import org.jingwei.ledger.people.PeopleStore;
import org.jingwei.ledger.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final LedgerStore LEDGER = TestServer.open(TestServer.database());

    @BeforeAll
    static void fill() {
        FilledBooks.in(LEDGER);
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    private static JournalQuery query(
            String actor, String action, String subject, Optional<JournalMark> below, int rows) {
        return new JournalQuery(
                given(actor), given(action), given(subject), Optional.empty(), Optional.empty(), below, rows);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static List<JournalRow> rows(String actor, String action, String subject) {
        return LEDGER.people().journal(query(actor, action, subject, Optional.empty(), 1_000));
    }

    @Test
    void what_happened_in_every_book_is_told() {
        assertThat(rows("", "", ""))
                .extracting(JournalRow::action)
                .contains(
                        "finding.dismissed",
                        "task.proposed",
                        "task.accepted",
                        "project.registered",
                        "target.set",
                        "supervision.run",
                        "supervision.step",
                        "meeting.written");
    }

    /** What a judgement found is told by its own pages; the journal tells that it was judged. */
    private static final String FOUND = "indicator_lamp";

    @Test
    void every_table_that_keeps_who_and_when_is_asked() {
        List<String> books = new ArrayList<>(LEDGER.jdbi()
                .withHandle(handle -> handle.createQuery("select table_name from information_schema.columns"
                                + " join information_schema.tables using (table_schema, table_name)"
                                + " where table_schema = 'jingwei' and table_type = 'BASE TABLE'"
                                + " and column_name in ('at', 'person', 'unit')"
                                + " group by table_name having count(*) = 3")
                        .mapTo(String.class)
                        .list()));
        books.remove(FOUND);
        String asked = Sql.of(PeopleStore.class, "journal");
        assertThat(books)
                .hasSizeGreaterThan(5)
                .allSatisfy(book -> assertThat(asked).containsPattern("from " + book + "\\b"));
    }

    @Test
    void a_changed_target_says_from_what_to_what() {
        assertThat(rows("", "target.", ""))
                .extracting(JournalRow::before, JournalRow::after)
                .hasSize(2);
        JournalRow last = rows("", "target.", "").get(0);
        assertThat(last.before()).get().asString().contains("120.5");
        assertThat(last.after()).get().asString().contains("130");
    }

    @Test
    void it_is_searched_by_person_unit_and_what_was_said() {
        assertThat(rows("督查室", "task.", "")).hasSize(2);
        assertThat(rows("", "", "当面说明")).extracting(JournalRow::action).containsExactly("supervision.step");
        assertThat(rows("", "", "没有这样的话")).isEmpty();
    }

    @Test
    void turned_over_row_by_row_it_tells_each_once() {
        List<JournalRow> one = new ArrayList<>();
        Optional<JournalMark> below = Optional.empty();
        do {
            List<JournalRow> some = LEDGER.people().journal(query("", "", "", below, 1));
            one.addAll(some);
            below = some.stream()
                    .findFirst()
                    .map(JournalRow::mark)
                    .map(Object::toString)
                    .map(JournalMark::parse);
        } while (below.isPresent());
        assertThat(one).isEqualTo(rows("", "", ""));
        assertThat(new HashSet<>(one)).hasSameSizeAs(one);
    }

    @Test
    void what_is_no_place_in_it_is_refused() {
        for (String text : List.of("", "x", "2031-01-01T00:00:00Z", "2031-01-01T00:00:00Z_'", "gestern_a1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> JournalMark.parse(text));
        }
    }
}
