package org.jingwei.verify.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedItemsTest {

    private static List<String> verdicts(String text, String code) {
        return Drafts.audit(text).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::verdict)
                .map(Object::toString)
                .toList();
    }

    private static String sections(int bridges) {
        return "全年办好13件实事。¶（一）兴农。办好4件实事。一是修渠。二是打井。三是育种。四是建仓。¶（二）强工。办好3件实事。一是扩园。二是引企。三是通气。" + "¶（三）畅通。办好" + bridges
                + "件实事。一是修路。二是架桥。三是设站。¶（四）惠民。办好3件实事。一是建校。二是扩院。三是通水。";
    }

    @Test
    void a_total_counts_what_the_lists_of_its_sections_count_and_not_the_sections() {
        assertThat(verdicts(sections(3), "V1009")).containsExactly("HOLDS");
        assertThat(verdicts(sections(3), "V803")).isEmpty();
        assertThat(verdicts(sections(8), "V1009")).containsExactly("SUSPICIOUS");
        assertThat(verdicts(sections(3).replace("13件", "30件"), "V1009")).isEmpty();
        assertThat(verdicts(sections(3).replace("13件", "30件"), "V803")).containsExactly("SUSPICIOUS");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "V803, 今年三大行动初见成效。¶——实施清河行动，水更清。¶其间有会。¶——实施绿岭行动，山更绿。¶——实施净村行动，村更净。, HOLDS",
        "V803, 今年四大行动初见成效。¶——实施清河行动，水更清。¶——实施绿岭行动，山更绿。¶——实施净村行动，村更净。, NONE",
        "V803, 培育“三个增长极”，加快发展。一要培育商贸增长极。招商引资。二要培育文旅增长极。三要培育物流增长极。, HOLDS",
        "V803, 落实好“三张表”：制定“政策落实表”，逐户核对。¶制定“项目落实表”，逐项核对。¶制定“责任落实表”，逐人核对。, HOLDS",
        "V803, 落实好“四张表”：制定“政策落实表”，逐户核对。¶制定“项目落实表”，逐项核对。, NONE",
        "V801, 落实三个“一次”要求（领导研究一次，专人督导一次，部门协调一次）。, HOLDS",
        "V801, 电动汽车、锂电池、太阳能电池等“新三样”出口增长51.7%。, HOLDS",
        "V801, 以占产值65%的云岭矿业、清河铁合金、临江生化、石桥地膜4户企业为重点。, HOLDS",
        "V801, 建成南湖、岳口、赵桥3个蔬菜基地。, HOLDS",
        "V801, 建成南湖、岳口、赵桥5个蔬菜基地。, UNRESOLVED",
        "V908, 实施为期五年（2027—2031年）的计划。, HOLDS",
        "V908, 实施三年行动（2027—2031年）。, SUSPICIOUS",
        "V908, 实施五年行动（2031—2027年）。, SUSPICIOUS",
        "V802, 办好四件实事。（1）修路。（2）建校。（8）通水。（4）种树。, SUSPICIOUS",
        "V802, 办好四件实事。（1）修路。（2）建校。（3）通水。（4）种树。, HOLDS",
        "V908, 完成第三年任务（2027年）。, NONE",
        "V801, 培育苹果、核桃等5个产业。, HOLDS",
        "V801, 培育苹果、核桃等50个产业。, NONE",
        "V801, 培育苹果、核桃、板栗、花椒等3个产业。, SUSPICIOUS",
        "V802, 从全市看有三项指标还存在差距。第一个是收入。要跟上。第二个是能耗。第三个是投资。, HOLDS",
        "V802, 现在有三项指标还存在差距。一是收入。要跟上。二是能耗。三是投资。, HOLDS",
    })
    void what_is_counted_is_there(String code, String text, String verdict) {
        assertThat(verdicts(text, code).stream().distinct().toList())
                .as(text)
                .isEqualTo(verdict.equals("NONE") ? List.of() : List.of(verdict));
    }

    @Test
    void the_first_words_of_every_item_are_evidence() {
        String text = "办好三件民生实事：一是修好清河大桥，方便出行。二是建成云岭中学。三是通上自来水。";
        assertThat(Drafts.audit(text))
                .filteredOn(finding -> finding.code().equals("V802"))
                .singleElement()
                .extracting(Finding::quote)
                .isEqualTo("办好三件民生实事 … 一是修好清河大桥 … 二是建成云岭中学 … 三是通上自来水");
    }
}
