package org.jingwei.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Paragraph.Kind;
import org.jingwei.core.text.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSplitterTest {

    private final ArticleSplitter splitter = new ArticleSplitter();

    private List<Article> split(String... lines) {
        return splitter.split(Document.of("目录/样本 一.txt", String.join("\n", lines)));
    }

    private Article only(String... lines) {
        List<Article> articles = split(lines);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<String> bodies(Article article) {
        return article.paragraphs().stream()
                .filter(p -> p.kind() == Kind.BODY)
                .map(Paragraph::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "　　\n \t\n", "\uFEFF", "##paidend##"})
    void a_document_without_text_has_no_article(String text) {
        assertThat(splitter.split(Document.of("空.txt", text))).isEmpty();
    }

    @Test
    void a_document_without_a_title_takes_its_first_line() {
        assertThat(only("云岭见闻", "全市增长5%。").title()).isEqualTo("云岭见闻");
    }

    @Test
    void a_document_that_begins_with_its_text_takes_the_name_of_the_file() {
        Article article = only("上半年，全市地区生产总值增长5%。", "投资增长6%。");
        assertThat(article.title()).isEqualTo("样本 一");
        assertThat(article.line()).isEqualTo(1);
        assertThat(bodies(article)).hasSize(2);
    }

    @Test
    void a_workbook_of_tables_is_one_article_without_paragraphs() {
        List<Line> lines = List.of(
                new Line(1, "2023年上半年主要经济指标", Anchor.cell("表1", "A1")),
                new Line(2, "地区生产总值", Anchor.cell("表1", "A2")),
                new Line(3, "5.6", Anchor.cell("表1", "B2")));
        Table table = new Table(
                "表1",
                List.of(
                        new Cell(0, 0, 1, 2, "2023年上半年主要经济指标", 1, 1),
                        new Cell(1, 0, 1, 1, "地区生产总值", 2, 2),
                        new Cell(1, 1, 1, 1, "5.6", 3, 3)));
        List<Article> articles = splitter.split(new Document("月报.xlsx", lines, List.of(table)));
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).title()).isEqualTo("2023年上半年主要经济指标");
        assertThat(articles.get(0).lineEnd()).isEqualTo(3);
        assertThat(articles.get(0).paragraphs()).isEmpty();
        assertThat(articles.get(0).tables()).containsExactly(table);
    }

    @Test
    void a_table_goes_to_the_article_it_stands_in_and_its_lines_are_no_text() {
        List<Line> lines = new ArrayList<>();
        for (String text : List.of("XX县上半年经济发展综述", "全县增长5%。", "XX区上半年经济发展综述", "全区增长6%，其中", "工业", "7.1", "服务业增长4%。")) {
            lines.add(new Line(lines.size() + 1, text));
        }
        Table table = new Table("表", List.of(new Cell(0, 0, 1, 1, "工业", 5, 5), new Cell(0, 1, 1, 1, "7.1", 6, 6)));
        List<Article> articles = splitter.split(new Document("a.docx", lines, List.of(table)));
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).tables()).isEmpty();
        assertThat(articles.get(1).tables()).containsExactly(table);
        assertThat(bodies(articles.get(1))).noneMatch(t -> t.contains("7.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "云岭市2023年上半年经济运行情况, 运行分析, 云岭市, 2023-H1",
        "2023年一季度云岭市临江区工业经济运行分析, 运行分析, 云岭市临江区, 2023-Q1",
        "云岭市关于2022年国民经济和社会发展计划执行情况与2023年计划草案的报告, 计划报告, 云岭市, 2022",
        "XX镇20XX年上半年经济和社会发展情况报告, 综述, XX镇, XXXX-H1",
        "某省前三季度经济形势综述, 综述, 某省, XXXX-Q1..Q3",
        "县长在全县1—4月份经济形势分析会议上的讲话, 讲话, , XXXX-M01..M04",
        "金溪县抓实项目建设典型材料, 典型材料, 金溪县, ",
        "中共云岭市委关于乡村振兴的意见, 其他, 云岭市, ",
    })
    void a_title_tells_kind_place_and_period(String title, String genre, String region, String period) {
        Article article = only(title, "各项工作有序推进。");
        assertThat(article.genre().label()).isEqualTo(genre);
        assertThat(article.region().orElse(null)).isEqualTo(region);
        assertThat(article.period().map(Object::toString).orElse(null)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年1月8日在云岭市第四届人民代表大会上, 2023-01-08, 2022",
        "（2022年12月26日）, 2022-12-26, 2022",
        "20XX年12月26日在云岭市第四届人民代表大会上, XXXX-12-26, ",
        "二〇二三年一月八日, 2023-01-08, 2022",
        "2023-01-08, 2023-01-08, 2022",
    })
    void a_work_report_looks_back_on_the_year_before_its_day(String dateLine, String date, String period) {
        Article article = only("云岭市政府工作报告", dateLine, "各位代表：", "现在，我向大会报告工作。", "一、工作回顾", "生产总值增长5%。");
        assertThat(article.date()).contains(date);
        assertThat(article.period().map(Object::toString).orElse(null)).isEqualTo(period);
    }

    @Test
    void the_heading_above_a_figure_says_whether_it_is_review_or_plan() {
        Article article = only("云岭市政府工作报告", "2022年工作回顾", "（一）经济稳中有进", "增长5%。", "2023年工作安排", "增长6%。");
        assertThat(article.paragraphs().get(3).headings()).containsExactly("2022年工作回顾", "（一）经济稳中有进");
        assertThat(article.paragraphs().get(5).headings()).containsExactly("2023年工作安排");
        assertThat(article.period()).map(Object::toString).contains("2022");
    }

    @Test
    void a_heading_of_a_part_is_no_title() {
        assertThat(split("云岭镇上半年经济和社会发展情况报告", "各位代表：", "上半年工作情况回顾", "增长5%。", "下半年目标任务和工作计划", "增长6%。"))
                .hasSize(1);
    }

    @Test
    void a_sentence_that_a_page_number_cuts_is_whole_again() {
        assertThat(bodies(only("云岭见闻", "全年实现财政收", "", "— 12 —", "", "入86 亿元，增长4.2%。")))
                .containsExactly("全年实现财政收入86亿元，增长4.2%。");
    }

    @Test
    void items_of_a_list_without_stops_stay_apart() {
        assertThat(bodies(only("重点项目进展", "全市进展如下：", "城东水厂项目，完成投资3.1亿元", "环湖公路项目，完成投资2.6亿元", "其余项目按期推进。")))
                .contains("城东水厂项目，完成投资3.1亿元", "环湖公路项目，完成投资2.6亿元");
    }

    @Test
    void a_visitor_centre_is_no_advertisement() {
        assertThat(bodies(only("云岭见闻", "建成游客服务中心3处，微信公众号关注量达到2万人。"))).hasSize(1);
    }

    @Test
    void a_word_that_is_also_the_short_name_of_a_place_names_none() {
        assertThat(only("区长在全区一季度经济运行分析会上的讲话", "建设平安社区，我区要抓好平安创建，投资增长5%。").region())
                .isEmpty();
        assertThat(only("区长在全区一季度经济运行分析会上的讲话", "平安区投资增长5%，我区要抓好项目，平安区要走在前列。").region())
                .contains("平安区");
    }

    @Test
    void a_masked_county_has_the_fuller_name_that_its_text_prints() {
        String text = "上半年，XX回族自治县投资增长5%。XX回族自治县消费增长6%。";
        assertThat(only("XX县上半年经济发展综述", text).region()).contains("XX回族自治县");
        assertThat(only("XX市上半年经济发展综述", text).region()).contains("XX市");
        assertThat(only("XX县上半年经济发展综述", text + "XX蒙古族自治县派员考察。").region()).contains("XX县");
        assertThat(only("XX县上半年经济发展综述", "XX回族自治县派员考察。").region()).contains("XX县");
    }

    @Test
    void text_before_the_first_title_is_not_lost() {
        List<Article> articles = split("全市经济稳中向好，主要指标持续回升。".repeat(12), "", "", "XX县上半年经济发展综述", "全县增长5%。");
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).line()).isEqualTo(1);
    }

    @Test
    void a_great_document_is_read_in_linear_time() {
        String article = "XX县上半年经济发展综述\n" + "全县投资增长5%，工业增\n\n加值增长6%。\n".repeat(400);
        List<Article> articles = splitter.split(Document.of("大.txt", article.repeat(60)));
        assertThat(articles).hasSize(60);
    }

    @Test
    void a_line_of_a_million_characters_is_read() {
        assertThat(bodies(only("云岭见闻", "增长5%，".repeat(250_000)))).hasSize(1);
    }

    @Test
    void one_splitter_serves_many_threads() throws Exception {
        Document document = Document.of("a.txt", "XX县上半年经济发展综述\n增长5%。\nXX区上半年经济发展综述\n增长6%。");
        List<Article> alone = splitter.split(document);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Article>>> tasks = IntStream.range(0, 64)
                    .mapToObj(i -> (Callable<List<Article>>) () -> splitter.split(document))
                    .toList();
            for (Future<List<Article>> task : pool.invokeAll(tasks)) {
                assertThat(Plain.write(task.get())).isEqualTo(Plain.write(alone));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_line_keeps_its_page_or_cell_in_the_article_that_holds_it() {
        Document document = new Document(
                "报告.pdf",
                List.of(
                        new Line(1, "云岭市2023年上半年经济运行情况", Anchor.page(1)),
                        new Line(2, "上半年，全市地区生产总值增长5%。", Anchor.page(2)),
                        new Line(3, "投资增长6%。")),
                List.of());
        Article article = splitter.split(document).get(0);
        assertThat(article.anchorOf(2)).isEqualTo(Anchor.page(2));
        assertThat(article.anchorOf(3)).isEqualTo(Anchor.NONE);
    }
}
