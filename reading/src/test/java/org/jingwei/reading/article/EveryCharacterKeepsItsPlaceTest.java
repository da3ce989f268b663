package org.jingwei.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;

/** The law of the room: no character is invented, moved or lost, whatever the document looks like. */
class EveryCharacterKeepsItsPlaceTest {

    private final ArticleSplitter splitter = new ArticleSplitter();

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> line = Arbitraries.of(
                "",
                "",
                "",
                "　　",
                "2022年云岭市政府工作报告",
                "2022年12月20日在云岭市第六届人民代表大会上",
                "各位代表：",
                "同志们：",
                "市长在全市一季度经济运行分析 会上的讲话",
                "——在全县经济工作会议上的讲话",
                "XX县经济社会发展综述",
                "##paidbegin##",
                "##paidend##续写一段",
                "一、2022年工作回顾",
                "（一）着力稳增长",
                "1.抓项目。",
                "第一，抓招商",
                "2023年工作安排",
                "名词解释：",
                "“四闲”：闲置土地。",
                "- 3 -",
                "12",
                "第 2 页 共 9 页",
                "　　全市生产总值达到 102.6 亿元，增长5.1%，规模以上工业增",
                "加值增长7.4%。",
                "亿元，增长 9.8 %。",
                "面对“7␎15␍灾害",
                "␇␇抢险果断有力。",
                "𠮷林村引进 AI and 5G 项目3个𠮷",
                "\uFEFF发电  量\t完成1.2亿千瓦时；",
                "云岭市统计局",
                "（2023年7月6日）",
                "欢迎加入会员群，联系客服",
                "目录",
                "1．2022年云岭市政府工作报告\t1",
                "城东项目，完成3.1亿元",
                "\u0000坏字\uFFFD。",
                "\uD842",
                "##abc",
                "指标\t单位\t数值\t增速");
        return Arbitraries.oneOf(line, Arbitraries.strings().ofMaxLength(12).map(s -> s.replace("\n", " ")))
                .list()
                .ofMaxSize(40)
                .map(lines -> String.join("\n", lines));
    }

    @Property(tries = 1500)
    void a_character_of_a_paragraph_is_the_one_at_its_place(@ForAll("documents") String text) {
        Document document = Document.of("a.txt", text);
        for (Paragraph paragraph : paragraphs(document)) {
            for (int i = 0; i < paragraph.text().length(); i++) {
                char c = paragraph.text().charAt(i);
                Place place = paragraph.placeOf(i);
                String line = document.lines().get(place.line() - 1).text();
                int at = line.offsetByCodePoints(0, place.column());
                boolean second = Character.isLowSurrogate(c)
                        && at + 1 < line.length()
                        && Character.isHighSurrogate(line.charAt(at))
                        && i > 0
                        && paragraph.placeOf(i - 1).equals(place);
                assertThat(c).isEqualTo(Letters.meant(line.charAt(second ? at + 1 : at)));
            }
        }
    }

    @Property(tries = 1500)
    void places_go_forward_and_none_is_claimed_twice(@ForAll("documents") String text) {
        Place before = new Place(1, 0);
        boolean first = true;
        for (Paragraph paragraph : paragraphs(Document.of("a.txt", text))) {
            for (int i = 0; i < paragraph.text().length(); i++) {
                Place place = paragraph.placeOf(i);
                boolean half = Character.isLowSurrogate(paragraph.text().charAt(i)) && place.equals(before);
                boolean forward = first
                        || place.line() > before.line()
                        || (place.line() == before.line() && place.column() > before.column());
                assertThat(forward || half).as("%s after %s", place, before).isTrue();
                before = place;
                first = false;
            }
        }
    }

    @Property(tries = 1500)
    void between_the_first_and_last_line_of_an_article_nothing_is_lost(@ForAll("documents") String text) {
        Document document = Document.of("a.txt", text);
        Contents contents = Contents.find(
                document.lines().stream().map(CleanLine::of).toList(),
                document.lines().stream().map(Line::text).toList());
        for (Article article : splitter.split(document)) {
            Set<Integer> lines = new HashSet<>();
            StringBuilder read = new StringBuilder();
            for (Paragraph paragraph : article.paragraphs()) {
                read.append(paragraph.text());
                for (int i = 0; i < paragraph.text().length(); i++) {
                    lines.add(paragraph.placeOf(i).line());
                }
            }
            StringBuilder printed = new StringBuilder();
            for (Line line : document.lines().subList(article.line() - 1, article.lineEnd())) {
                boolean listed = line.number() > contents.from() && line.number() <= contents.to();
                String clean = CleanLine.of(line).text();
                boolean furniture = Layout.pageNumber(clean) || !lines.contains(line.number());
                printed.append(listed || furniture ? "" : clean);
                assertThat(lines.contains(line.number())
                                || listed
                                || clean.isEmpty()
                                || Layout.pageNumber(clean)
                                || repeated(document, clean))
                        .as("line %s is read: %s", line.number(), clean)
                        .isTrue();
            }
            assertThat(read).hasToString(printed.toString());
        }
    }

    /** Only a line that comes again and again may be taken for a running header. */
    private static boolean repeated(Document document, String clean) {
        return document.lines().stream()
                        .filter(l -> CleanLine.of(l).text().equals(clean))
                        .count()
                >= 3;
    }

    private List<Paragraph> paragraphs(Document document) {
        return splitter.split(document).stream()
                .flatMap(a -> a.paragraphs().stream())
                .toList();
    }
}
