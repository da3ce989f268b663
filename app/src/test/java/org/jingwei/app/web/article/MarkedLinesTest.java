package org.jingwei.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.app.web.article.Piece.Kind;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Place;
import org.jingwei.ledger.query.KeptFact;
import org.junit.jupiter.api.Test;

class MarkedLinesTest {

    @Test
    void a_number_is_marked_where_it_is_printed_with_its_unit() {
        List<Piece> pieces = cut(Optional.empty(), List.of(new Line(7, "全市增长5.6%，居第3位")), fact(7, 4, "5.6%"));
        assertThat(pieces).extracting(Piece::kind).containsExactly(Kind.LINE, Kind.TEXT, Kind.MARK, Kind.TEXT);
        assertThat(pieces.get(2).text()).isEqualTo("5.6%");
        assertThat(words(pieces)).isEqualTo("全市增长5.6%，居第3位");
    }

    @Test
    void a_number_cut_by_a_page_is_one_mark_and_the_page_number_is_none_of_it() {
        List<Line> lines = List.of(new Line(7, "生产总值完成1"), new Line(8, "— 12 —"), new Line(9, "286亿元，增长5%"));
        List<Piece> pieces = cut(Optional.of("生产总值完成1286亿元，增长5%"), lines, fact(7, 6, "1286亿元"));
        assertThat(pieces.stream().filter(piece -> piece.kind() == Kind.MARK))
                .extracting(Piece::text)
                .containsExactly("1286亿元");
        assertThat(words(pieces)).isEqualTo("生产总值完成1286亿元，增长5%");
    }

    @Test
    void what_stands_between_the_words_is_kept_apart_from_them() {
        List<Line> lines = List.of(new Line(1, "投资增长"), new Line(2, "第 3 页"), new Line(3, "平稳。"));
        List<Piece> pieces = cut(Optional.of("投资增长平稳。"), lines);
        assertThat(words(pieces)).isEqualTo("投资增长平稳。");
        assertThat(pieces.stream().filter(piece -> piece.kind() == Kind.CUT))
                .extracting(Piece::text)
                .containsExactly("第 3 页");
    }

    @Test
    void facts_that_share_a_number_share_its_mark() {
        List<Piece> pieces = cut(Optional.empty(), List.of(new Line(1, "均增长5%")), fact(1, 3, "5%"), fact(1, 3, "5%"));
        assertThat(pieces.get(2).mark().facts()).hasSize(2);
    }

    @Test
    void a_mark_never_runs_into_the_next_one() {
        List<Piece> pieces = cut(
                Optional.empty(), List.of(new Line(1, "19.2:17:63.8")), fact(1, 0, "19.2:17:63.8"), fact(1, 5, "17"));
        assertThat(pieces.stream().filter(piece -> piece.kind() == Kind.MARK))
                .extracting(Piece::text)
                .containsExactly("19.2:", "17");
    }

    @Test
    void the_quotation_of_a_negative_figure_begins_before_its_place() {
        List<Piece> pieces = cut(Optional.empty(), List.of(new Line(1, "-11.3")), fact(1, 1, "-11.3"));
        assertThat(pieces.get(2).text()).isEqualTo("11.3");
    }

    @Test
    void a_text_that_does_not_fit_its_lines_hides_none_of_them() {
        List<Piece> pieces = cut(Optional.of("完全不同的话"), List.of(new Line(1, "清河县粮食产量")));
        assertThat(words(pieces)).isEqualTo("清河县粮食产量");
    }

    @Test
    void characters_beyond_the_first_plane_do_not_move_a_mark() {
        List<Piece> pieces = cut(Optional.empty(), List.of(new Line(1, "𠮷山镇增长5%")), fact(1, 5, "5%"));
        assertThat(pieces.get(2).text()).isEqualTo("5%");
        assertThat(pieces.get(1).text()).isEqualTo("𠮷山镇增长");
    }

    private static List<Piece> cut(Optional<String> repaired, List<Line> lines, KeptFact... facts) {
        Map<Place, List<KeptFact>> places = Stream.of(facts)
                .collect(Collectors.groupingBy(fact -> fact.read().evidence().place()));
        return MarkedLines.of(lines, repaired, places);
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != Kind.CUT)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static KeptFact fact(int line, int column, String quote) {
        Fact fact = new Fact(
                "地区生产总值",
                Optional.empty(),
                new Quantity(Optional.of(Printed.of("5")), Optional.empty(), Optional.of("%"), Approx.EXACT, false),
                new Qualifiers(
                        Measure.YOY,
                        Optional.empty(),
                        Status.ACTUAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Evidence("云岭.txt", new Place(line, column), Anchor.NONE, quote),
                0.9,
                Map.of());
        return new KeptFact(1, 1, "0", "云岭.txt", "", fact, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
