package org.jingwei.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jingwei.app.wiring.DemoPrefecture;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Intake;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.store.Content;
import org.jingwei.verify.page.Material;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the demonstration is what its model says, read as it was meant, and without a contradiction. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPrefectureTest {

    private static final int FACTS = 18_600;
    private static final int COMPLETE = 18_500;
    private static final int LARGEST = 1_500_000;

    private final Doors doors = new Doors();
    private final Economy economy = new Economy();
    private final Map<String, List<Material>> read = new LinkedHashMap<>();

    @BeforeAll
    void all_documents_are_read_once() {
        DemoPrefecture.documents().forEach(document -> read.put(document.name(), material(document)));
    }

    private List<Material> material(Content content) {
        Document document = doors.documents().read(content.name(), content.bytes());
        List<Material> materials = new ArrayList<>();
        for (Article article : doors.reader().articles(document)) {
            materials.add(new Material(article, doors.reader().facts(article)));
        }
        return materials;
    }

    private List<Fact> facts() {
        return read.values().stream()
                .flatMap(List::stream)
                .flatMap(material -> material.facts().stream())
                .toList();
    }

    private static boolean complete(Fact fact) {
        String period = fact.qualifiers().period().map(Object::toString).orElse("XXXX");
        return fact.code().isPresent() && fact.qualifiers().region().isPresent() && !period.contains("XXXX");
    }

    @Test
    void its_places_are_nowhere_else() {
        Regions own = DemoPrefecture.regions();
        Region city = own.named(Economy.CITY).orElseThrow();

        assertThat(Regions.standard().all(Economy.CITY)).isEmpty();
        assertThat(Economy.COUNTIES)
                .allSatisfy(county -> assertThat(Regions.standard().all(county)).isEmpty());
        assertThat(own.children(city).stream().map(Region::name)).containsExactlyElementsOf(Economy.COUNTIES);
        assertThat(own.children(own.named(Province.NAME).orElseThrow()).stream().map(Region::name))
                .containsExactlyElementsOf(Province.CITIES)
                .allSatisfy(name -> assertThat(Regions.standard().all(name)).isEmpty());
        assertThat(own.named("青溪区").orElseThrow().path()).isEqualTo("云山省云岭市青溪区");
    }

    @Test
    void it_has_documents_of_many_kinds_and_is_small() {
        List<Content> documents = DemoPrefecture.documents();

        assertThat(documents).hasSizeGreaterThanOrEqualTo(25);
        assertThat(documents.stream().map(document -> document.name().replaceFirst(".*\\.", "")))
                .contains("xlsx", "docx", "html", "txt");
        assertThat(documents.stream()
                        .mapToInt(document -> document.bytes().length)
                        .sum())
                .isLessThan(LARGEST);
        assertThat(DemoPrefecture.drafts()).hasSize(1);
    }

    @Test
    void nearly_all_of_its_facts_have_a_code_a_place_and_a_period() {
        List<Fact> facts = facts();
        long complete = facts.stream().filter(DemoPrefectureTest::complete).count();

        assertThat(facts).hasSizeGreaterThanOrEqualTo(FACTS);
        assertThat(complete).isGreaterThanOrEqualTo(COMPLETE);
    }

    @Test
    void the_documents_contradict_neither_themselves_nor_each_other() {
        List<Material> all = read.values().stream().flatMap(List::stream).toList();

        assertThat(doors.verifier().check(all))
                .hasSizeGreaterThan(1_000)
                .noneMatch(finding -> finding.verdict() == Verdict.VIOLATED);
    }

    @Test
    void each_document_alone_holds() {
        read.forEach((name, material) -> assertThat(doors.verifier().check(material))
                .as(name)
                .noneMatch(finding -> finding.verdict() == Verdict.VIOLATED));
    }

    @Test
    void the_draft_has_the_errors_that_the_readme_names() {
        List<Finding> findings =
                doors.verifier().check(material(DemoPrefecture.drafts().get(0)));

        assertThat(findings.stream()
                        .filter(finding -> finding.verdict() == Verdict.VIOLATED)
                        .map(Finding::code))
                .containsExactlyInAnyOrder("V201", "V301", "V401", "V601", "V1201");
    }

    /** The monthly tables arrive whole: what the model says of every item, place and month is a fact. */
    @Test
    void every_month_of_every_county_arrives() {
        Map<String, BigDecimal> found = new TreeMap<>();
        facts().stream()
                .filter(fact -> fact.evidence().anchor().cell().isPresent() && complete(fact))
                .filter(fact -> Set.of(Measure.LEVEL, Measure.YOY)
                        .contains(fact.qualifiers().measure()))
                .forEach(fact -> found.put(
                        cell(
                                fact.code().orElseThrow(),
                                fact.qualifiers().region().orElseThrow(),
                                fact.qualifiers().period().orElseThrow().toString(),
                                fact.quantity().unit().orElse("")),
                        fact.quantity().value().orElseThrow().value()));
        List<Item> items = List.of(
                Item.GDP,
                Item.IND,
                Item.INV,
                Item.RETAIL,
                Item.REVENUE,
                Item.TRADE,
                Item.POWER,
                Item.DEPOSIT,
                Item.LOAN,
                Item.INC_URBAN,
                Item.INC_RURAL);
        List<String> places = new ArrayList<>(Economy.COUNTIES);
        places.add(Economy.CITY);
        for (int year = Economy.FIRST; year <= Economy.LAST; year++) {
            for (int month = 2; month <= Books.lastMonth(year); month++) {
                for (Item item : items) {
                    for (String place : item.published(month) ? places : List.<String>of()) {
                        String period = period(item, year, month);
                        assertThat(found)
                                .containsEntry(
                                        cell(item.code, place, period, "%"), economy.growth(item, place, year, month));
                        if (!item.growthOnly() && item != Item.REVENUE) {
                            assertThat(found)
                                    .containsEntry(
                                            cell(item.code, place, period, item.unit),
                                            economy.level(item, place, year, month));
                        }
                    }
                }
            }
        }
        assertThat(found)
                .containsEntry(cell("FISC.REV", "碧潭县", "2026-M01..M10", "万元"), new BigDecimal("25651"))
                .containsEntry(cell("FISC.REV", "碧潭县", "2023-M01..M02", "万元"), new BigDecimal("4395"));
    }

    private static String cell(String code, String place, String period, String unit) {
        return String.join(" ", code, place, period, unit);
    }

    private static String period(Item item, int year, int month) {
        String two = (month < 10 ? "0" : "") + month;
        return item.rhythm == Item.Rhythm.STOCK ? "@" + year + "-" + two : year + "-M01..M" + two;
    }

    @ParameterizedTest
    @CsvSource({
        "2023年全市经济运行情况分析.docx, GDP, 云岭市, 2023, level, 1489.29",
        "2023年全市经济运行情况分析.docx, GDP.SEC, 云岭市, 2023, share, 38.1",
        "2023年全市经济运行情况分析.docx, FIN.DEPOSIT, 云岭市, @2023-12, level, 2483.75",
        "云岭市2024年上半年经济运行简析.txt, IND.VA.ABOVE, 白鹤市, 2024-M01..M06, yoy, 11.0",
        "云岭市2024年国民经济和社会发展统计公报.html, TRD, 云岭市, 2024, yoy, -1.3",
        "云岭市2025年前三季度经济运行分析.docx, INV, 碧潭县, 2025-Q1..Q3, yoy, -4.8",
        "2026年政府工作报告（摘要）.docx, GDP, 云岭市, 2025, level, 1661.51",
        "2026年政府工作报告（摘要）.docx, GDP, 云岭市, 2026, yoy, 6",
        "2026年政府工作报告（摘要）.docx, CON.RETAIL, 云岭市, 2026, yoy, 6",
        "关于云岭市2025年国民经济和社会发展计划执行情况与2026年计划草案的报告.docx, FISC.REV, 云岭市, 2026, yoy, 4.5",
        "经济信息专报2026年第4期.txt, INV, 云岭市, 2026-M01..M02, yoy, -2.6",
        "2026年一季度全市经济运行情况.html, GDP, 云岭市, 2026-Q1, yoy, 5.7",
        "陈远航同志在云岭市上半年经济运行调度会上的讲话.docx, FISC.REV, 云岭市, 2026-H1, completion, 47.2",
        "陈远航同志在云岭市上半年经济运行调度会上的讲话.docx, INV, 石盘县, 2026-H1, yoy, -8.1",
        "云岭市2026年1-8月经济运行分析.html, IND.VA.ABOVE, 云岭市, 2026-M08, yoy, 7.6",
        "2026年前三季度云岭市经济运行情况分析.docx, GDP, 碧潭县, 2026-Q1..Q3, gap, -2.1",
        "2026年前三季度云岭市经济运行情况分析.docx, INV, 鹿鸣区, 2026-Q1..Q3, yoy, -5.8",
        "2026年前三季度云岭市经济运行情况分析.docx, INV, 云岭市, 2026-Q1..Q3, rank, 9",
        "云山省各市2026年主要经济指标.xlsx, INV, 云山省, 2026-M01..M10, yoy, -1.8",
        "云山省各市2026年主要经济指标.xlsx, GDP, 霁川市, 2026-M01..M09, rank, 7",
        "青溪区2026年前三季度经济运行情况汇报.docx, GDP, 青溪区, 2026-Q1..Q3, rank, 1",
        "碧潭县前三季度经济运行情况报告.txt, FIN.LOAN, 碧潭县, @2026-09, yoy, 6.5",
        "许敬之同志在全市四季度经济工作调度会上的讲话.txt, TRD, 云岭市, 2026-Q1..Q3, yoy, 14.3",
        "云岭市2025年主要经济指标完成情况表.xlsx, ELEC.USE, 云岭市, 2025-M12, level, 13.92",
        "云岭市各县（市、区）2025年主要经济指标.xlsx, INC.RURAL, 松坪县, 2025-M01..M12, rank, 4"
    })
    void a_figure_is_read_as_it_was_meant(
            String document, String code, String place, String period, String measure, String value) {
        List<String> figures = read.get(document).stream()
                .flatMap(material -> material.facts().stream())
                .filter(fact -> fact.code().filter(code::equals).isPresent())
                .filter(fact -> fact.qualifiers().region().filter(place::equals).isPresent())
                .filter(fact -> fact.qualifiers()
                        .period()
                        .map(Object::toString)
                        .filter(period::equals)
                        .isPresent())
                .filter(fact -> fact.qualifiers().measure().code().equals(measure))
                .flatMap(fact -> fact.quantity().value().stream())
                .map(printed -> printed.value().toPlainString())
                .toList();

        assertThat(figures).contains(value);
    }

    @Test
    void it_is_loaded_once_into_a_ledger_that_knows_its_places(@TempDir Path folder) {
        try (LedgerStore ledger = doors.ledger(LedgerSettings.folder(folder), DemoPrefecture.regions())) {
            Intake intake = new Intake(doors, ledger);
            DemoPrefecture.Loaded first = DemoPrefecture.load(intake);
            DemoPrefecture.Loaded second = DemoPrefecture.load(intake);

            assertThat(first.added()).isEqualTo(first.documents());
            assertThat(first.facts()).isEqualTo(facts().size());
            assertThat(second).isEqualTo(new DemoPrefecture.Loaded(first.documents(), 0, 0));
            assertThat(ledger.counts().documents()).isEqualTo(first.documents());
            assertThat(sources(ledger, "IND.VA.ABOVE", "云山省云岭市青溪区", "2026-M01..M10"))
                    .isEqualTo(2);
            assertThat(sources(ledger, "GDP", "云山省云岭市", "2026-Q1..Q3")).isPositive();
            assertThat(sources(ledger, "GDP", "云山省云岭市碧潭县", "2026-M01..M09")).isPositive();
        }
    }

    /** How many values its cells were given. */
    private static int sources(LedgerStore ledger, String indicator, String place, String period) {
        return ledger.queries().occurrences(indicator, place, Period.parse(period)).stream()
                .map(Cell::id)
                .distinct()
                .mapToInt(cell -> ledger.queries().sources(cell).size())
                .sum();
    }

    @Test
    void the_documents_are_those_of_the_model() throws IOException {
        DemoDocuments documents = new DemoDocuments();

        assertThat(resource("index.csv")).asString(StandardCharsets.UTF_8).isEqualTo(documents.index());
        for (DemoDocuments.Document document : documents.all()) {
            assertThat(parts(resource(document.file()))).as(document.file()).isEqualTo(parts(document.bytes()));
        }
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = DemoPrefecture.class.getResourceAsStream("/org/jingwei/app/demo/" + file)) {
            assertThat(in).as(file).isNotNull();
            return in.readAllBytes();
        }
    }

    /** The parts of an office file, or the whole of another: how a zip is packed is not what it says. */
    private static Map<String, String> parts(byte[] bytes) throws IOException {
        if (bytes[0] != 'P') {
            return Map.of("", new String(bytes, StandardCharsets.UTF_8));
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
