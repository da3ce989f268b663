package org.jingwei.reading.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Table;
import org.jingwei.reading.Reader;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

    private static final WorkbookReader BOOKS = new WorkbookReader(Reader.standard());

    /** Cells by rows; a text that ends in {@code >n} is merged over n columns, an empty one is no cell. */
    private static Document book(String... rows) {
        List<Line> lines = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    int at = texts[column].lastIndexOf('>');
                    int span = at < 0 ? 1 : Integer.parseInt(texts[column].substring(at + 1));
                    String text = at < 0 ? texts[column] : texts[column].substring(0, at);
                    int number = lines.size() + 1;
                    lines.add(new Line(number, text, Anchor.cell("表1", SheetPart.address(row, column))));
                    cells.add(new Cell(row, column, 1, span, text, number, number));
                }
            }
        }
        return new Document("月报.xlsx", lines, List.of(new Table("表1", cells)));
    }

    private static Document card(String month, String... rows) {
        List<String> all =
                new ArrayList<>(List.of("云岭市2031年" + month + "主要经济指标完成情况表>6", "指  标|计量单位|当月|当月同比（%）|累计|累计同比（%）"));
        all.addAll(List.of(rows));
        return book(all.toArray(String[]::new));
    }

    private static final String[] ROWS = {
        "一、社会消费品零售总额|亿元|31.20|4.1|188.58|5.3",
        "二、一般公共预算收入|万元|90210|-3.0|512345|2.6",
        "    其中：税收收入|万元|60110|-5.2|352345|1.1",
        "三、奇怪的东西|个|1|2|3|4",
        "注：数据为初步数>6",
    };

    private static Map<String, MappedCell> read(Document book) {
        Proposal proposal = BOOKS.open(book).get(0);
        return read(proposal, proposal.mapping(), proposal.month().orElseThrow());
    }

    private static Map<String, MappedCell> read(Proposal proposal, PartMapping mapping, YearMonth month) {
        Map<String, MappedCell> cells = new HashMap<>();
        BOOKS.read(proposal, mapping, month).forEach(cell -> cells.put(cell.address(), cell));
        return cells;
    }

    private static MappedCell cell(Map<String, MappedCell> cells, String address) {
        return Optional.ofNullable(cells.get(address)).orElseThrow(() -> new AssertionError("no " + address));
    }

    private static Fact fact(Map<String, MappedCell> cells, String address) {
        MappedCell cell = cell(cells, address);
        return cell.fact().orElseThrow(() -> new AssertionError(address + " " + cell.faults()));
    }

    @Test
    void a_monthly_card_is_proposed_column_by_column_and_row_by_row() {
        Proposal proposal = BOOKS.open(card("1—6月", ROWS)).get(0);
        assertThat(proposal.month()).contains(YearMonth.of(2031, 6));
        assertThat(proposal.mapping().region()).contains("云岭市");
        assertThat(proposal.mapping().column(0).kind()).isEqualTo(ColumnUse.Kind.LABEL);
        assertThat(proposal.mapping().column(1).kind()).isEqualTo(ColumnUse.Kind.UNIT);
        assertThat(proposal.mapping().column(2).timing()).isEqualTo(Timing.MONTH);
        assertThat(proposal.mapping().column(3).measure()).isEqualTo(Measure.YOY);
        assertThat(proposal.mapping().column(4).timing()).isEqualTo(Timing.CUMULATIVE);
        assertThat(proposal.mapping().row("奇怪的东西").taken()).isFalse();
        assertThat(proposal.mapping().row("税收收入").indicator()).contains("FISC.REV.TAX");
        Map<String, MappedCell> cells = read(card("1—6月", ROWS));
        Fact retail = fact(cells, "E3");
        assertThat(retail.quantity().value().orElseThrow()).hasToString("188.58");
        assertThat(retail.quantity().unit()).contains("亿元");
        assertThat(retail.qualifiers().period().orElseThrow()).hasToString("2031-M01..M06");
        assertThat(retail.qualifiers().status()).isEqualTo(Status.ACTUAL);
        assertThat(retail.evidence().anchor()).isEqualTo(Anchor.cell("表1", "E3"));
        assertThat(fact(cells, "D5").quantity().value().orElseThrow()).hasToString("-5.2");
        assertThat(fact(cells, "D5").qualifiers().period().orElseThrow()).hasToString("2031-M06");
        assertThat(cells).doesNotContainKeys("C6", "A7").hasSize(12);
    }

    @Test
    void what_a_person_corrected_fits_the_sheet_of_the_next_month() {
        Proposal june = BOOKS.open(card("1—6月", ROWS)).get(0);
        Map<String, RowUse> rows = new HashMap<>(june.mapping().rows());
        rows.put("奇怪的东西", new RowUse(true, Optional.of("GDP"), Optional.empty(), Optional.of("亿元")));
        PartMapping corrected = new PartMapping(
                Optional.of("清河县"), june.mapping().unit(), june.mapping().columns(), rows);
        Proposal july = BOOKS.open(card("1—7月", ROWS)).get(0);
        assertThat(july.part().shape()).isEqualTo(june.part().shape());
        Proposal remembered = july.remembering(PartMapping.parse(corrected.toString()));
        Map<String, MappedCell> cells = read(remembered, remembered.mapping(), YearMonth.of(2031, 7));
        Fact strange = fact(cells, "E6");
        assertThat(strange.code()).contains("GDP");
        assertThat(strange.qualifiers().region()).contains("清河县");
        assertThat(strange.qualifiers().period().orElseThrow()).hasToString("2031-M01..M07");
    }

    @Test
    void another_header_is_another_shape() {
        String card = BOOKS.open(card("1—6月", ROWS)).get(0).part().shape();
        String other = BOOKS.open(
                        book("云岭市2031年1—6月主要经济指标完成情况表>4", "指  标|计量单位|累计|累计同比（%）", "一、社会消费品零售总额|亿元|188.58|5.3"))
                .get(0)
                .part()
                .shape();
        assertThat(other).isNotEqualTo(card);
    }

    @Test
    void a_bad_cell_is_named_by_sheet_and_address_and_gives_no_fact() {
        Map<String, MappedCell> cells =
                read(card("1—6月", "一、社会消费品零售总额|亿元|约莫三十|4.1|188.58|#DIV/0!", "二、一般公共预算收入|万元|90210|—|512345|2.6"));
        assertThat(cell(cells, "C3").faults()).containsExactly("不是数");
        assertThat(cell(cells, "F3").faults()).containsExactly("表里的公式出了错");
        assertThat(cell(cells, "C3").sheet()).isEqualTo("表1");
        assertThat(cell(cells, "C3").fact()).isEmpty();
        assertThat(cell(cells, "E3").bad()).isFalse();
        assertThat(cells).doesNotContainKey("D4");
    }

    @Test
    void a_county_league_table_names_places_in_its_rows_and_indicators_in_its_columns() {
        Document league = book(
                "2031年1—6月云岭市各县（市、区）主要经济指标>7",
                "县（市、区）|社会消费品零售总额>3|||一般公共预算收入>2|",
                "|总额（亿元）|增速（%）|位次|完成（万元）|增速（%）|",
                "清河县|20.5|5.1|2|41230|3.3|",
                "临江区|30.5|6.1|1|61230|2.3|",
                "白塔县|10.5|-1.1|3|21230|-2.3|");
        Proposal proposal = BOOKS.open(league).get(0);
        assertThat(proposal.mapping().column(1).indicator()).contains("CON.RETAIL");
        assertThat(proposal.mapping().column(3).measure()).isEqualTo(Measure.RANK);
        assertThat(proposal.mapping().rows()).containsOnlyKeys("清河县", "临江区", "白塔县");
        Map<String, MappedCell> cells = read(proposal, proposal.mapping(), YearMonth.of(2031, 6));
        Fact growth = fact(cells, "C6");
        assertThat(growth.code()).contains("CON.RETAIL");
        assertThat(growth.qualifiers().region()).contains("白塔县");
        assertThat(growth.quantity().value().orElseThrow()).hasToString("-1.1");
        assertThat(fact(cells, "E4").quantity().unit()).contains("万元");
    }

    @Test
    void a_unit_that_no_such_indicator_has_is_doubted() {
        Map<String, MappedCell> cells =
                read(card("1—6月", "一、社会消费品零售总额|万人|31.20|4.1|188.58|5.3", "二、一般公共预算收入|万元|90210|-3.0|512345|2.6"));
        assertThat(cell(cells, "E3").doubts())
                .anySatisfy(doubt -> assertThat(doubt).contains("万人"));
    }

    @Test
    void rows_of_one_name_are_told_apart_by_their_order() {
        Proposal proposal = BOOKS.open(card(
                        "1—6月",
                        "一、社会消费品零售总额|亿元|31.20|4.1|188.58|5.3",
                        "增速|%|||5.3|",
                        "二、一般公共预算收入|万元|90210|-3.0|512345|2.6",
                        "增速|%|||2.6|"))
                .get(0);
        assertThat(proposal.mapping().rows()).containsKeys("增速", "增速#2");
    }

    @Test
    void a_mapping_parses_what_it_prints_and_refuses_anything_else() {
        PartMapping mapping = BOOKS.open(card("1—6月", ROWS)).get(0).mapping();
        assertThat(PartMapping.parse(mapping.toString())).isEqualTo(mapping);
        assertThatThrownBy(() -> PartMapping.parse("column\tat=1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kind");
        assertThatThrownBy(() -> PartMapping.parse("drop table")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_workbook_and_one_without_figures_have_no_part() {
        assertThat(BOOKS.open(new Document("空.xlsx", List.of(), List.of()))).isEmpty();
        assertThat(BOOKS.open(book("只有|文字", "没有|数"))).isEmpty();
    }

    @Test
    void titles_are_written_for_another_month() {
        OtherMonth july = new OtherMonth(YearMonth.of(2031, 6), YearMonth.of(2031, 7));
        assertThat(july.of("云岭市2031年1—6月主要经济指标")).isEqualTo("云岭市2031年1—7月主要经济指标");
        assertThat(july.of("2031年上半年（6月末）")).isEqualTo("2031年1—7月（7月末）");
        assertThat(july.of("比2030年1-6月增减，十四五前3个月")).isEqualTo("比2030年1—7月增减，十四五前3个月");
        OtherMonth next = new OtherMonth(YearMonth.of(2031, 12), YearMonth.of(2032, 3));
        assertThat(next.of("2031年12月")).isEqualTo("2032年3月");
    }
}
