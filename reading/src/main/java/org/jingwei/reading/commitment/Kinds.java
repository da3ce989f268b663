package org.jingwei.reading.commitment;

import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.term.Measure;

/** Judges of what kind a deed is. The first kind that fits counts, in the order of the methods. Thread-safe. */
final class Kinds {

    private static final Pattern HOUSES = Pattern.compile("搬迁|厂房|住房|小区|泊位|学校|幼儿园|道路|公路|管网|桥");
    private static final Pattern MEETING = Pattern.compile("会|调度|通报|研判|督查|督办|排名|例会|公示|考核|约谈");
    private static final Pattern INVESTED = Pattern.compile(
            "完成(?:年度|全年|固定资产)?投资|(?:年度|年内|当年)投资完成|投资完成率|完成[^，]{0,12}投资(?![0-9.]+[万亿]*元(?:及)?以上的?项目)[0-9]");
    private static final Pattern OVERALL_INVESTMENT = Pattern.compile("固定资产投资|固投|工业投资|民间投资|房地产开发投资");
    private static final Pattern HARVEST = Pattern.compile("面积|产量|总产");
    private static final Pattern RACE = Pattern.compile("双过半|开门红|保.争.|位次|排名|进位");
    private static final Pattern OF_WHAT_WAS = Pattern.compile("(?:开工|复工|签约|建成|投产|竣工|落地|启动)(?:建设)?的");
    static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");
    private static final Pattern HELPS_FIRMS = Pattern.compile("^(?:支持|帮助|扶持|鼓励|服务|指导)");
    private static final Pattern BUILDS_ON = Pattern.compile("^(?:加快|加快推进|全力推进|推进|推动)[^，。；]*建设");
    private static final Pattern BUILDING = Pattern.compile("建设$");
    static final Pattern TIDIES = Pattern.compile("^(?:做好|抓好|搞好)");
    private static final Pattern BUILT_END = Pattern.compile("(?:建设|改造|治理|搬迁|配套|加固)$");
    private static final Pattern COMPLETES_BUILT = Pattern.compile("^(?:全面|如期|基本)?完成");

    private static final Pattern AIM = Pattern.compile(
            "(?:全面|全力|如期|圆满|确保)?(?:完成|实现|达到)[^，。；]{2,}(?:指标|目标)$|[^，。；]{2,}(?:完成|达到)(?:所有|全部|各项|既定)(?:指标|目标)$");
    private static final Pattern START_RATE = Pattern.compile("开工率|复工率|开复工率");
    /** Things that are bought, not built. */
    private static final Pattern MOVABLE = Pattern.compile("[万]?(?:辆|架|艘|列)");

    /** What is said of a state of many things (新开工装配式建筑占比达32%). */
    private static final Set<Measure> STATES_OF_MANY = Set.of(Measure.SHARE, Measure.YOY, Measure.GROWTH, Measure.RANK);

    private final Words words;
    private final Deeds deeds;

    Kinds(Words words, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
    }

    CommitmentKind of(String printed, Circumstances known) {
        String core = Deeds.PLACE_BEFORE
                .matcher(OF_WHAT_WAS.matcher(printed).replaceAll("的"))
                .replaceFirst("");
        if (Deeds.TO_A_BODY.matcher(core).find() || words.starts(core, Role.REPORT)) {
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
                || core.contains("完成") && Deeds.PAPER_MAKING.matcher(core).find()) {
            return true;
        }
        return words.in(core, Role.MAKE) && words.in(core, Role.MADE) && !words.starts(core, Role.START, Role.FINISH);
    }

    private CommitmentKind project(String core, Circumstances known) {
        boolean stage = words.in(core, Role.STAGE);
        String end = QUOTED.matcher(core).replaceAll("").replaceAll("(?:[0-9.]+[\\p{IsHan}㎡%]{0,4}(?:以上|左右)?)$", "");
        if (Deeds.RENAMED.matcher(core).find() || core.contains("增补为") || onLand(core, known)) {
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
        return byVerb(behindPlace(core), known);
    }

    /** 改造老果园2万亩, 建成高标准农田70万亩: work on land, however it is said. */
    private boolean onLand(String core, Circumstances known) {
        return words.in(core, Role.AREA)
                && unit(known).matches(".*(?:亩|公顷|平方公里|平方千米)")
                && (words.starts(core, Role.FINISH, Role.BUILD) || core.contains("建成") || core.contains("完成"));
    }

    /** 在清河大道建设停车场1座: the deed behind the place. */
    private String behindPlace(String core) {
        if (!core.startsWith("在")) {
            return core;
        }
        for (int i = 3; i < core.length(); i++) {
            if (words.starts(core.substring(i), Role.BUILD, Role.FINISH, Role.START)) {
                return core.substring(i);
            }
        }
        return core;
    }

    private boolean endsWith(String core, Role role) {
        String word = words.within(core, role);
        String rest = core.substring(core.lastIndexOf(word) + word.length());
        return !word.isEmpty()
                && rest.length() <= 3
                && !Deeds.OF_ANOTHER.matcher(rest).find();
    }

    private CommitmentKind byVerb(String core, Circumstances known) {
        boolean number = !known.goals().isEmpty();
        if (core.matches("^(?:全面|如期)?完成.*") && HOUSES.matcher(core).find()) {
            return CommitmentKind.PROJECT_FINISH;
        }
        boolean measured = number && known.goals().stream().anyMatch(goal -> goal.measure() != Measure.LEVEL);
        boolean rate = number
                && STATES_OF_MANY.contains(known.goals().get(0).measure())
                && !START_RATE.matcher(core).find();
        boolean begins = words.starts(core, Role.START)
                || number && words.in(core, Role.START) && !words.starts(core, Role.GAIN);
        if (begins && !rate) {
            return words.in(core, Role.PROJECT) || number ? CommitmentKind.PROJECT_START : CommitmentKind.TASK;
        }
        if (number && words.starts(core, Role.CREATES) && !rate && !unit(known).endsWith("元")) {
            return CommitmentKind.TASK;
        }
        if (aim(core) || measured || number && words.starts(core, Role.GAIN)) {
            return CommitmentKind.TARGET;
        }
        if (words.inBut(QUOTED.matcher(core).replaceAll(""), Role.FINISH, Role.END_STATE)) {
            return CommitmentKind.PROJECT_FINISH;
        }
        if (HELPS_FIRMS.matcher(core).find() && !money(known)) {
            return CommitmentKind.TASK;
        }
        if (deeds.stands(core)) {
            return CommitmentKind.TARGET;
        }
        return building(core, known, number);
    }

    /** 完成…指标, 实现…的目标, 实现县县通高速. */
    private boolean aim(String core) {
        return AIM.matcher(core).matches() || core.startsWith("实现") && covers(core);
    }

    /** 光纤网络全覆盖, but not 排查全覆盖, which is a piece of work. */
    private boolean covers(String core) {
        String whole = words.ending(core, Role.COVERAGE).orElse("");
        String what = core.substring(0, core.length() - whole.length());
        return words.in(core, Role.COVERAGE)
                && !words.ends(what, Role.BUILD)
                && !words.ends(what, Role.ACTIVITY)
                && !words.ends(what, Role.WIN);
    }

    private CommitmentKind building(String core, Circumstances known, boolean number) {
        if (number && BUILDS_ON.matcher(core).find()
                || words.starts(core, Role.PROGRESS, Role.LIGHT) && words.ends(core, Role.PROJECT)
                || words.in(core, Role.ADVANCE)) {
            return CommitmentKind.PROJECT_PROGRESS;
        }
        if (RACE.matcher(core).find() || number && HARVEST.matcher(core).find()) {
            return CommitmentKind.TARGET;
        }
        if (words.in(core, Role.AREA) && !unit(known).endsWith("%")
                || words.starts(core, Role.BUILD)
                        && MOVABLE.matcher(unit(known)).matches()) {
            return CommitmentKind.TASK;
        }
        if (COMPLETES_BUILT.matcher(core).find()
                && (number && words.in(core, Role.BUILD) && !unit(known).endsWith("亩")
                        || BUILT_END.matcher(core).find())) {
            return CommitmentKind.PROJECT_FINISH;
        }
        if (words.starts(core, Role.BUILD)) {
            return number
                    ? CommitmentKind.PROJECT_FINISH
                    : words.starts(core, Role.NEW) ? CommitmentKind.PROJECT_START : CommitmentKind.PROJECT_PROGRESS;
        }
        if (words.starts(core, Role.PROGRESS) && words.in(core, Role.PROJECT)
                || words.starts(core, Role.SOFT)
                        && words.ends(BUILDING.matcher(core).replaceFirst(""), Role.PROJECT)) {
            return CommitmentKind.PROJECT_PROGRESS;
        }
        return figures(core, known, number);
    }

    private CommitmentKind figures(String core, Circumstances known, boolean number) {
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
        return money(known) || known.targetList() ? CommitmentKind.TARGET : CommitmentKind.TASK;
    }

    private static boolean money(Circumstances known) {
        return unit(known).endsWith("元");
    }

    /** The unit of the first goal; empty text without one. */
    private static String unit(Circumstances known) {
        return known.goals().isEmpty()
                ? ""
                : known.goals().get(0).quantity().unit().orElse("");
    }
}
