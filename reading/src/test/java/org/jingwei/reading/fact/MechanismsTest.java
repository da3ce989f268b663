package org.jingwei.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Paragraph;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.figure.FigureScanner;
import org.junit.jupiter.api.Test;

/** The mechanisms of the fact reader, each alone. */
class MechanismsTest {

    private static final Figure PERCENT = figure("%");
    private static final Figure POINTS = figure("个百分点");
    private static final Figure MONEY = figure("亿元");
    private static final Figure THINGS = figure("个");

    private final Indicators indicators = Indicators.standard();
    private final Nouns nouns = new Nouns(indicators);
    private final Tokenizer tokenizer = new Tokenizer(Lexicon.standard(indicators), FigureScanner.standard());
    private final Setting setting = new Setting(
            Optional.of("云岭市"),
            Optional.of(RegionLevel.PREFECTURE),
            Optional.of(Period.parse("2031-H1")),
            Optional.of(new Period.Year(2031)),
            2031,
            Status.ACTUAL,
            false,
            false,
            2031);

    private static Figure figure(String unit) {
        return Figure.quantity(0, 1, Printed.of("1"), unit, Approx.EXACT);
    }

    private Phrase phrase(String text) {
        return new Phrase(text, tokenizer.tokens(text, tokenizer.words(text), 0, text.length()));
    }

    private Frame frame(String text, Figure figure) {
        return new FrameReader(text, setting, new Times()).read(phrase(text), figure);
    }

    @Test
    void a_list_of_which_no_member_is_left_has_no_names() {
        assertThat(nouns.restored(List.of())).isEmpty();
    }

    @Test
    void growth_leaves_its_subject_and_its_sign() {
        Frame f = frame("固定资产投资同比下降", PERCENT);
        assertThat(f.noun.joined()).isEqualTo("固定资产投资");
        assertThat(f.measure).isEqualTo(Measure.YOY);
        assertThat(f.sign).isEqualTo(-1);
    }

    @Test
    void another_base_than_the_year_before_makes_growth_of_it() {
        Frame f = frame("接待游客比2029年增长", PERCENT);
        assertThat(f.measure).isEqualTo(Measure.GROWTH);
        assertThat(f.comparatorText).contains("2029年");
    }

    @Test
    void a_share_names_its_whole() {
        Frame f = frame("民营经济增加值占地区生产总值的比重为", PERCENT);
        assertThat(f.measure).isEqualTo(Measure.SHARE);
        assertThat(f.noun.joined()).isEqualTo("民营经济增加值");
        assertThat(f.comparatorText).contains("地区生产总值");
    }

    @Test
    void points_with_a_time_are_a_change_and_with_a_peer_a_gap() {
        assertThat(frame("增速比一季度加快", POINTS).measure).isEqualTo(Measure.PP_CHANGE);
        assertThat(frame("增速比全省高", POINTS).measure).isEqualTo(Measure.GAP);
        assertThat(frame("高于全国", POINTS).sign).isEqualTo(1);
        assertThat(frame("低于全国", POINTS).sign).isEqualTo(-1);
    }

    @Test
    void a_fall_that_narrows_raises_and_one_that_widens_lowers() {
        assertThat(frame("降幅收窄", POINTS).sign).isEqualTo(1);
        assertThat(frame("降幅扩大", POINTS).sign).isEqualTo(-1);
    }

    @Test
    void a_pull_is_a_contribution() {
        Frame f = frame("高技术制造业增加值拉动规模以上工业增长", POINTS);
        assertThat(f.measure).isEqualTo(Measure.CONTRIBUTION);
        assertThat(f.comparatorText).contains("规模以上工业");
    }

    @Test
    void an_amount_more_than_before_is_a_delta() {
        Frame f = frame("存款余额比年初增加", MONEY);
        assertThat(f.measure).isEqualTo(Measure.DELTA);
        assertThat(f.comparatorText).contains("年初");
    }

    @Test
    void what_leads_in_gives_period_and_status_and_leaves_the_subject() {
        Frame f = frame("预计1—5月固定资产投资增长", PERCENT);
        assertThat(f.status).contains(Status.FORECAST);
        assertThat(f.period.map(Period::toString)).contains("2031-M01..M05");
        assertThat(f.noun.joined()).isEqualTo("固定资产投资");
    }

    @Test
    void a_counted_noun_ends_where_something_is_said_of_it() {
        CountedNoun noun = CountedNounReader.after(phrase("产业项目增长"), THINGS);
        assertThat(noun.words()).isEqualTo("产业项目");
        assertThat(noun.beforeFigure()).isFalse();
        assertThat(CountedNounReader.after(phrase("产业项目"), PERCENT).isEmpty()).isTrue();
    }

    @Test
    void the_counted_noun_behind_an_amount_owns_it() {
        assertThat(CountedNounReader.after(phrase("的43个产业项目"), MONEY).ofNext()).isEqualTo("产业项目");
    }

    @Test
    void a_list_comes_apart_by_all_its_marks_or_by_the_first_alone() {
        Phrase list = phrase("采矿业、电力和热力业");
        assertThat(list.parts()).containsExactly("采矿业", "电力", "热力业");
        assertThat(list.coarseParts()).containsExactly("采矿业", "电力和热力业");
        assertThat(list.coarseButLast()).containsExactly("采矿业", "电力", "热力业");
    }

    @Test
    void members_get_the_head_or_the_modifier_that_is_printed_once() {
        assertThat(nouns.restored(List.of("苹果产量", "产值"))).containsExactly("苹果产量", "苹果产值");
        assertThat(nouns.restored(List.of("采矿业", "制造业增加值"))).containsExactly("采矿业增加值", "制造业增加值");
        assertThat(nouns.members(List.of("城乡居民人均可支配收入"), 2)).containsExactly("城镇居民人均可支配收入", "农村居民人均可支配收入");
    }

    @Test
    void a_place_is_told_from_a_noun_that_ends_like_one() {
        assertThat(List.of("清河县", "临江区", "XX县", "某市")).allMatch(Places::isPlace);
        assertThat(List.of("棚户区", "示范县", "市区", "园区", "县", "")).noneMatch(Places::isPlace);
    }

    @Test
    void places_that_open_a_subject_are_its_regions() {
        Frame f = new Frame(phrase("清河县、临江区地区生产总值"));
        assertThat(new PlaceSubjects(nouns).takenOff(f)).containsExactly("清河县", "临江区");
        assertThat(f.noun.joined()).isEqualTo("地区生产总值");
    }

    @Test
    void figures_of_one_list_share_unit_and_hedge() {
        Phrase list = phrase("1.2、0.7个百分点左右");
        List<Figure> figures = Group.at(list.tokens(), 0, false).hedged();
        assertThat(figures).hasSize(2).allMatch(Figure::points).allMatch(f -> f.approx() == Approx.ABOUT);
    }

    @Test
    void after_each_a_figure_may_have_a_verb_of_its_own() {
        Phrase list = phrase("3.2%、增长7.1%、下降0.8%");
        assertThat(Group.at(list.tokens(), 0, true).turned(-1))
                .extracting(f -> f.value().orElseThrow().toString())
                .containsExactly("3.2", "-7.1", "0.8");
        assertThat(Group.at(list.tokens(), 0, false).size()).isEqualTo(1);
    }

    @Test
    void a_word_for_another_region_names_it() {
        assertThat(setting.otherRegion("全省")).contains("全省");
        assertThat(setting.otherRegion("全市")).isEmpty();
    }

    @Test
    void a_sentence_forgets_status_and_keeps_its_subject_for_the_next() {
        Memory memory = new Memory();
        memory.speaksOf("地区生产总值");
        memory.tense.status = Optional.of(Status.TARGET);
        memory.nextSentence(false, 0, p -> true);
        assertThat(memory.tense.status).isEmpty();
        assertThat(memory.subjects).containsExactly("地区生产总值");
        memory.nextParagraph(false);
        assertThat(memory.subjects).isEmpty();
    }

    @Test
    void what_a_bracket_changed_is_put_back_behind_it() {
        Memory memory = new Memory();
        memory.speaksOf("一般公共预算收入");
        Memory outer = memory.copy();
        memory.speaksOf("税收收入");
        memory.restore(outer);
        assertThat(memory.owner).isEqualTo("一般公共预算收入");
    }

    @Test
    void a_known_indicator_is_surer_than_a_loose_name() {
        Frame f = frame("地区生产总值", MONEY);
        Doubt doubt = new Doubt();
        Memory memory = new Memory();
        double known = doubt.confidence(Doubt.reasons("地区生产总值", MONEY, f, plain(), setting, nouns, memory));
        double loose = doubt.confidence(Doubt.reasons("我们的那些事", MONEY, f, plain(), setting, nouns, memory));
        assertThat(known).isGreaterThan(loose).isLessThan(1);
        assertThat(loose).isPositive();
    }

    @Test
    void words_of_the_clause_that_the_name_leaves_out_are_a_reason_for_doubt() {
        String text = "新建42个为残疾人提供辅助器具适配服务的站点。";
        Figure count = FigureScanner.standard().at(text, text.indexOf("42")).orElseThrow();
        assertThat(Doubt.left(text, count, "站点"))
                .containsExactlyInAnyOrder(Doubt.Reason.LEFT_BEHIND, Doubt.Reason.MUCH_LEFT_BEHIND);
        assertThat(Doubt.left(text, count, "新建为残疾人提供辅助器具适配服务的站点")).isEmpty();
        String far = "我们要求各级各部门坚持不懈抓紧抓实抓好招商引资工作引进项目42个。";
        Figure last = FigureScanner.standard().at(far, far.indexOf("42")).orElseThrow();
        assertThat(Doubt.left(far, last, "引进项目")).containsExactly(Doubt.Reason.LEFT_BEFORE);
    }

    @Test
    void a_name_that_says_nothing_alone_and_one_that_was_torn_are_doubted() {
        Frame f = frame("投资", MONEY);
        assertThat(reasons("投资", f)).contains(Doubt.Reason.GENERIC_NAME);
        assertThat(reasons("技术改造投资", f)).doesNotContain(Doubt.Reason.GENERIC_NAME);
        assertThat(reasons("为企业办理了贷款", f)).contains(Doubt.Reason.TORN_NAME);
        assertThat(reasons("有色金属采选投资", f)).doesNotContain(Doubt.Reason.TORN_NAME);
    }

    private Set<Doubt.Reason> reasons(String name, Frame f) {
        return Doubt.reasons(name, MONEY, f, plain(), setting, nouns, new Memory());
    }

    private static Qualifiers plain() {
        return new Qualifiers(
                Measure.LEVEL,
                Optional.empty(),
                Status.ACTUAL,
                Optional.of(Period.parse("2031-H1")),
                Optional.of("云岭市"),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> code(String name, Figure figure, Status status) {
        Qualifiers qualifiers = new Qualifiers(
                Measure.LEVEL,
                Optional.empty(),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Coding(indicators).of(new Draft(name, figure, 1, qualifiers, Map.of(), Set.of()));
    }

    @Test
    void a_name_gives_its_code_only_in_a_unit_of_its_kind() {
        assertThat(code("地区生产总值", MONEY, Status.ACTUAL)).contains("GDP");
        assertThat(code("地区生产总值", figure("亿美元"), Status.ACTUAL)).contains("GDP");
        assertThat(code("地区生产总值", THINGS, Status.ACTUAL)).isEmpty();
        assertThat(code("地区生产总值", PERCENT, Status.ACTUAL)).isEmpty();
        assertThat(code("接待游客", figure("万人"), Status.ACTUAL)).contains("TOUR.VISIT");
    }

    @Test
    void a_plain_deed_before_a_flow_and_an_aim_behind_a_target_do_not_hide_the_code() {
        assertThat(code("发放创业担保贷款", MONEY, Status.ACTUAL)).contains("FIN.LOAN.STARTUP");
        assertThat(code("发放绿色贷款", MONEY, Status.ACTUAL)).isEmpty();
        assertThat(code("固定资产投资目标", MONEY, Status.TARGET)).contains("INV");
        assertThat(code("固定资产投资目标", MONEY, Status.ACTUAL)).isEmpty();
    }

    @Test
    void a_streak_ends_behind_its_unit() {
        assertThat(Streak.end("连续四年居首", 0, 6)).isEqualTo(4);
        assertThat(Streak.end("连续43个月", 0, 6)).isEqualTo(6);
        assertThat(Streak.end("连续作业", 0, 4)).isZero();
        assertThat(Streak.end("连续", 0, 2)).isZero();
    }

    @Test
    void a_place_with_two_names_needs_no_third_and_a_printed_day_gives_the_year() {
        Article article = new Article(
                "a.txt",
                1,
                1,
                "题",
                Genre.SPEECH,
                Optional.of("云岭市临江区（滨海新区）"),
                Optional.of(RegionLevel.COUNTY),
                Optional.empty(),
                Optional.of("2031-06-10"),
                List.of(),
                List.of());
        Paragraph paragraph = new Paragraph("文", new int[] {1}, new int[] {0}, Paragraph.Kind.BODY, List.of());
        Setting found = new Settings(article).of(paragraph);
        assertThat(found.region()).contains("临江区（滨海新区）");
        assertThat(found.otherRegion("全区")).isEmpty();
        assertThat(found.year()).isEqualTo(2031);
    }

    @Test
    void a_word_of_the_own_level_outweighs_a_more_frequent_one_of_another() {
        String text = "全省全省全省，全市";
        int[] lines = new int[text.length()];
        Arrays.fill(lines, 1);
        int[] columns = IntStream.range(0, text.length()).toArray();
        Paragraph paragraph = new Paragraph(text, lines, columns, Paragraph.Kind.BODY, List.of());
        Article article = new Article(
                "a.txt",
                1,
                1,
                "题",
                Genre.SPEECH,
                Optional.empty(),
                Optional.of(RegionLevel.PREFECTURE),
                Optional.empty(),
                Optional.empty(),
                List.of(paragraph),
                List.of());
        assertThat(new Settings(article).of(paragraph).region()).contains("全市");
    }
}
