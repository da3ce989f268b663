package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names of units and persons that stand at the beginning of a text: 县金融办、农业局; 工信、统计等部门; 各县（市、区）.
 * Thread-safe.
 */
final class NameList {

    private static final Pattern DEED_OF_OFFICE = Pattern.compile(
            "(?:承|督|主|协|交|申|举|创|开|筹|经|查|兴)办$|[全大格布结开时战]局$|[全内外东西南北中干]部$|[城地山灾片景小社库老辖户牧厂校矿林]区$|[城门超股上都入]市$|(?:车|网|电)站$|(?:场|厕)所$|[部排]队$|重组$|城乡$|[城小集重]镇$|(?:数据|服务)中心$");
    /** Offices whose names begin with a deed. */
    private static final Pattern OFFICE =
            Pattern.compile("(?:建设|组织|发展|审批|督查|宣传|统计|服务|招商|生产|规划|行政|办公|采购|征收|投资)[\\p{IsHan}]{0,6}?(?:局|室|部|委|办|组|中心)");

    private static final int LONGEST = 90;
    private static final int LONGEST_NAME = 24;
    private static final int LONGER = 8;
    private static final Pattern AND_OTHERS =
            Pattern.compile("等(?:各|相关|有关|市直|县直|区直|职能|牵头|责任|涉及|主管|行业)*(?:部门单位|单位部门|部门|单位|乡镇|地|局|企业)$|等$");
    private static final Pattern SHARED_TAIL = Pattern.compile("(?:负责人|负责同志|领导|一把手|书记)$");
    private static final Pattern WITH = Pattern.compile("会同|联合|协同|配合");
    private static final Pattern DUTY = Pattern.compile("牵头|负责|主抓|承办");
    private static final Pattern CHARGED = Pattern.compile("牵头|负责|主持|主抓|承办|具体|统筹|会同|要|带队");
    private static final Pattern PERSON_TITLE = Pattern.compile("^.*(?:书记|[县市区州]长|主任|局长|部长|常委|主席)");
    private static final Pattern PERSON = Pattern.compile(
            "[\\p{IsHan}]{0,6}(?:书记|[县市区州]长|主任|局长|部长|常委|主席)(?!要|必须|应|办|们|牵|负)[\\p{IsHan}]{2,3}|(?!各位|全体|全党|广大|有的|部分|很多|希望)[\\p{IsHan}]{2,4}同志");
    private static final Pattern STRANGE = Pattern.compile(
            "[0-9０-９，。；：！？%《》是使让把被率]|(?<=[^、和及（(])“|落实|贯彻|总书记|精神|^所有|^但|^希望|^我安排|^[的、和及与向对把将给按从以由请]|^(?:在|于|各项|每)");
    private static final String OPENING = "（(“";
    private static final String CLOSING = "）)”";

    private final Words words;

    NameList(Words words) {
        this.words = words;
    }

    /** @param to index behind the names and behind 等部门 */
    record Found(List<String> names, int to) {}

    /** The names that begin at {@code from} and end before a deed, a modal or {@code to}. */
    Optional<Found> at(String text, int from, int to) {
        int last = Math.min(to, from + LONGEST);
        for (int end = from + 1; end <= last; end++) {
            if (ends(text, from, end, to)) {
                end = words.at(text, end, Role.MODAL).isPresent() ? end : longer(text, from, end, to);
                String printed = text.substring(from, end);
                return names(printed).map(names -> new Found(names, printed.length() + from));
            }
        }
        return Optional.empty();
    }

    /** 市政府督查室要: the end before a modal, where the first end only opens a longer name. */
    private int longer(String text, int from, int end, int to) {
        if (WITH.matcher(text).region(end, to).lookingAt()) {
            return end;
        }
        for (int more = end + 1; more <= Math.min(to, end + LONGER); more++) {
            if ("，、；：和及".indexOf(text.charAt(more - 1)) >= 0) {
                return end;
            }
            boolean bound = more == to
                    || words.at(text, more, Role.MODAL).isPresent()
                    || RELATION.matcher(text).region(more, to).lookingAt();
            if (bound && ends(text, from, more, to)) {
                return more;
            }
        }
        return end;
    }

    private boolean ends(String text, int from, int end, int to) {
        String printed = text.substring(from, end).replace(" ", "");
        if (person(printed, text, end, to) || departments(printed, text, end, to)) {
            return true;
        }
        if (printed.length() < 2
                || !balanced(printed)
                || DEED_OF_OFFICE.matcher(printed).find()
                || !words.ends(bare(printed), Role.OWNER)) {
            return false;
        }
        int next = end;
        while (next < to && text.charAt(next) == ' ') {
            next++;
        }
        boolean goesOn = next < to && words.at(text, next, Role.OWNER).isPresent();
        return next == to || !goesOn && verbal(text, next);
    }

    /** 统计、发改负责: short names, which only so are known to be offices. */
    private boolean departments(String printed, String text, int end, int to) {
        if (end >= to || !DUTY.matcher(text).region(end, to).lookingAt()) {
            return false;
        }
        for (String name : printed.split("[、和]", -1)) {
            String bare = name.replaceFirst("^[县市区州]", "");
            if (!words.ending(bare, Role.DEPARTMENT).filter(bare::equals).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** 常务副县长李明 and 李明同志, where the next word makes them a subject. */
    private boolean person(String printed, String text, int end, int to) {
        return end < to
                && PERSON.matcher(printed).matches()
                && CHARGED.matcher(text).region(end, to).lookingAt()
                && !startsWithDeed(PERSON_TITLE.matcher(printed).replaceFirst(""));
    }

    /** What may stand behind a subject: a modal, an adverb, a deed, 牵头 and its like. */
    private boolean verbal(String text, int at) {
        for (Role role : BEHIND) {
            if (words.at(text, at, role).isPresent()) {
                return true;
            }
        }
        return RELATION.matcher(text).region(at, text.length()).lookingAt() || FREE.indexOf(text.charAt(at)) >= 0;
    }

    private static final String FREE = "对就把将于在每按从";
    private static final Pattern RELATION = Pattern.compile(
            "商(?=[各县市省区])|年内|[0-9]+ ?月|会后|当前|今年|本周|下周|每|专门|专题|牵头|负责|会同|配合|统筹|主持|承办|主抓|具体|共同|分别|积极|全力配合|督促|指导|进一步|组织|联合|协调|为主|包抓");
    private static final List<Role> BEHIND = List.of(
            Role.MODAL,
            Role.END_MODAL,
            Role.LEAD,
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

    private static boolean balanced(String printed) {
        int depth = 0;
        for (int i = 0; i < printed.length(); i++) {
            depth += OPENING.indexOf(printed.charAt(i)) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(printed.charAt(i)) >= 0 ? 1 : 0;
        }
        return depth == 0;
    }

    private static String bare(String printed) {
        return printed.endsWith("”") ? printed.substring(0, printed.length() - 1) : printed;
    }

    private Optional<List<String>> names(String printed) {
        String plain = printed.replace(" ", "");
        if (STRANGE.matcher(plain).find() || startsWithDeed(plain) || words.in(plain, Role.NOBODY)) {
            return Optional.empty();
        }
        Matcher others = AND_OTHERS.matcher(plain);
        String list = others.find() && others.start() > 1 ? plain.substring(0, others.start()) : plain;
        List<String> names = SHARED_TAIL.matcher(list).find() && !everyNamed(list) ? List.of(list) : split(list);
        return names.isEmpty() || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)
                ? Optional.empty()
                : Optional.of(names);
    }

    private boolean startsWithDeed(String plain) {
        if (OFFICE.matcher(plain).lookingAt()) {
            return false;
        }
        for (Role role : BEHIND) {
            if (role != Role.MODAL && words.at(plain, 0, role).isPresent()) {
                return true;
            }
        }
        return RELATION.matcher(plain).lookingAt()
                || words.starts(plain, Role.MODAL, Role.STATED, Role.WEAK_STATED, Role.FOREIGN, Role.OPENING);
    }

    private boolean everyNamed(String list) {
        return split(list).stream().allMatch(name -> name.length() > 2 && words.ends(name, Role.OWNER));
    }

    /** At 、, and at 和 or 及 between two names that are whole. */
    private List<String> split(String list) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 ? 1 : 0;
            boolean and = (c == '和' || c == '及' || c == '与')
                    && words.ends(list.substring(from, i).replaceAll("以$", ""), Role.OWNER);
            if (depth == 0 && (c == '、' || and)) {
                add(names, list.substring(from, i).replaceAll("以$", ""));
                from = i + 1;
            }
        }
        add(names, list.substring(from));
        return names;
    }

    private static void add(List<String> names, String name) {
        if (!name.isBlank()) {
            names.add(name);
        }
    }
}
