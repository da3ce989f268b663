package org.jingwei.reading.commitment;

import java.util.List;
import java.util.regex.Pattern;

/** Judges the bare words of a deed: whether they can be checked off one day. Thread-safe. */
final class Deeds {

    static final Pattern TO_A_BODY = Pattern.compile(
            "向[^，。；]{2,24}(?:汇报|报告|报送|提交|反馈|递交|述职)|书面(?:报|提)|(?:上报|报送|报)(?:至|给|到)?[^，。；]{0,3}(?:县|市|区|省|州)(?:委|政府)");
    static final Pattern OF_ANOTHER = Pattern.compile("^(?:的|许可|手续|前(?!期)|条件|令|仪式|准备|审批|评估)");
    private static final Pattern VAGUE_OBJECT = Pattern.compile(
            "^(?:全面|圆满|如期|高质量|按时|确保|全力|顺利|超额)*(?:完成|实现)(?:好|了)?(?:全年|年度|各项|全年的|既定|预期|今年|全市|全县|全区|经济社会发展|发展|主要|经济|目标|任务|指标|工作|的|和|、)*$");
    private static final Pattern STATE_OF_ALL =
            Pattern.compile("全部|全面完成|清零|清仓|见底|销号|达标|到位|覆盖|全覆盖|整改完成|兑现|应统尽统|应.尽.|(?:完成|办结|收回|解决)$");
    private static final Pattern SAME_PACE = Pattern.compile(
            "与[^，。；]{2,20}同步|控制在[^，。；]{2,14}(?:之内|以内|内)|达[^，。；]{1,12}(?:目标|要求|标准)|完成[^，。；]{2,14}(?:下达|目标)");
    private static final Pattern MASS = Pattern.compile("^(?:[^，。；]{0,6})(?:一批|一些|更多|各类|系列|若干|多个)");
    private static final Pattern VAGUE_AMOUNT = Pattern.compile("^[^，。；]{0,6}(?:一批|一些|更多)");
    /** “十大工程”, “绿色码头”: a quotation is a project's name only where it is one word that ends like it. */
    private static final Pattern SLOGAN = Pattern.compile("“(?:[^”]*[一二三四五六七八九十百千万0-9+][^”]*|[^”]*(?<!工程|项目))”");

    private static final Pattern DISPOSAL = Pattern.compile("^(?:将|把)[^，。；]{3,}");
    private static final Pattern ADDRESSED = Pattern.compile("^(?:对|向|与|到(?!位))");
    private static final Pattern TOPIC_ONLY = Pattern.compile("(?:项目|企业|问题|单位|工作|任务|指标|的|工程|部门|方面)$");
    private static final Pattern FOR_SOMEBODY = Pattern.compile("^(?:免费|给|向|为(?!切实|了|进一步|更好|解决|推动|确保))[^，。；]{4,}");
    private static final Pattern ANY_PROJECT =
            Pattern.compile("^(?:.{0,4}(?:加快|加大|推进|促进|推动|抓好|做好|实施))?(?:重点|重大|各类|相关|好|签约|招商|招商引资|前期|意向|储备)*(?:项目|工程)$");
    private static final Pattern EXHORTATION = Pattern.compile(
            "责任|到位$|局面|格局|思路|落到实处|困难|意识|作风|措施$|措施办法$|对接联系|衔接|跟踪服务|服务$|新招|氛围|合力|成效|不出|办法落实|力度$|水平$|环境$|能力$|早开工|来抓$|位置$|首位$|冲刺|抓手$|成绩$|实际问题|(?:^(?:把|将).*(?:好|完|住|上去|起来|抓紧|抓实|做实|扎实)$)");
    private static final Pattern NEEDS_PROJECT = Pattern.compile("落地|落户|运营|入驻|开业|启用|交付|打通");
    private static final Pattern REACHES_FIGURE = Pattern.compile("[\\p{IsHan}](?:超|达|破|逾)[0-9]");
    /** 重点抓好10件实事, 计划总投资8亿元: the head of a list, the size of a thing. */
    private static final Pattern ONLY_TELLS =
            Pattern.compile("^(?:年度|计划|总|预计|累计)*投资|^(?:其中|即|包括|涵盖|惠及|年可|可|覆盖|如|原则上)|在于|(?:规划|经营|建筑|占地)面积|^[0-9]");

    private static final Pattern LIST_HEAD = Pattern.compile(
            "^(?:将|要|继续|重点|着力|集中|全力)*(?:抓好|做好|办好|实施|突出|抓实|推进|完成)?(?:以下|如下|好|我市|我县|我区|全市|全县|全区)*[0-9一二三四五六七八九十]+(?:件|项|个|大|方面)(?:方面|民生|为民|惠民|重点|主要|具体)*(?:实事|工程|工作|任务|行动|措施)$");
    private static final Pattern GENTLE_PURPOSE = Pattern.compile("^为[^，。；0-9]*(?:提供|创造|营造)[^，。；0-9]*$");
    static final Pattern PLACE_BEFORE =
            Pattern.compile("^(?!在|为|从|对|向|与)[\\p{IsHan}]{2,6}(?:区|县|市|镇|乡)(?=加快|推进|实施|推动|续建)");
    private static final Pattern ALL_OF_THEM = Pattern.compile("^[^，。；]{4,}全部(?!落实|到位)[^，。；]{2,}$");
    private static final Pattern ALL_WORK = Pattern.compile("各项(?:工作|任务|目标)");
    private static final Pattern WORDY_END = Pattern.compile("(?:责任|政策|措施|服务|保障|工作|改革)(?:及时|全面)?(?:落实)?到位$");
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "^(?:按照|按|根据|依据|对照|结合|依托|遵循|本着)[^，。；]*(?:要求|部署|精神|原则|思路|标准|分工|职责|规定|安排|办法|通知|意见|目标|机制|方式|模式|节点|方案|实际|特点|优势)$");
    private static final Pattern CIRCUMSTANCE_BEFORE =
            Pattern.compile("^(?:按照|根据|依据|对照|结合)[^，。；]{2,20}?(?=(?:制定|制订|成立|组建|建立|编制|出台|完成|开展))");
    private static final Pattern WHOLE = Pattern.compile("(?:全覆盖|动态清零|清零|见底|销号|应.{1,2}尽.{1,2})$");
    private static final Pattern MERE_MEASURES =
            Pattern.compile("(?:针对性|有效|相应|具体|工作|有力|政策|帮扶|落实|切实可行|过硬)的?(?:措施|办法|政策|方案|计划)$");
    private static final Pattern MANY_TASKS = Pattern.compile("目标任务|各项|既定|工作任务|任务目标|目标管理|全年任务|年度任务|各类");
    private static final Pattern SLOGAN_VERB =
            Pattern.compile("^(?:坚持|树立|坚定|围绕|聚焦|立足|把握|发挥|牢固|增强|提高|提升|高度|深刻|突出|紧盯|盯紧|对照)");
    private static final Pattern COUNTED = Pattern.compile("[0-9]+[户家个项名亩公万亿%]");
    static final Pattern PAPER_MAKING = Pattern.compile("(?:规划|方案)(?:的)?(?:编制|修编)?$");
    /** 开展汽车展销、家电下乡等消费活动. */
    private static final Pattern SEVERAL_ACTIVITIES =
            Pattern.compile("[^，。；]{2,3}[^，。；、]+、[^，。；]+等[^，。；]{0,6}(?:活动|行动|整治)");

    private static final Pattern WORK = Pattern.compile("(?:工作|活动)$");
    private static final Pattern COMPLETES = Pattern.compile("完成[^，。；]{2,}");
    private static final Pattern COMPLETES_NAMED = Pattern.compile("^(?:全面|全部|如期|圆满|高质量|高标准|基本)*完成[^，。；]{6,}$");
    static final Pattern RENAMED = Pattern.compile("(?<=[^，。；]{3})(?:创建|升格|升级|认定|评定|命名|列)为[^，。；]{4}");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_OF_OFFICE = 6;
    private static final int SHORTEST_PAPER = 7;
    private static final int SHORTEST_OBJECT = 5;

    private final Words words;

    Deeds(Words words) {
        this.words = words;
    }

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
        boolean counted = COUNTED.matcher(core).find();
        if (known.ensured()
                        && (counted
                                || ALL_OF_THEM.matcher(core).find()
                                        && !ALL_WORK.matcher(core).find())
                || known.planned() && counted && words.starts(core, Role.CREATES)) {
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
    boolean stands(String core) {
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
        if (EXHORTATION.matcher(core).find()
                || words.ends(core, Role.IDLE_END)
                || core.startsWith("不")
                || core.length() < SHORTEST_OF_OFFICE) {
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
                        && (words.ends(WORK.matcher(core).replaceFirst(""), Role.ACTIVITY)
                                || SEVERAL_ACTIVITIES.matcher(core).matches())
                || known.ownLimit()
                        && startsWithDeed(core)
                        && !SLOGAN_VERB.matcher(core).find();
    }

    /** 启动实施 behind 对14个更新项目: the state of the thing that the clause before names. */
    boolean stateOf(String thing, String core) {
        return words.starts(core, Role.START, Role.FINISH) && state(thing + core);
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
        if (words.ends(core, Role.IDLE_END)) {
            return false;
        }
        boolean named = core.length() >= SHORTEST_OBJECT;
        if (known.limit()) {
            return (named && (words.in(core, Role.REACH) && core.contains("达到"))
                            || startsWithDeed(core) && core.length() >= SHORTEST)
                    || named && (STATE_OF_ALL.matcher(core).find() || plainDeed(core));
        }
        return known.owner()
                && named
                && !VAGUE_AMOUNT.matcher(core).find()
                && !EXHORTATION.matcher(core).find()
                && plainDeed(core)
                && !words.starts(core, Role.LIGHT, Role.PROGRESS);
    }

    /** 完成…, 对…进行调研, 将资金调到…. */
    private boolean plainDeed(String core) {
        return words.starts(core, Role.DO, Role.MAKE, Role.REPORT, Role.BUILD, Role.GAIN, Role.START, Role.FINISH)
                || DISPOSAL.matcher(core).find()
                || ADDRESSED.matcher(core).find()
                        && (words.in(core, Role.DO) || words.in(core, Role.MAKE) && words.ends(core, Role.MADE))
                        && !TOPIC_ONLY.matcher(core).find();
    }

    private boolean wins(String core) {
        return core.startsWith("通过") && words.ends(core, Role.EXAM)
                || words.starts(core, Role.GETS) && words.ends(core, Role.TITLE)
                || words.starts(core, Role.WIN) && core.length() > 6
                || (core.startsWith("支持") || words.starts(core, Role.PROGRESS)) && words.in(core, Role.WIN);
    }

    /** A state of completion of something that is named. */
    private boolean state(String core) {
        if (MASS.matcher(core).find()) {
            return false;
        }
        String plain = Kinds.QUOTED.matcher(core).replaceAll("");
        for (Role role : List.of(Role.FINISH, Role.START)) {
            String word = words.within(plain, role);
            boolean inside =
                    words.at(word, 0, Role.END_STATE).isPresent() && !plain.endsWith(word) && !plain.startsWith(word);
            if (!word.isEmpty() && !inside && core.length() - word.length() >= SHORTEST) {
                int at = plain.lastIndexOf(word);
                String rest = plain.substring(at + word.length());
                if (NEEDS_PROJECT.matcher(word).matches() && !words.in(core, Role.PROJECT)) {
                    continue;
                }
                if (!OF_ANOTHER.matcher(rest).find() && !generic(plain.substring(0, at)) && !generic(core)) {
                    return true;
                }
            }
        }
        boolean project = words.in(core, Role.PROJECT);
        return COMPLETES.matcher(core).find() && (project || words.in(core, Role.STAGE))
                || project && words.in(core, Role.ADVANCE);
    }

    /** Whether the words end with a thing that has no name (重点项目建设). */
    private boolean generic(String object) {
        String named = words.ending(object, Role.START)
                .or(() -> words.ending(object, Role.FINISH))
                .map(state -> object.substring(0, object.length() - state.length()))
                .orElse(object);
        String bare = named.replaceAll("(?:前期|全部|实现|如期|尽快|早日|及早|快速|顺利|按时|加快|建设|工作|实施|全面|推进|进度|步伐|力度|质量|水平|合力)+$", "");
        return (words.ends(bare, Role.GENERIC) || ANY_PROJECT.matcher(bare).find())
                && !object.contains("等")
                && !object.contains("、");
    }

    /** A deed of progress on a project that has a name. */
    private boolean namedProject(String printed) {
        String core = PLACE_BEFORE.matcher(printed).replaceFirst("");
        boolean progress = words.starts(core, Role.PROGRESS, Role.BUILD)
                || core.startsWith("完成")
                || Kinds.TIDIES.matcher(core).find() && words.in(core, Role.STAGE) && core.contains("等")
                || core.startsWith("加强") && core.contains("工程");
        if (!progress || generic(core) || MASS.matcher(core).find()) {
            return false;
        }
        return words.in(SLOGAN.matcher(core).replaceAll(""), Role.PROJECT) && core.length() >= 8;
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

    /** 全面建成、并网发电: nothing but states, however many. */
    boolean onlyStates(String core) {
        String rest = core;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            String all = rest.replaceFirst("^(?:全部|全面|如期|基本|、|并)+", "");
            rest = words.at(all, 0, Role.FINISH)
                    .or(() -> words.at(all, 0, Role.START))
                    .map(state -> all.substring(state.length()))
                    .orElse(rest);
        }
        return rest.isEmpty();
    }

    boolean stateOfAll(String core) {
        return (STATE_OF_ALL.matcher(core).find() || words.ends(core, Role.ADVANCE))
                && !WORDY_END.matcher(core).find();
    }
}
