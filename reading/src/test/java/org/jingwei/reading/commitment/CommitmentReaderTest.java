package org.jingwei.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Place;
import org.jingwei.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentReaderTest {

    private static final Reader READER = Reader.standard();

    private static List<Commitment> read(String text) {
        Document document = Document.of("a.txt", text);
        return READER.articles(document).stream()
                .flatMap(article -> READER.commitments(article).stream())
                .toList();
    }

    private static List<Commitment> spoken(String words) {
        return read("清河县县长李明在全县经济运行分析会上的讲话\n\n同志们：\n\n一、全力抓好下一步工作\n\n　　" + words + "\n");
    }

    private static List<Commitment> planned(String words) {
        return read("云岭市政府工作报告\n\n2031年1月8日在云岭市第三届人民代表大会第一次会议上\n\n一、2030年工作回顾\n\n　　全年建成道路12条，新增就业3万人。\n\n"
                + "二、2031年重点工作\n\n　　" + words + "\n");
    }

    private static String actions(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::action).collect(Collectors.joining(" / "));
    }

    @Test
    void the_review_of_a_report_promises_nothing() {
        assertThat(actions(planned("建成清河大桥。"))).isEqualTo("建成清河大桥");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建成清河大桥，引进项目20个以上 | 建成清河大桥 / 引进项目20个以上",
                "推进云岭医院、临江学校等项目建成投用 | 云岭医院、临江学校等项目建成投用",
                "力争锂盐产量突破20万吨、电池产量达30万只 | 锂盐产量突破20万吨 / 电池产量达30万只",
                "地区生产总值增长6%左右，城镇登记失业率控制在4%以内 | 地区生产总值增长6%左右 / 城镇登记失业率控制在4%以内",
                "坚定发展信心，加强作风建设，打造营商高地 | ''",
            })
    void a_plan_promises_what_can_be_checked_off(String words, String actions) {
        assertThat(actions(planned(words + "。"))).isEqualTo(actions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "省政府将对各县开展专项督查。",
                "目前正在组织3个专班开展核查。",
                "今年以来，全县新开工项目12个，完成投资8亿元。",
                "云岭矿业集团还将在我县建设2个加工厂。",
                "建议县委研究出台办法，年内完成整改。",
                "我们一定要认清形势、坚定信心，奋力拼搏。",
            })
    void what_others_do_what_is_and_what_is_only_called_out_is_no_promise(String words) {
        assertThat(spoken(words)).isEmpty();
    }

    @Test
    void owner_deadline_goal_and_kind_belong_to_the_deed() {
        Commitment deed = spoken("县住建局要在8月底前完成老旧小区改造35个。").get(0);
        assertThat(deed.action()).isEqualTo("完成老旧小区改造35个");
        assertThat(deed.owners()).containsExactly("县住建局");
        assertThat(deed.deadlineIso()).contains("XXXX-08-31");
        assertThat(deed.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.quantity().value().orElseThrow()).hasToString("35");
            assertThat(goal.quantity().unit()).contains("个");
        });
    }

    @Test
    void subject_and_deadline_hold_for_later_clauses_until_new_ones_come() {
        List<Commitment> deeds = spoken("10月底前县民政局要完成核查300户，建成服务站8个；县水务局要完成清淤20公里。");
        assertThat(deeds)
                .extracting(Commitment::owners)
                .containsExactly(List.of("县民政局"), List.of("县民政局"), List.of("县水务局"));
        assertThat(deeds)
                .extracting(Commitment::deadlineIso)
                .containsExactly(Optional.of("XXXX-10-31"), Optional.of("XXXX-10-31"), Optional.empty());
    }

    @Test
    void one_leads_and_the_others_help() {
        Commitment deed = spoken("由区政府值班领导牵头，区审计局负责，区水务局、种业中心配合，于10月9日举办操作培训班。").get(0);
        assertThat(deed.owners()).containsExactly("区政府值班领导");
        assertThat(deed.coowners()).containsExactly("区审计局", "区水务局", "种业中心");
        assertThat(deed.action()).isEqualTo("举办操作培训班");
    }

    @Test
    void means_fold_into_their_end() {
        List<Commitment> deeds = spoken("云岭新材料项目要加快前期工作，确保6月底前开工。");
        assertThat(deeds).singleElement().satisfies(deed -> {
            assertThat(deed.action()).isEqualTo("云岭新材料项目加快前期工作，开工");
            assertThat(deed.kind()).isEqualTo(CommitmentKind.PROJECT_START);
            assertThat(deed.deadlineIso()).contains("XXXX-06-30");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "县发改局要每周向县政府书面报送进展情况, REPORT_BACK",
        "县财政局要制定资金管理办法, INSTITUTION",
        "县领导每月至少召开一次调度会, INSTITUTION",
        "确保云岭水厂项目6月底前开工, PROJECT_START",
        "确保云岭水厂年内建成投用, PROJECT_FINISH",
        "确保云岭水厂年内完成主体工程, PROJECT_PROGRESS",
        "力争规模以上工业增加值增长8%以上, TARGET",
        "要对25个村逐户开展核查, TASK",
    })
    void the_first_kind_that_fits_is_taken(String words, CommitmentKind kind) {
        assertThat(spoken(words + "。"))
                .singleElement()
                .extracting(Commitment::kind)
                .isEqualTo(kind);
    }

    @Test
    void a_list_of_what_is_done_for_the_people_is_livelihood() {
        assertThat(planned("2031年，我们将办好十件实事：一是改造农村道路80公里。二是新增学位900个。"))
                .extracting(Commitment::kind)
                .containsOnly(CommitmentKind.LIVELIHOOD)
                .hasSize(2);
    }

    @Test
    void a_description_is_no_goal() {
        Commitment deed = planned("建成总投资12亿元的云岭物流园，开工年产5万吨的面粉项目。").get(0);
        assertThat(deed.goals()).isEmpty();
    }

    @Test
    void the_action_is_the_text_with_words_left_out_and_stands_where_it_is_printed() {
        String text = "清河县县长李明在全县经济运行分析会上的讲话\n\n一、抓好下一步工作\n\n　　县水务局 要在 8 月底前 完成 清淤20公里（原计划30公里），建成水厂2座。\n";
        List<String> lines = text.lines().toList();
        List<Commitment> deeds = read(text);
        assertThat(deeds).isNotEmpty();
        for (Commitment deed : deeds) {
            Place place = deed.evidence().place();
            String printed = lines.get(place.line() - 1).substring(place.column());
            assertThat(printed.replace(" ", ""))
                    .startsWith(deed.evidence().quote().replace(" ", ""));
            assertThat(subsequence(deed.action(), printed)).isTrue();
        }
    }

    private static boolean subsequence(String action, String text) {
        int at = 0;
        for (char c : action.toCharArray()) {
            at = text.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void an_empty_text_and_bare_marks_promise_nothing() {
        assertThat(spoken("，。；：、！（“")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void a_clause_without_end_is_read_in_time_that_grows_with_it() {
        String endless = IntStream.range(0, 20_000).mapToObj(i -> "加快建设局").collect(Collectors.joining("、"));
        assertThat(spoken("要" + endless)).hasSizeLessThan(10);
    }

    @Test
    void readers_share_nothing() {
        String text = "清河县县长李明在全县经济运行分析会上的讲话\n\n一、抓好下一步工作\n\n县水务局要在8月底前完成清淤20公里。\n";
        Article article = READER.articles(Document.of("a.txt", text)).get(0);
        List<Commitment> alone = READER.commitments(article);
        assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> READER.commitments(article)))
                .allMatch(alone::equals);
    }
}
