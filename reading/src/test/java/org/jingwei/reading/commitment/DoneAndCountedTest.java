package org.jingwei.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.text.Document;
import org.jingwei.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a state, an aim, a thing that is counted or a title, each beside words that only hold its letters. */
class DoneAndCountedTest {

    private static final Reader READER = Reader.standard();

    private static List<Commitment> read(String text) {
        return READER.articles(Document.of("a.txt", text)).stream()
                .flatMap(article -> READER.commitments(article).stream())
                .toList();
    }

    private static List<Commitment> spoken(String words) {
        return read("清河县县长李明在全县经济运行分析会上的讲话\n\n同志们：\n\n一、全力抓好下一步工作\n\n　　" + words + "\n");
    }

    private static List<Commitment> planned(String words) {
        return read("云岭市政府工作报告\n\n2031年1月8日在云岭市第三届人民代表大会第一次会议上\n\n一、2030年工作回顾\n\n　　全年建成道路12条。\n\n" + "二、2031年重点工作\n\n　　"
                + words + "\n");
    }

    private static String actions(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::action).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "实施清河流域生态修复工程等12个项目。 | PROJECT_PROGRESS",
                "推进云岭城乡供水工程、临江水库除险加固等项目。 | PROJECT_PROGRESS",
                "临江水厂二期建成供水。 | PROJECT_FINISH",
                "力争全市新开工装配式建筑面积占比达35%。 | TARGET",
                "清河水库开工建设。 | PROJECT_START",
                "新建云岭市第二中学。 | PROJECT_START",
                "新建公办幼儿园6所。 | PROJECT_FINISH",
                "打造智慧社区应用场景8个。 | TASK",
                "创建省级绿色工厂8家。 | TASK",
                "新增市级龙头企业8家。 | TARGET",
                "建成高标准农田3万亩。 | TASK",
                "改造提升老茶园3万亩。 | TASK",
                "建成标准厂房3万平方米。 | PROJECT_FINISH",
                "更新新能源公交车60辆。 | TASK",
                "改造老旧电梯60部。 | PROJECT_FINISH",
                "实现行政村光纤网络全覆盖。 | TARGET",
                "实现重点企业隐患排查全覆盖。 | TASK",
                "力争茶叶产量跃居全省前列。 | TARGET",
                "力争入选国家级物流枢纽建设名单。 | TASK",
                "力争获得全国文明城市提名资格。 | TASK",
                "在云岭大道、清河路各建设停车场1座。 | PROJECT_FINISH",
                "年度投资完成46亿元以上。 | PROJECT_PROGRESS",
                "力促清河水库、云岭机场等项目取得实质性进展。 | PROJECT_PROGRESS",
                "确保完成省下达的节能减排指标。 | TARGET",
            })
    void the_kind_is_that_of_the_thing_done(String words, CommitmentKind kind) {
        assertThat(planned(words)).extracting(Commitment::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要加快临江大桥、云岭机场等项目前期工作。 | 加快临江大桥、云岭机场等项目前期工作",
                "要抓好临江大桥、云岭机场等项目前期工作。 | 抓好临江大桥、云岭机场等项目前期工作",
                "要抓好项目前期工作。 | ''",
                "目前，临江大桥项目加快建设。 | ''",
                "要推动工业经济发展。 | ''",
                "要推动临江大桥动工。 | 临江大桥动工",
                "要加快签约项目落地。 | ''",
                "要加快云岭光伏产业园项目落地。 | 云岭光伏产业园项目落地",
                "要推进“绿色车间”建设。 | ''",
                "要加快“雪亮工程”建设。 | 加快“雪亮工程”建设",
                "要确保拖欠账款全部还清。 | 拖欠账款全部还清",
                "要确保各项工作全部到位。 | ''",
                "一定要把入库工作抓紧抓实。 | ''",
                "今年要抓住消费回暖的契机。 | ''",
                "要在年底前办结人大代表建议12件。 | 办结人大代表建议12件",
                "要加强调度，年底前建成临江大桥。 | 建成临江大桥",
            })
    void letters_of_a_word_inside_another_are_not_that_word(String words, String actions) {
        assertThat(actions(spoken(words))).isEqualTo(actions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "但是我们也要看到，随着形势好转，企业复工复产进度加快。",
                "抓好招商引资，为实现全年新签约项目20个以上、到位资金增长10%以上的目标奠定良好基础。",
                "全年共实施重点项目26个，完成投资31亿元，超额完成年度目标任务。",
                "没有这个支撑，下半年将无法实现50亿元的投资任务目标。",
            })
    void what_is_seen_hoped_or_missed_is_no_task(String words) {
        assertThat(spoken(words)).isEmpty();
    }

    @Test
    void what_is_seen_before_a_demand_leaves_the_demand() {
        assertThat(actions(spoken("我们也要看到差距。要确保年底前建成临江大桥。"))).isEqualTo("建成临江大桥");
    }

    @Test
    void whom_a_deed_is_for_is_no_purpose() {
        assertThat(actions(planned("为2000户困难家庭提供贴息贷款1亿元。"))).contains("贴息贷款1亿元");
    }

    @Test
    void the_spirit_of_a_year_is_no_list_of_tasks() {
        assertThat(planned("2031年全市工作的总体要求是：坚持稳中求进，推动高质量发展，加快建设现代产业体系。")).isEmpty();
        assertThat(actions(planned("2031年全市工作的总体要求已经明确。2031年建成临江大桥。"))).isEqualTo("建成临江大桥");
    }

    @Test
    void a_state_of_all_and_what_a_thing_is_built_for_are_no_goals() {
        assertThat(planned("4月底前续建项目全部复工。"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.goals()).isEmpty());
        assertThat(planned("建成清河3万头肉牛屠宰生产线。"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.goals()).isEmpty());
        assertThat(planned("新增肉牛存栏3万头。"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.goals()).hasSize(1));
        assertThat(planned("新增光伏装机规模80万千瓦以上。"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.goals()).hasSize(1));
    }

    @Test
    void a_way_of_working_is_no_owner() {
        assertThat(spoken("对清河新城等14个更新项目，要专班推进，尽快启动实施拆迁，确保全年完成征迁30万平方米。"))
                .isNotEmpty()
                .allSatisfy(deed -> assertThat(deed.owners()).isEmpty());
        assertThat(spoken("县项目专班要在6月底前完成征迁30万平方米。"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.owners()).containsExactly("县项目专班"));
    }

    @Test
    void only_a_counted_list_of_what_is_done_for_the_people_is_one() {
        assertThat(planned("扎实推进民生实事项目。提升突发公共事件处置能力，新建幼儿园6所。"))
                .extracting(Commitment::kind)
                .endsWith(CommitmentKind.PROJECT_FINISH);
        assertThat(planned("办好10件民生实事：新建幼儿园6所。")).extracting(Commitment::kind).contains(CommitmentKind.LIVELIHOOD);
    }

    @Test
    void an_owner_of_a_list_of_activities_is_charged_with_it() {
        assertThat(actions(spoken("各乡镇要广泛开展汽车展销、家电下乡等消费活动。"))).isEqualTo("开展汽车展销、家电下乡等消费活动");
        assertThat(spoken("要广泛开展消费活动。")).isEmpty();
    }

    private static List<Commitment> reported(String last) {
        return read("清河县2031年上半年经济运行情况的报告\n\n一、主要工作\n\n　　上半年建成道路12条。\n\n　　目前重点项目加快推进。\n\n　　" + last + "\n");
    }

    @Test
    void a_report_looks_ahead_from_the_paragraph_that_says_so() {
        assertThat(actions(reported("下一步，加快项目建设。\n\n　　一是抓项目。开工建设清河水库，9月底前建成临江大桥。")))
                .isEqualTo("开工建设清河水库 / 建成临江大桥");
        assertThat(reported("这些成绩来之不易。\n\n　　一是抓项目。建成临江大桥。")).isEmpty();
        assertThat(reported("下一步，加快项目建设。\n\n二、主要成效\n\n　　建成临江大桥。")).isEmpty();
    }

    @Test
    void what_has_been_done_before_may_be_the_object_of_a_deed() {
        assertThat(actions(spoken("要推进5个已复工的项目加快施工。"))).contains("5个已复工的项目加快施工");
        assertThat(spoken("我县5个楼盘已复工。")).isEmpty();
    }

    @Test
    void urging_on_a_work_is_the_work_and_urging_on_others_is_a_deed() {
        assertThat(actions(spoken("县水利局要督促加快剩余12个村的水厂建设，确保6月底前全面建成。"))).startsWith("加快剩余12个村的水厂建设");
        assertThat(actions(spoken("要督促云湖佳苑等5个楼盘加快施工。"))).isEqualTo("督促云湖佳苑等5个楼盘加快施工");
    }

    @Test
    void a_limit_inside_a_sentence_ends_where_another_matter_begins() {
        List<Commitment> inside = spoken("要抓好清河水库项目，6月底前开工建设，同时要实施临江大桥、云岭机场等项目。");
        assertThat(inside.get(inside.size() - 1).deadline()).isEmpty();
        List<Commitment> ahead = spoken("6月底前，要开工建设清河水库，同时要建成临江大桥。");
        assertThat(ahead)
                .hasSize(2)
                .allSatisfy(deed -> assertThat(deed.deadline()).isPresent());
    }

    @Test
    void what_closes_a_list_that_is_to_be_completed_belongs_to_it() {
        assertThat(spoken("5月底前全面完成北山造林600亩、南山造林500亩，西河生态林120亩建设任务。"))
                .singleElement()
                .satisfies(deed -> assertThat(deed.goals()).hasSize(3));
        assertThat(spoken("5月底前全面完成北山造林600亩，完成西河120亩造林任务。")).hasSize(2);
    }
}
