package org.jingwei.reading.commitment;

import java.util.List;
import java.util.regex.Pattern;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.fact.Goal;
import org.jingwei.core.term.Measure;

/** Judges the bare words of a deed: whether they can be checked off one day, and of what kind they are. Thread-safe. */
final class Deeds {

    private static final Pattern TO_A_BODY = Pattern.compile(
            "向[^，。；]{2,24}(?:汇报|报告|报送|提交|反馈|递交|述职)|书面(?:报|提)|(?:上报|报送|报)(?:至|给|到)?[^，。；]{0,3}(?:县|市|区|省|州)(?:委|政府)");
    private static final Pattern OF_ANOTHER = Pattern.compile("^(?:的|许可|手续|前(?!期)|条件|令|仪式|准备|审批|评估)");
    private static final Pattern AREA_WORK = Pattern.compile("造林|绿化|高标准农田|种植|种草|播种|水土流失|梯田|植树|轮作|补栽|湿地|矿山|复垦");
    private static final Pattern HOUSES = Pattern.compile("厂房|住房|小区|泊位|学校|幼儿园|道路|公路|管网|桥");
    private static final Pattern MEETING = Pattern.compile("会|调度|通报|研判|督查|督办|排名|例会|公示|考核|约谈");
    private static final Pattern INVESTED = Pattern.compile("完成(?:年度|全年|固定资产)?投资|投资完成率|完成[^，]{0,12}投资[0-9]");
    private static final Pattern OVERALL_INVESTMENT = Pattern.compile("固定资产投资|固投|工业投资|民间投资|房地产开发投资");
    private static final Pattern VAGUE_OBJECT = Pattern.compile(
            "^(?:全面|圆满|如期|高质量|按时|确保|全力|顺利|超额)*(?:完成|实现)(?:好|了)?(?:全年|年度|各项|全年的|既定|预期|今年|全市|全县|全区|经济社会发展|发展|主要|经济|目标|任务|指标|工作|的|和|、)*$");
    private static final Pattern STATE_OF_ALL =
            Pattern.compile("全部|全面完成|清零|清仓|见底|销号|达标|到位|覆盖|全覆盖|整改完成|兑现|应统尽统|应.尽.|(?:完成|办结|收回|解决)$");
    private static final Pattern SAME_PACE = Pattern.compile(
            "与[^，。；]{2,20}同步|控制在[^，。；]{2,14}(?:之内|以内|内)|达[^，。；]{1,12}(?:目标|要求|标准)|完成[^，。；]{2,14}(?:下达|目标)");
    private static final Pattern MASS = Pattern.compile("^(?:[^，。；]{0,6})(?:一批|更多|各类|系列|若干|多个)");
    private static final Pattern DISPOSAL = Pattern.compile("^(?:将|把)[^，。；]{3,}");
    private static final Pattern TOPIC_ONLY = Pattern.compile("(?:项目|企业|问题|单位|工作|任务|指标|的|工程|部门|方面)$");
    private static final Pattern FOR_SOMEBODY = Pattern.compile("^(?:免费|给|向|为(?!切实|了|进一步|更好|解决|推动|确保))[^，。；]{4,}");
    private static final Pattern ANY_PROJECT =
            Pattern.compile("^(?:.{0,4}(?:加快|加大|推进|促进|推动|抓好|做好|实施))?(?:重点|重大|各类|相关|好)?(?:项目|工程)$");
    private static final Pattern EXHORTATION = Pattern.compile(
            "责任|到位$|局面|格局|思路|落到实处|困难|意识|作风|措施$|措施办法$|对接联系|衔接|跟踪服务|服务$|新招|氛围|合力|成效|不出|办法落实|力度$|水平$|环境$|能力$|早开工");
    private static final Pattern NEEDS_PROJECT = Pattern.compile("落地|落户|运营|入驻|开业|启用|交付");
    private static final Pattern HARVEST = Pattern.compile("面积|产量|总产");
    private static final Pattern RACE = Pattern.compile("双过半|开门红|保.争.|位次|排名|进位");
    private static final Pattern COUNTED = Pattern.compile("[0-9]+[户家个项名亩公万亿%]");
    private static final Pattern COMPLETES = Pattern.compile("完成[^，。；]{2,}");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_OBJECT = 5;

    private final Words words;

    Deeds(Words words) {
        this.words = words;
    }

    /** What the reader knows about a deed besides its words. */
    record Circumstances(
            List<Goal> goals,
            boolean limit,
            boolean recurring,
            boolean owner,
            boolean livelihood,
            boolean targetList,
            boolean ensured) {}

    boolean startsWithDeed(String core) {
        return words.starts(
                core,
                Role.SOFT,
                Role.LIGHT,
                Role.REPORT,
                Role.MAKE,
                Role.START,
                Role.FINISH,
                Role.PROGRESS,
                Role.BUILD,
                Role.GAIN,
                Role.DO,
                Role.WIN);
    }

    boolean hasDeed(String core) {
        return startsWithDeed(core)
                || words.in(core, Role.REACH)
                || words.in(core, Role.START, Role.FINISH)
                || words.in(core, Role.GAIN, Role.BUILD)
                || words.in(core, Role.DO, Role.REPORT)
                || words.in(core, Role.PROGRESS, Role.MAKE);
    }

    /** Whether a way names a thing: a project, a plan. */
    boolean tells(String core) {
        return !generic(core)
                && (words.in(core, Role.PROJECT) || words.starts(core, Role.MAKE) && words.in(core, Role.MADE));
    }

    /** Whether the words say enough to be checked off: a number, a state of completion, a named project, a deadline, an owner. */
    boolean definite(String core, Circumstances known) {
        if (core.length() < SHORTEST) {
            return false;
        }
        if (!known.goals().isEmpty()) {
            return hasDeed(core)
                    || known.targetList()
                    || known.ensured()
                    || DISPOSAL.matcher(core).find()
                    || STATE_OF_ALL.matcher(core).find();
        }
        if (core.startsWith("即") || core.startsWith("早开工")) {
            return false;
        }
        if (known.targetList() && SAME_PACE.matcher(core).find()) {
            return true;
        }
        if (known.ensured() && COUNTED.matcher(core).find()) {
            return true;
        }
        if (VAGUE_OBJECT.matcher(core).matches() && !known.limit()) {
            return false;
        }
        boolean soft = words.starts(core, Role.SOFT);
        if (state(core) && !soft
                || namedProject(core)
                || wins(core)
                || TO_A_BODY.matcher(core).find()) {
            return true;
        }
        if (known.livelihood()
                && !soft
                && (startsWithDeed(core) || FOR_SOMEBODY.matcher(core).find() && hasDeed(core))) {
            return true;
        }
        if (words.in(core, Role.LIVELIHOOD) && startsWithDeed(core)) {
            return true;
        }
        return !soft && bound(core, known);
    }

    /** A deed that a deadline or an owner makes definite. */
    private boolean bound(String core, Circumstances known) {
        boolean named = core.length() >= SHORTEST_OBJECT;
        if (known.limit()) {
            return (named && (words.in(core, Role.REACH) && core.contains("达到"))
                            || startsWithDeed(core) && core.length() >= SHORTEST)
                    || named && (STATE_OF_ALL.matcher(core).find() || plainDeed(core));
        }
        return known.owner()
                && named
                && !EXHORTATION.matcher(core).find()
                && plainDeed(core)
                && !words.starts(core, Role.LIGHT, Role.PROGRESS);
    }

    /** 完成…, 对…进行调研, 将资金调到…. */
    private boolean plainDeed(String core) {
        return words.starts(core, Role.DO, Role.MAKE, Role.REPORT, Role.BUILD, Role.GAIN, Role.START, Role.FINISH)
                || DISPOSAL.matcher(core).find()
                || (core.startsWith("对") || core.startsWith("向") || core.startsWith("与"))
                        && words.in(core, Role.DO)
                        && !TOPIC_ONLY.matcher(core).find();
    }

    private boolean wins(String core) {
        return words.starts(core, Role.WIN) && core.length() > 6
                || (core.startsWith("支持") || words.starts(core, Role.PROGRESS)) && words.in(core, Role.WIN);
    }

    /** A state of completion of something that is named. */
    private boolean state(String core) {
        if (MASS.matcher(core).find()) {
            return false;
        }
        for (Role role : List.of(Role.FINISH, Role.START)) {
            String word = words.within(core, role);
            if (!word.isEmpty() && core.length() - word.length() >= SHORTEST) {
                int at = core.lastIndexOf(word);
                String rest = core.substring(at + word.length());
                if (NEEDS_PROJECT.matcher(word).matches() && !words.in(core, Role.PROJECT)) {
                    continue;
                }
                if (!OF_ANOTHER.matcher(rest).find() && !generic(core.substring(0, at)) && !generic(core)) {
                    return true;
                }
            }
        }
        return COMPLETES.matcher(core).find() && words.in(core, Role.STAGE, Role.PROJECT);
    }

    /** Whether the words end with a thing that has no name (重点项目建设). */
    private boolean generic(String object) {
        String bare = object.replaceAll("(?:全部|实现|如期|尽快|早日|加快|建设|工作|实施|全面|推进|进度|步伐|力度|质量|水平|合力)+$", "");
        return (words.ends(bare, Role.GENERIC) || ANY_PROJECT.matcher(bare).find())
                && !object.contains("等")
                && !object.contains("、");
    }

    /** A deed of progress on a project that has a name. */
    private boolean namedProject(String core) {
        boolean progress = words.starts(core, Role.PROGRESS, Role.BUILD)
                || core.startsWith("完成")
                || core.startsWith("加强") && core.contains("工程");
        if (!progress || generic(core) || MASS.matcher(core).find()) {
            return false;
        }
        return words.in(core, Role.PROJECT) && core.length() >= 8;
    }

    CommitmentKind kind(String core, Circumstances known) {
        if (TO_A_BODY.matcher(core).find() || words.starts(core, Role.REPORT)) {
            return CommitmentKind.REPORT_BACK;
        }
        if (known.livelihood() || words.in(core, Role.LIVELIHOOD)) {
            return CommitmentKind.LIVELIHOOD;
        }
        if (institution(core, known)) {
            return CommitmentKind.INSTITUTION;
        }
        return project(core, known);
    }

    private boolean institution(String core, Circumstances known) {
        if (known.recurring() && MEETING.matcher(core).find()) {
            return true;
        }
        return words.in(core, Role.MAKE) && words.in(core, Role.MADE) && !words.starts(core, Role.START, Role.FINISH);
    }

    private CommitmentKind project(String core, Circumstances known) {
        boolean stage = words.in(core, Role.STAGE);
        String end = core.replaceAll("(?:[0-9.]+[\\p{IsHan}㎡%]{0,4}(?:以上|左右)?)$", "");
        if (!stage && endsWith(end, Role.FINISH)) {
            return CommitmentKind.PROJECT_FINISH;
        }
        if (endsWith(end, Role.START)) {
            return CommitmentKind.PROJECT_START;
        }
        if (INVESTED.matcher(core).find() && !OVERALL_INVESTMENT.matcher(core).find() || stage) {
            return CommitmentKind.PROJECT_PROGRESS;
        }
        return byVerb(core, known);
    }

    private boolean endsWith(String core, Role role) {
        String word = words.within(core, role);
        String rest = core.substring(core.lastIndexOf(word) + word.length());
        return !word.isEmpty()
                && rest.length() <= 3
                && !OF_ANOTHER.matcher(rest).find();
    }

    private CommitmentKind byVerb(String core, Circumstances known) {
        boolean number = !known.goals().isEmpty();
        if (core.matches("^(?:全面|如期)?完成.*") && HOUSES.matcher(core).find()) {
            return CommitmentKind.PROJECT_FINISH;
        }
        if (words.starts(core, Role.START) || number && words.in(core, Role.START) && !words.starts(core, Role.GAIN)) {
            return words.in(core, Role.PROJECT) || number ? CommitmentKind.PROJECT_START : CommitmentKind.TASK;
        }
        if (number && measured(known.goals()) || number && words.starts(core, Role.GAIN)) {
            return CommitmentKind.TARGET;
        }
        if (words.in(core, Role.FINISH)) {
            return CommitmentKind.PROJECT_FINISH;
        }
        if (words.starts(core, Role.PROGRESS) && words.ends(core, Role.PROJECT)) {
            return CommitmentKind.PROJECT_PROGRESS;
        }
        if (RACE.matcher(core).find() || number && HARVEST.matcher(core).find()) {
            return CommitmentKind.TARGET;
        }
        if (AREA_WORK.matcher(core).find()) {
            return CommitmentKind.TASK;
        }
        if (words.starts(core, Role.BUILD)) {
            return number ? CommitmentKind.PROJECT_FINISH : CommitmentKind.PROJECT_PROGRESS;
        }
        if (words.starts(core, Role.PROGRESS) && words.in(core, Role.PROJECT)
                || words.starts(core, Role.SOFT) && words.ends(core, Role.PROJECT)) {
            return CommitmentKind.PROJECT_PROGRESS;
        }
        if (number && words.in(core, Role.REACH) && !words.starts(core, Role.DO, Role.PROGRESS)) {
            return CommitmentKind.TARGET;
        }
        if (core.startsWith("完成")
                && (words.ends(core, Role.PROJECT) || HOUSES.matcher(core).find())) {
            return CommitmentKind.PROJECT_FINISH;
        }
        boolean money =
                number && known.goals().get(0).quantity().unit().orElse("").endsWith("元");
        if (money || known.targetList()) {
            return CommitmentKind.TARGET;
        }
        return CommitmentKind.TASK;
    }

    private static boolean measured(List<Goal> goals) {
        return goals.stream().anyMatch(goal -> goal.measure() != Measure.LEVEL);
    }

    boolean stateOfAll(String core) {
        return STATE_OF_ALL.matcher(core).find();
    }
}
