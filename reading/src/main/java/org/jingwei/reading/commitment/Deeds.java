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
    private static final Pattern HOUSES = Pattern.compile("搬迁|厂房|住房|小区|泊位|学校|幼儿园|道路|公路|管网|桥");
    private static final Pattern MEETING = Pattern.compile("会|调度|通报|研判|督查|督办|排名|例会|公示|考核|约谈");
    private static final Pattern INVESTED =
            Pattern.compile("完成(?:年度|全年|固定资产)?投资|投资完成率|完成[^，]{0,12}投资(?![0-9.]+[万亿]*元(?:及)?以上的?项目)[0-9]");
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
            "责任|到位$|局面|格局|思路|落到实处|困难|意识|作风|措施$|措施办法$|对接联系|衔接|跟踪服务|服务$|新招|氛围|合力|成效|不出|办法落实|力度$|水平$|环境$|能力$|早开工|来抓$|位置$|首位$|冲刺|抓手$|成绩$|实际问题|(?:^把.*(?:好|完|住|上去|起来)$)");
    private static final Pattern NEEDS_PROJECT = Pattern.compile("落地|落户|运营|入驻|开业|启用|交付|打通");
    private static final Pattern HARVEST = Pattern.compile("面积|产量|总产");
    private static final Pattern RACE = Pattern.compile("双过半|开门红|保.争.|位次|排名|进位");
    private static final Pattern REACHES_FIGURE = Pattern.compile("[\\p{IsHan}](?:超|达|破|逾)[0-9]");
    /** 重点抓好10件实事, 计划总投资8亿元: the head of a list, the size of a thing. */
    private static final Pattern ONLY_TELLS =
            Pattern.compile("^(?:年度|计划|总|预计|累计)*投资|^(?:其中|即|包括|涵盖|惠及|年可|可|覆盖|如|原则上)|在于|(?:规划|经营|建筑|占地)面积|^[0-9]");

    private static final Pattern LIST_HEAD = Pattern.compile(
            "^(?:将|要|继续|重点|着力|集中|全力)*(?:抓好|做好|办好|实施|突出|抓实|推进|完成)?(?:以下|如下|好|我市|我县|我区|全市|全县|全区)*[0-9一二三四五六七八九十]+(?:件|项|个|大|方面)(?:方面|民生|为民|惠民|重点|主要|具体)*(?:实事|工程|工作|任务|行动|措施)$");
    private static final Pattern GENTLE_PURPOSE = Pattern.compile("^为[^，。；0-9]*(?:提供|创造|营造)[^，。；0-9]*$");
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("^(?!在|为|从|对|向|与)[\\p{IsHan}]{2,6}(?:区|县|市|镇|乡)(?=加快|推进|实施|推动|续建)");
    private static final Pattern ALL_WORK = Pattern.compile("各项(?:工作|任务|目标)");
    private static final Pattern WORDY_END = Pattern.compile("(?:责任|政策|措施|服务|保障|工作|改革)(?:及时|全面)?(?:落实)?到位$");
    private static final Pattern OF_WHAT_WAS = Pattern.compile("(?:开工|建成|投产|竣工|落地|启动)(?:建设)?的");
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "^(?:按照|按|根据|依据|对照|结合|依托|遵循|本着)[^，。；]*(?:要求|部署|精神|原则|思路|标准|分工|职责|规定|安排|办法|通知|意见|目标|机制|方式|模式|节点|方案|实际|特点|优势)$");
    private static final Pattern CIRCUMSTANCE_BEFORE =
            Pattern.compile("^(?:按照|根据|依据|对照|结合)[^，。；]{2,20}?(?=(?:制定|制订|成立|组建|建立|编制|出台|完成|开展))");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");
    private static final Pattern WHOLE = Pattern.compile("(?:全覆盖|动态清零|清零|见底|销号|应.{1,2}尽.{1,2})$");
    private static final Pattern MERE_MEASURES =
            Pattern.compile("(?:针对性|有效|相应|具体|工作|有力|政策|帮扶|落实|切实可行|过硬)的?(?:措施|办法|政策|方案|计划)$");
    private static final Pattern MANY_TASKS = Pattern.compile("目标任务|各项|既定|工作任务|任务目标|目标管理|全年任务|年度任务|各类");
    private static final Pattern SLOGAN_VERB =
            Pattern.compile("^(?:坚持|树立|坚定|围绕|聚焦|立足|把握|发挥|牢固|增强|提高|提升|高度|深刻|突出|紧盯|盯紧|对照)");
    private static final Pattern HELPS_FIRMS = Pattern.compile("^(?:支持|帮助|扶持|鼓励|服务|指导)");
    private static final Pattern BUILDS_ON = Pattern.compile("^(?:加快|加快推进|全力推进|推进|推动)[^，。；]*建设");
    private static final Pattern COUNTED = Pattern.compile("[0-9]+[户家个项名亩公万亿%]");
    private static final Pattern PAPER_MAKING = Pattern.compile("(?:规划|方案)(?:的)?(?:编制|修编)?$");
    private static final Pattern BUILDING = Pattern.compile("建设$");
    private static final Pattern TIDIES = Pattern.compile("^(?:做好|抓好|搞好)");
    private static final Pattern BUILT_END = Pattern.compile("(?:建设|改造|治理|搬迁|配套|加固)$");
    private static final Pattern WORK = Pattern.compile("(?:工作|活动)$");
    private static final Pattern COMPLETES_BUILT = Pattern.compile("^(?:全面|如期|基本)?完成");
    private static final Pattern COMPLETES = Pattern.compile("完成[^，。；]{2,}");
    private static final Pattern COMPLETES_NAMED = Pattern.compile("^(?:全面|全部|如期|圆满|高质量|高标准|基本)*完成[^，。；]{6,}$");
    private static final Pattern RENAMED = Pattern.compile("(?<=[^，。；]{3})(?:创建|升格|升级|认定|评定|命名|列)为[^，。；]{4}");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_OF_OFFICE = 6;
    private static final int SHORTEST_PAPER = 7;
    private static final int SHORTEST_OBJECT = 5;

    private final Words words;

    Deeds(Words words) {
        this.words = words;
    }

    /** What the reader knows about a deed besides its words. */
    record Circumstances(
            List<Goal> goals,
            boolean limit,
            boolean ownLimit,
            boolean recurring,
            boolean planned,
            boolean aimed,
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
        if (core.length() < SHORTEST
                || core.startsWith("即")
                || circumstance(core)
                || LIST_HEAD.matcher(core).matches()) {
            return false;
        }
        if (!known.goals().isEmpty()) {
            return hasDeed(core)
                    || REACHES_FIGURE.matcher(core).find()
                    || known.planned()
                            && known.aimed()
                            && !ONLY_TELLS.matcher(core).find()
                    || known.targetList()
                    || known.ensured()
                    || DISPOSAL.matcher(core).find()
                    || STATE_OF_ALL.matcher(core).find();
        }
        if (core.startsWith("早开工")) {
            return false;
        }
        if ((known.limit() || known.ensured() || known.targetList() || known.planned()) && stands(core)) {
            return true;
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
                && (startsWithDeed(core)
                        || FOR_SOMEBODY.matcher(core).find()
                                && !GENTLE_PURPOSE.matcher(core).matches()
                                && hasDeed(core))) {
            return true;
        }
        if (words.in(core, Role.LIVELIHOOD) && startsWithDeed(core)) {
            return true;
        }
        return shown(core, known) || taken(core, known) || !soft && bound(core, known);
    }

    /** 规上工业增加值增速由负转正: where an indicator is to stand. */
    private boolean stands(String core) {
        String word = words.within(core, Role.STANDING);
        String rest = core.substring(core.lastIndexOf(word) + word.length());
        return !word.isEmpty()
                && rest.length() <= SHORTEST
                && !rest.contains("的")
                && (words.in(core, Role.INDICATOR) || core.startsWith("进入"))
                && !words.starts(core, Role.SOFT);
    }

    /** What can be shown when it is done: a paper, a body, a whole, something that has been completed. */
    private boolean shown(String core, Circumstances known) {
        String bare = CIRCUMSTANCE_BEFORE.matcher(core).replaceFirst("");
        if (words.starts(bare, Role.FOUNDS)
                && bare.length() >= SHORTEST_PAPER
                && !MASS.matcher(bare).find()
                && !MERE_MEASURES.matcher(bare).find()) {
            return words.ends(bare, Role.PAPER)
                    || words.ends(bare, Role.MADE)
                    || words.ends(bare, Role.BODY)
                    || PAPER_MAKING.matcher(bare).find();
        }
        if (COMPLETES_NAMED.matcher(bare).matches()) {
            return !MANY_TASKS.matcher(bare).find()
                    && !VAGUE_OBJECT.matcher(bare).matches();
        }
        return WHOLE.matcher(bare).find() && bare.length() >= SHORTEST_PAPER && (known.planned() || known.ensured())
                || RENAMED.matcher(bare).find() && (known.planned() || known.ensured());
    }

    /** What an office takes upon itself: an activity, a paper; or by a day of its own, anything that is no slogan. */
    private boolean taken(String core, Circumstances known) {
        if (EXHORTATION.matcher(core).find() || core.startsWith("不") || core.length() < SHORTEST_OF_OFFICE) {
            return false;
        }
        if (known.ownLimit() && known.ensured() && !ALL_WORK.matcher(core).find()) {
            return true;
        }
        if (!known.owner()) {
            return false;
        }
        boolean paper = words.starts(core, Role.MAKE) && words.ends(core, Role.PAPER);
        return paper
                || words.starts(core, Role.LIGHT)
                        && words.ends(WORK.matcher(core).replaceFirst(""), Role.ACTIVITY)
                || known.ownLimit()
                        && startsWithDeed(core)
                        && !SLOGAN_VERB.matcher(core).find();
    }

    /** 按照…要求: says how, never what. */
    boolean circumstance(String core) {
        return CIRCUMSTANCE.matcher(core).find();
    }

    /** Whether the words can stand for a task that is given to somebody in so many words, though nothing in them can be measured. */
    boolean assignable(String core) {
        return startsWithDeed(core)
                && core.length() >= SHORTEST_PAPER
                && !SLOGAN_VERB.matcher(core).find()
                && !circumstance(core);
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
    private boolean namedProject(String printed) {
        String core = PLACE_BEFORE.matcher(printed).replaceFirst("");
        boolean progress = words.starts(core, Role.PROGRESS, Role.BUILD)
                || core.startsWith("完成")
                || core.startsWith("加强") && core.contains("工程");
        if (!progress || generic(core) || MASS.matcher(core).find()) {
            return false;
        }
        return words.in(core, Role.PROJECT) && core.length() >= 8;
    }

    CommitmentKind kind(String printed, Circumstances known) {
        String core = PLACE_BEFORE
                .matcher(OF_WHAT_WAS.matcher(printed).replaceAll("的"))
                .replaceFirst("");
        if (TO_A_BODY.matcher(core).find() || words.starts(core, Role.REPORT)) {
            return CommitmentKind.REPORT_BACK;
        }
        if (known.livelihood() || words.in(core, Role.LIVELIHOOD) && !words.ends(core, Role.PAPER)) {
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
        if (words.starts(core, Role.FOUNDS) && (words.ends(core, Role.PAPER) || words.ends(core, Role.BODY))
                || core.contains("完成") && PAPER_MAKING.matcher(core).find()) {
            return true;
        }
        return words.in(core, Role.MAKE) && words.in(core, Role.MADE) && !words.starts(core, Role.START, Role.FINISH);
    }

    private CommitmentKind project(String core, Circumstances known) {
        boolean stage = words.in(core, Role.STAGE);
        String end = QUOTED.matcher(core).replaceAll("").replaceAll("(?:[0-9.]+[\\p{IsHan}㎡%]{0,4}(?:以上|左右)?)$", "");
        if (RENAMED.matcher(core).find() || core.contains("增补为")) {
            return CommitmentKind.TASK;
        }
        if (words.starts(core, Role.FINISH) && !core.startsWith("试运行") || !stage && endsWith(end, Role.FINISH)) {
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
        if (words.in(QUOTED.matcher(core).replaceAll(""), Role.FINISH)) {
            return CommitmentKind.PROJECT_FINISH;
        }
        if (HELPS_FIRMS.matcher(core).find() && !money(known)) {
            return CommitmentKind.TASK;
        }
        if (stands(core)) {
            return CommitmentKind.TARGET;
        }
        if (number && BUILDS_ON.matcher(core).find()) {
            return CommitmentKind.PROJECT_PROGRESS;
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
        if (COMPLETES_BUILT.matcher(core).find()
                && (number && words.in(core, Role.BUILD) && !inMu(known)
                        || BUILT_END.matcher(core).find())) {
            return CommitmentKind.PROJECT_FINISH;
        }
        if (words.starts(core, Role.BUILD)) {
            return number ? CommitmentKind.PROJECT_FINISH : CommitmentKind.PROJECT_PROGRESS;
        }
        if (words.starts(core, Role.PROGRESS) && words.in(core, Role.PROJECT)
                || words.starts(core, Role.SOFT)
                        && words.ends(BUILDING.matcher(core).replaceFirst(""), Role.PROJECT)) {
            return CommitmentKind.PROJECT_PROGRESS;
        }
        if (number
                && words.in(core, Role.REACH)
                && !words.starts(core, Role.DO, Role.PROGRESS)
                && !TIDIES.matcher(core).find()) {
            return CommitmentKind.TARGET;
        }
        if (core.startsWith("完成")
                && (words.ends(core, Role.PROJECT) || HOUSES.matcher(core).find())) {
            return CommitmentKind.PROJECT_FINISH;
        }
        if (money(known) || known.targetList()) {
            return CommitmentKind.TARGET;
        }
        return CommitmentKind.TASK;
    }

    private static boolean money(Circumstances known) {
        return !known.goals().isEmpty()
                && known.goals().get(0).quantity().unit().orElse("").endsWith("元");
    }

    private static boolean inMu(Circumstances known) {
        return known.goals().get(0).quantity().unit().orElse("").endsWith("亩");
    }

    private static boolean measured(List<Goal> goals) {
        return goals.stream().anyMatch(goal -> goal.measure() != Measure.LEVEL);
    }

    /** 开工建设, 全部投产, 进入前列: an end that does not say of what. */
    boolean bareEnd(String core) {
        String bare = core.replaceAll("^(?:全部|全面|基本|实现|力争|完成)+", "");
        return words.starts(bare, Role.START, Role.FINISH)
                || bare.startsWith("进入")
                || bare.startsWith("建设并")
                || bare.startsWith("主体")
                || STATE_OF_ALL.matcher(bare).find() && bare.length() <= SHORTEST;
    }

    /** The length of the thing with which a clause begins: all of it, or what stands before its first state; 0 if it begins with a deed. */
    int subjectOf(String clause) {
        if (startsWithDeed(clause)) {
            return 0;
        }
        int length = clause.length();
        for (Role role : List.of(Role.START, Role.FINISH, Role.STANDING)) {
            String word = words.within(clause, role);
            int at = word.isEmpty() ? -1 : clause.indexOf(word);
            length = at > 0 ? Math.min(length, at) : length;
        }
        int done = clause.indexOf("完成");
        length = done > 0 ? Math.min(length, done) : length;
        return length < SHORTEST ? 0 : length;
    }

    /** What somebody who is named does about the matter just mentioned (对未入库的项目，责任单位说明原因). */
    boolean aboutIt(String core) {
        return startsWithDeed(core)
                && !words.starts(core, Role.SOFT)
                && !EXHORTATION.matcher(core).find()
                && !SLOGAN_VERB.matcher(core).find();
    }

    /** Whether an end names the thing whose state it tells (清河古街建成). */
    boolean namesItself(String core) {
        int length = subjectOf(core);
        return length > 0 && length < core.length();
    }

    boolean stateOfAll(String core) {
        return STATE_OF_ALL.matcher(core).find() && !WORDY_END.matcher(core).find();
    }
}
