package org.jingwei.app.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.web.TestProgram;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.app.wiring.Intake;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.sheet.KeptMapping;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Entries;
import org.jingwei.ledger.store.Finality;
import org.jingwei.ledger.store.Receipt;
import org.jingwei.office.sheet.Column;
import org.jingwei.office.sheet.HeaderCell;
import org.jingwei.office.sheet.Sheet;
import org.jingwei.office.sheet.SheetValue;
import org.jingwei.office.sheet.SheetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SheetPagesTest {

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    /** A monthly card with a merged header; a figure is a number of the sheet, anything else its words. */
    private static byte[] card(String place, String months, String... rows) {
        List<List<SheetValue>> values = new ArrayList<>();
        for (String row : rows) {
            List<SheetValue> cells = new ArrayList<>();
            for (String text : row.split("\\|", -1)) {
                cells.add(text.matches("-?\\d+(\\.\\d+)?") ? SheetValue.of(new BigDecimal(text)) : SheetValue.of(text));
            }
            values.add(cells);
        }
        return SheetWriter.bytes(new Sheet(
                "主要指标",
                place + "2031年" + months + "主要经济指标完成情况表",
                "",
                List.of(
                        List.of(
                                new HeaderCell("指  标", 1, 2),
                                new HeaderCell("计量单位", 1, 2),
                                new HeaderCell("当月", 2, 1),
                                new HeaderCell("累计", 2, 1)),
                        List.of(
                                HeaderCell.of("完成"),
                                HeaderCell.of("同比（%）"),
                                HeaderCell.of("完成"),
                                HeaderCell.of("同比（%）"))),
                List.of(Column.of(30), Column.of(10), Column.of(12), Column.of(12), Column.of(12), Column.of(12)),
                values,
                true));
    }

    private static final String RETAIL = "一、社会消费品零售总额|亿元|31.20|4.1|188.58|5.3";
    private static final String REVENUE = "二、一般公共预算收入|万元|90210|-3.0|512345|2.6";
    private static final String TAX = "    其中：税收收入|万元|60110|-5.2|352345|1.1";

    private static TestVisitor analyst() {
        TestVisitor visitor = SITE.visitor(Role.ANALYST);
        visitor.get("/data/import");
        return visitor;
    }

    private static String key(byte[] book) {
        return DocumentKey.of(Content.of("x", book).hash());
    }

    private static String lay(TestVisitor visitor, String name, byte[] book) {
        HttpResponse<String> answer = visitor.upload("/data/import", "file", Map.of(name, book));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/data/import/" + key(book));
        return visitor.get("/data/import/" + key(book)).body();
    }

    /** Presses the button; the page that follows. */
    private static String keep(TestVisitor visitor, byte[] book, Map<String, String> fields) {
        HttpResponse<String> answer = visitor.post("/data/import/" + key(book) + "/keep", fields);
        return answer.statusCode() == 302 ? visitor.get("/data/import").body() : answer.body();
    }

    private static List<Fact> facts(byte[] book) {
        return SITE.ledger().facts(Content.of("x", book).hash());
    }

    @Test
    void a_workbook_is_proposed_previewed_and_kept_with_each_value_at_its_cell() {
        TestVisitor analyst = analyst();
        byte[] book = card("云岭市", "1—6月", RETAIL, REVENUE, TAX);
        assertThat(lay(analyst, "6月.xlsx", book))
                .contains("社会消费品零售总额", "12 个值", ">E4<", "188.58亿元", "1—6月", "导入 1 张表的 12 个值")
                .doesNotContain("格有问题");
        assertThat(keep(analyst, book, Map.of())).contains("6月.xlsx：导入了 12 个值", "2031-06");
        Fact retail = facts(book).stream()
                .filter(fact -> fact.evidence().anchor().cell().equals(Optional.of("E4")))
                .findFirst()
                .orElseThrow();
        assertThat(retail.code()).contains("CON.RETAIL");
        assertThat(retail.qualifiers().period().orElseThrow()).hasToString("2031-M01..M06");
        assertThat(retail.evidence().anchor().sheet()).contains("主要指标");
        assertThat(sources()).isEqualTo(List.of(1, 1));
        assertThat(analyst.get("/data/cells/" + cells().get(0).id()).body()).contains("6月.xlsx “主要指标”E4");
        TestVisitor inspector = SITE.visitor(Role.ADMINISTRATOR);
        assertThat(inspector.get("/system/journal").body()).contains("导入工作簿", "12 个值，1 张表");
        lay(analyst, "6月.xlsx", book);
        assertThat(keep(analyst, book, Map.of())).contains("什么也没有变");
        assertThat(facts(book)).hasSize(12);
        assertThat(sources()).isEqualTo(List.of(1, 1));
    }

    /** How many values count in the cells of 上半年, those that are not of growth and those that are. */
    private static List<Integer> sources() {
        return cells().stream().map(Cell::sources).toList();
    }

    private static List<Cell> cells() {
        return SITE
                .ledger()
                .queries()
                .cells(CellFilter.ALL.withIndicators(List.of("CON.RETAIL")), Paging.first(Paging.LONGEST))
                .rows()
                .stream()
                .filter(cell -> cell.key().place().endsWith("云岭市")
                        && cell.key().period().toString().equals("2031-H1"))
                .toList();
    }

    @Test
    void a_bad_cell_ends_the_import_by_its_address_and_a_part_is_kept_only_if_the_person_says_so() {
        TestVisitor analyst = analyst();
        byte[] book = card("清河县", "1—5月", "一、社会消费品零售总额|亿元|约莫三十|4.1|188.58|5.3", REVENUE);
        assertThat(lay(analyst, "5月.xlsx", book)).contains("1 格有问题", "不是数", "有问题的 1 格不要");
        assertThat(keep(analyst, book, Map.of())).contains("没有导入：1 格有问题", "主要指标!C4", "约莫三十");
        assertThat(SITE.ledger().knows(Content.of("x", book).hash())).isFalse();
        assertThat(keep(analyst, book, Map.of("partial", "1"))).contains("导入了 7 个值，有问题的 1 格没有要");
        assertThat(facts(book)).hasSize(7);
    }

    /** The fields of the form as the page shows them. */
    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = Pattern.compile("<input[^>]*>").matcher(page);
        while (input.find()) {
            String tag = input.group();
            boolean unchecked = tag.contains("type=\"checkbox\"") && !tag.contains(" checked");
            if (!unchecked && !attribute(tag, "name").isEmpty()) {
                fields.put(attribute(tag, "name"), attribute(tag, "value"));
            }
        }
        Matcher select =
                Pattern.compile("(?s)<select[^>]*name=\"([^\"]+)\".*?</select>").matcher(page);
        while (select.find()) {
            Matcher chosen =
                    Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group());
            fields.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        }
        fields.remove("_csrf");
        fields.remove("partial");
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void what_a_person_corrects_is_remembered_for_the_next_sheet_of_the_shape() {
        TestVisitor analyst = analyst();
        byte[] june = card("白塔县", "1—6月", RETAIL, "二、本县自创指数|%|7.0|1.2|8.5|0.4");
        String page = lay(analyst, "白塔6月.xlsx", june);
        assertThat(page).contains("1 行不导入").doesNotContain("照上次的对照");
        Map<String, String> said = fields(page);
        assertThat(said).containsEntry("r0.indicator", "社会消费品零售总额").containsEntry("r1.indicator", "");
        said.put("r1.indicator", "没有这个指标");
        said.put("r1.taken", "1");
        assertThat(analyst.post("/data/import/" + key(june) + "/0", said).body())
                .contains("目录里没有“没有这个指标”");
        said.put("r1.indicator", "工业用电量");
        said.put("region", "白塔县");
        assertThat(analyst.post("/data/import/" + key(june) + "/0", said).body())
                .contains("8 个值")
                .contains("计量单位是%");
        assertThat(keep(analyst, june, Map.of())).contains("导入了 8 个值");
        byte[] july = card("白塔县", "1—7月", "一、社会消费品零售总额|亿元|30.10|4.0|218.68|5.1", "二、本县自创指数|%|7.1|1.3|8.6|0.5");
        assertThat(lay(analyst, "白塔7月.xlsx", july)).contains("照上次的对照提出", "8 个值", "1—7月", "都导入");
        assertThat(keep(analyst, july, Map.of())).contains("导入了 8 个值");
        assertThat(facts(july))
                .anySatisfy(fact -> assertThat(fact.code()).contains("IND.POWER"))
                .allSatisfy(fact -> assertThat(fact.qualifiers().region()).contains("白塔县"));
    }

    @Test
    void a_sheet_that_is_written_again_loses_nothing_and_takes_what_the_ledger_holds() {
        TestVisitor analyst = analyst();
        byte[] book = card("石桥市", "1—8月", RETAIL, REVENUE, TAX);
        lay(analyst, "石桥8月.xlsx", book);
        keep(analyst, book, Map.of());
        KeptMapping kept = SITE.ledger().sheets().all().stream()
                .filter(one -> one.title().startsWith("石桥市"))
                .findFirst()
                .orElseThrow();
        String address = "/data/tables/" + kept.shape() + "/file?month=";
        assertThat(analyst.download(address + "2031-08").body()).isEqualTo(book);

        enter("CON.RETAIL", new Period.Months(2031, 1, 9), "219.9");
        enter("CON.RETAIL", new Period.Months(2031, 9, 9), "31.3");
        HttpResponse<byte[]> september = SITE.visitor(Role.LEADER).download(address + "2031-09");
        assertThat(september.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains("attachment");
        byte[] filled = september.body();
        String page = lay(analyst, "石桥9月.xlsx", filled);
        assertThat(page).contains("石桥市2031年1—9月主要经济指标", "照上次的对照提出", "2 个值", "219.9亿元", "31.3亿元");
        assertThat(keep(analyst, filled, Map.of())).contains("导入了 2 个值");
        assertThat(analyst.get("/data/tables/" + "0".repeat(64) + "/file?month=2031-09")
                        .statusCode())
                .isEqualTo(404);
        assertThat(analyst.get(address + "x").statusCode()).isEqualTo(404);
    }

    private static void enter(String indicator, Period period, String value) {
        Qualifiers said = new Qualifiers(
                Measure.LEVEL,
                Optional.empty(),
                Status.ACTUAL,
                Optional.of(period),
                Optional.of("石桥市"),
                Optional.empty(),
                Optional.empty());
        Quantity quantity =
                new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of("亿元"), Approx.EXACT, false);
        SITE.ledger().entries().enter(new Entries.Entry(indicator, said, quantity, Finality.PRELIMINARY, "快报"), "test");
    }

    @Test
    void a_value_that_would_change_one_of_the_ledger_is_shown_beside_it() {
        TestVisitor analyst = analyst();
        byte[] first = card("东关市", "1—6月", RETAIL, REVENUE);
        lay(analyst, "a.xlsx", first);
        keep(analyst, first, Map.of());
        byte[] second = card("东关市", "1—6月", "一、社会消费品零售总额|亿元|31.20|4.1|18858|5.3", REVENUE);
        assertThat(lay(analyst, "b.xlsx", second)).contains("1 个与台账现值不同", "将不同", "看看计量单位");
    }

    @Test
    void a_reader_does_not_read_anew_what_a_person_mapped() {
        TestVisitor analyst = analyst();
        byte[] book = card("南坪市", "1—6月", RETAIL);
        lay(analyst, "南坪.xlsx", book);
        keep(analyst, book, Map.of());
        Intake intake = new Intake(SITE.doors(), SITE.ledger());
        assertThat(intake.keep(Content.of("南坪.xlsx", book), true, "test").receipt())
                .isEqualTo(Receipt.KNOWN);
        assertThat(facts(book)).hasSize(4);
    }

    @Test
    void a_file_that_is_no_workbook_and_a_draft_that_is_gone_say_so() {
        TestVisitor analyst = analyst();
        analyst.upload("/data/import", "file", Map.of("坏.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
        assertThat(analyst.get("/data/import").body()).contains("坏.xlsx：文件已损坏");
        analyst.upload("/data/import", "file", Map.of("空.xlsx", card("云岭市", "1—6月")));
        assertThat(analyst.get("/data/import").body()).contains("没有找到带数字的表");
        assertThat(analyst.get("/data/import/0123456789ab").statusCode()).isEqualTo(302);
        assertThat(analyst.get("/data/import").body()).contains("已不在手边");
        byte[] book = card("云岭市", "1—4月", RETAIL);
        lay(analyst, "a.xlsx", book);
        assertThat(analyst.get("/data/import/" + key(book) + "?part=99").statusCode())
                .isEqualTo(200);
        assertThat(SITE.visitor(Role.DEPARTMENT)
                        .get("/data/import/" + key(book))
                        .statusCode())
                .as("the desk of another")
                .isIn(302, 403);
        assertThat(keep(analyst, book, Map.of())).contains("导入了 4 个值");
    }

    private static TestVisitor within(String name, Role role, Optional<String> region, Optional<String> department) {
        SITE.add(Account.of(name, name, role).within(region, department));
        TestVisitor visitor = SITE.visitor(name).orElseThrow();
        visitor.get("/data/import");
        return visitor;
    }

    @Test
    void values_of_another_place_are_not_imported() {
        TestVisitor county = within("qingxi", Role.ANALYST, Optional.of("990102"), Optional.empty());
        byte[] city = card("云岭市", "1—5月", RETAIL);
        assertThat(lay(county, "全市5月.xlsx", city)).contains("4 格有问题", "云山省云岭市的社会消费品零售总额（统计局）不在您的范围");
        assertThat(keep(county, city, Map.of())).contains("没有导入：4 格有问题", "不在您的范围（云山省云岭市青溪区，全部部门）里");
        assertThat(keep(county, city, Map.of("partial", "1"))).contains("没有一个值可以导入");
        assertThat(facts(city)).isEmpty();
        byte[] own = card("青溪区", "1—5月", RETAIL);
        assertThat(lay(county, "青溪5月.xlsx", own)).doesNotContain("格有问题");
        assertThat(keep(county, own, Map.of())).contains("导入了 4 个值");
    }

    @Test
    void a_department_imports_its_own_rows_of_a_card_and_nobody_elses() {
        TestVisitor fiscal = within("caizheng", Role.DEPARTMENT, Optional.empty(), Optional.of("市财政局"));
        byte[] book = card("云岭市", "1—4月", RETAIL, REVENUE);
        lay(fiscal, "4月.xlsx", book);
        assertThat(keep(fiscal, book, Map.of())).contains("没有导入：4 格有问题", "社会消费品零售总额（统计局）不在您的范围（全部地区，市财政局）里");
        assertThat(keep(fiscal, book, Map.of("partial", "1"))).contains("导入了 4 个值，有问题的 4 格没有要");
        assertThat(facts(book)).allSatisfy(fact -> assertThat(fact.code()).contains("FISC.REV"));
    }

    @Test
    void nobody_with_limits_gives_anothers_workbook_another_meaning() {
        byte[] book = card("云岭市", "1—3月", RETAIL, REVENUE);
        TestVisitor analyst = analyst();
        lay(analyst, "3月.xlsx", book);
        keep(analyst, book, Map.of());
        TestVisitor fiscal = within("caizheng2", Role.DEPARTMENT, Optional.empty(), Optional.of("市财政局"));
        lay(fiscal, "3月.xlsx", book);
        assertThat(keep(fiscal, book, Map.of("partial", "1"))).contains("没有导入：这份工作簿已由", "收入台账");
        assertThat(facts(book)).hasSize(8);
    }

    /** Places down the side, indicators across: so many columns of figures and rows. */
    private static byte[] wide(int columns, int rows) {
        List<HeaderCell> heads = new ArrayList<>(List.of(HeaderCell.of("乡镇（街道）")));
        List<Column> widths = new ArrayList<>(List.of(Column.of(20)));
        for (int i = 1; i < columns; i++) {
            heads.add(HeaderCell.of(i == 1 ? "社会消费品零售总额（亿元）" : "自报指标" + i + "（个）"));
            widths.add(Column.of(12));
        }
        List<List<SheetValue>> values = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            List<SheetValue> cells = new ArrayList<>(List.of(SheetValue.of("第" + row + "镇")));
            for (int i = 1; i < columns; i++) {
                cells.add(SheetValue.of(BigDecimal.valueOf(100L * row + i, 2)));
            }
            values.add(cells);
        }
        return SheetWriter.bytes(new Sheet("各镇", "云岭市2031年1—6月各乡镇主要指标", "", List.of(heads), widths, values, true));
    }

    @Test
    void a_form_of_sixty_columns_and_three_hundred_rows_is_taken_whole() {
        TestVisitor analyst = analyst();
        byte[] book = wide(60, 300);
        Map<String, String> first = fields(lay(analyst, "各镇.xlsx", book));
        first.put("c0.kind", "LABEL");
        analyst.post("/data/import/" + key(book) + "/0", first);
        Map<String, String> said =
                fields(analyst.get("/data/import/" + key(book)).body());
        assertThat(said).hasSizeGreaterThan(1400);
        int last = said.keySet().stream()
                .filter(name -> name.matches("r\\d+\\.unit"))
                .mapToInt(name -> Integer.parseInt(name.replaceAll("\\D", "")))
                .max()
                .orElseThrow();
        said.put("r" + last + ".region", "最末镇");
        HttpResponse<String> answer = analyst.post("/data/import/" + key(book) + "/0", said);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(fields(answer.body()))
                .containsEntry("r" + last + ".region", "最末镇")
                .hasSameSizeAs(said);
    }

    @Test
    void columns_and_rows_beyond_the_form_keep_their_meaning() {
        TestVisitor analyst = analyst();
        byte[] book = wide(260, 500);
        Map<String, String> first = fields(lay(analyst, "更宽.xlsx", book));
        first.put("c0.kind", "LABEL");
        analyst.post("/data/import/" + key(book) + "/0", first);
        String page = analyst.get("/data/import/" + key(book)).body();
        assertThat(page).contains("另有 60 列按表头认定", "另有 100 行按行名认定");
        assertThat(analyst.post("/data/import/" + key(book) + "/0", fields(page))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_may_only_read_sees_the_remembered_tables_and_cannot_import() {
        TestVisitor leader = SITE.visitor(Role.LEADER);
        assertThat(leader.get("/data/tables").body()).contains("记住的表样").doesNotContain("type=\"file\"");
        assertThat(leader.get("/data/import").statusCode()).isEqualTo(403);
        assertThat(leader.upload("/data/import", "file", Map.of("a.xlsx", card("云岭市", "1—3月", RETAIL)))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_program_imports_what_a_person_mapped_before_and_nothing_else() {
        TestProgram program = SITE.program(Role.ANALYST);
        byte[] first = card("枫桥市", "1—5月", RETAIL);
        HttpResponse<String> strange = program.post("/api/v1/workbooks?name=may.xlsx", cardOf("青禾市", "6月", 7));
        assertThat(strange.statusCode()).isEqualTo(400);
        assertThat(strange.body()).contains("还没有人对照过");
        TestVisitor analyst = analyst();
        lay(analyst, "五月.xlsx", first);
        assertThat(keep(analyst, first, Map.of())).contains("导入了");
        byte[] june = card("枫桥市", "1—6月", RETAIL.replace("188.58", "226.1"));
        HttpResponse<String> tried = program.post("/api/v1/workbooks?name=june.xlsx&dry=true", june);
        assertThat(tried.body()).contains("\"receipt\":\"tried\"", "\"remembered\":true", "2031-06");
        assertThat(facts(june)).isEmpty();
        HttpResponse<String> taken = program.post("/api/v1/workbooks?name=june.xlsx", june);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("\"receipt\":\"added\"", "\"values\":4");
        assertThat(facts(june)).hasSize(4);
        assertThat(program.post("/api/v1/workbooks?name=june.xlsx", june).body())
                .contains("\"receipt\":\"known\"");
        assertThat(program.get("/api/v1/workbooks/mappings").body()).contains("主要经济指标完成情况表", "2031-06");
        byte[] bad = card("枫桥市", "1—7月", RETAIL.replace("188.58", "二百"));
        HttpResponse<String> refused = program.post("/api/v1/workbooks?name=july.xlsx", bad);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("没有导入：1 格有问题，主要指标!");
        assertThat(program.post("/api/v1/workbooks?name=july.xlsx&partial=true", bad)
                        .body())
                .contains("\"left\":1", "\"values\":3");
        assertThat(program.post("/api/v1/workbooks?month=x", june).statusCode()).isEqualTo(400);
        assertThat(program.post("/api/v1/workbooks", new byte[] {1, 2, 3}).statusCode())
                .isIn(400, 422);
        assertThat(SITE.program(Role.TOWNSHIP).post("/api/v1/workbooks", june).statusCode())
                .isEqualTo(403);
    }

    /** A sheet of another shape. */
    private static byte[] cardOf(String place, String month, int rows) {
        List<List<SheetValue>> values = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            values.add(List.of(SheetValue.of("第" + i + "项完成数"), SheetValue.of(new BigDecimal(10 + i))));
        }
        return SheetWriter.bytes(Sheet.of(
                "别样",
                place + "2031年" + month + "别样表",
                List.of("名目", "本月数"),
                List.of(Column.of(20), Column.of(10)),
                values));
    }
}
