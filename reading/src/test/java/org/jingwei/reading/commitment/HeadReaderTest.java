package org.jingwei.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReaderTest {

    private static final Words WORDS = Words.standard();
    private static final HeadReader HEADS = new HeadReader(WORDS, new Limits(WORDS, new MeetingDay(2031, 12)));

    private static Head head(String clause) {
        return HEADS.read(clause, new Clause(0, clause.length(), '，'));
    }

    private static String rest(String clause) {
        return clause.substring(head(clause).from());
    }

    @ParameterizedTest
    @CsvSource({
        "县工信局要尽快制定方案, 县工信局, '', 制定方案",
        "县金融办、农业局要完成核查, 县金融办|农业局, '', 完成核查",
        "工信、统计等部门要报送清单, 工信|统计, '', 报送清单",
        "各县（市、区）要对存量开展核验, 各县（市、区）, '', 对存量开展核验",
        "由李明副市长负责, 李明副市长, '', ''",
        "由王军副县长牵头会同县财政局梳理欠款, 王军副县长, 县财政局, 梳理欠款",
        "县住建局要积极配合县统计局完成入库, 县统计局, 县住建局, 完成入库",
        "市政府督查室要每月通报一次, 市政府督查室, '', 通报一次",
        "县委督查室和县重点办要跟进进展, 县委督查室|县重点办, '', 跟进进展",
        "市建设局要会同督查室等部门建立台账, 市建设局, 督查室, 建立台账",
        "请张三副市长专门召集会议, 张三副市长, '', 召集会议",
        "县、区主要负责人要带队, 县、区主要负责人, '', 带队",
        "“链长”单位要完成核查, “链长”单位, '', 完成核查",
    })
    void who_is_to_do_it_is_taken_off(String clause, String owners, String coowners, String rest) {
        Parties parties = head(clause).parties().orElseThrow();
        assertThat(String.join("|", parties.owners())).isEqualTo(owners);
        assertThat(String.join("|", parties.coowners())).isEqualTo(coowners);
        assertThat(rest(clause)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大家要完成核查",
                "我们务必完成核查",
                "全市要完成核查",
                "推动城区要完成核查",
                "项目建设要提速",
                "认真落实省委书记要求完成核查",
                "依托云岭集团建设基地",
                "抢抓清河市对口帮扶机遇完成销售",
                "开辟“一网通办”专区建设窗口",
                "棚户区改造完成120户"
            })
    void nobody_and_a_thing_own_nothing(String clause) {
        assertThat(head(clause).parties()).isEmpty();
    }

    @Test
    void those_told_to_act_only_help() {
        Head head = head("督促指导各乡镇完成清零");
        assertThat(head.helper()).isTrue();
        assertThat(head.parties().orElseThrow().owners()).containsExactly("各乡镇");
    }

    @Test
    void list_mark_modal_adverb_and_deadline_are_taken_off() {
        assertThat(rest("一是年内务必全力完成征迁")).isEqualTo("完成征迁");
        assertThat(head("一是年内务必全力完成征迁").limit()).isPresent();
        assertThat(head("确保桥梁通车").endModal()).isTrue();
        assertThat(rest("确保桥梁通车")).isEqualTo("桥梁通车");
    }

    @Test
    void a_word_that_only_holds_a_modal_is_left_alone() {
        assertThat(rest("要素保障到位")).isEqualTo("要素保障到位");
        assertThat(rest("争取上级资金8亿元")).isEqualTo("争取上级资金8亿元");
        assertThat(rest("争取年底通车")).isEqualTo("通车");
    }
}
