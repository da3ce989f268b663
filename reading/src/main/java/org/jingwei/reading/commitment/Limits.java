package org.jingwei.reading.commitment;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deadline of a clause: 6月底前, 年内, 三季度, 25号之前, 会后, 每月20日前. A date that belongs to something else
 * (3月底前下达的, 年内不能开工, 今年以来, 全年目标) is none. Thread-safe.
 */
final class Limits {

    private static final String N = "([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String B = "\\s*";
    private static final String YEAR = "(?:(?<year>20[0-9]{2}|20[Xx×]{2}|[Xx×]{2,4}|今|本|明)" + B + "年" + B + ")?";
    private static final String BEFORE = "(?<before>" + B + "(?:之前|以前|前|内))?";

    private static final Pattern MONTH = Pattern.compile(YEAR
            + N.replaceFirst("\\(", "(?<month>")
            + B
            + "月(?:"
            + B
            + "(?<rest>份|(?:上|中|下)旬|底|末|初|"
            + N.replaceFirst("\\(", "(?<day>")
            + B
            + "[日号]))?"
            + BEFORE);
    private static final Pattern PART = Pattern.compile(YEAR + "(?<part>上半年|下半年|第?[一二三四]季度|首季|前三季度)(?:末|底)?" + BEFORE);
    private static final Pattern YEAR_END =
            Pattern.compile("(?:(?<year>20[0-9]{2}|20[Xx×]{2}|今|本|明|当)" + B + ")?(?:年?年底|年?年末|年内|年前)" + BEFORE);
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?<year>20[0-9]{2}" + B + "年|20[Xx×]{2}" + B + "年|今年|明年|全年)");
    private static final Pattern DAY =
            Pattern.compile("(?<!月)(?<!月 )" + N.replaceFirst("\\(", "(?<day>") + B + "[号日](?:之前|以前|前)");
    private static final Pattern THIS_MONTH = Pattern.compile("(?:本月|当月|这个?月)?(?<!\\d)月(?:底|末)(?:之前|以前|前)?|本月内|月内");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:下下?|本|这)(?:周|星期|个?月|季度)(?:[一二三四五六日天末底])?(?:之前|以前|前|内)?"
                    + "|(?:[0-9一二三四五六七八九十两半]+(?:(?:到|至|—|-)[0-9一二三四五六七八九十两]+)?(?:个)?(?:工作日|日|天|周|月|年|季度)(?:之内|以内|内)|未来[0-9一二三四五六七八九十两]+年|用[0-9一二三四五六七八九十两]+(?:年|个月)(?:左右)?(?:的)?时间)");
    private static final Pattern EVERY = Pattern.compile("每(?:隔|逢)?" + B + "(?:[0-9]+|[两二三四五半])?" + B + "(?:个)?" + B
            + "(?:天|日|周|旬|月|季度|季|年)(?!度)(?:" + B + "[0-9]+" + B + "[日号]?(?:之前|以前|前)?)?");
    private static final Pattern AFTERWARDS =
            Pattern.compile("^待[^，。；]{4,40}?[后时]$|^[^，。；]{2,14}(?:回来|结束|过|召开|闭幕)[之以]?后$");

    private static final Pattern ELSEWHERE_BEFORE =
            Pattern.compile("(?:从|自|截至|截止|至|到|比|较|对|与|和|确定的|完成|实现|围绕|按照|对照|圆满|以|用|为)$");
    private static final Pattern ELSEWHERE_AFTER = Pattern.compile("^(?:" + B
            + "(?:以来|至(?!少)|到|—|-|－|～|~|的|不能|未|没|已|了|开始|起|同期|仅剩|剩下|剩余|目标|任务|度|计划|预期|经济|财政预算|工作|指标|重点工作|进度|完成了|是|还|就进入)"
            + "|[^，。；、]{0,5}(?:下达|实施|确定|安排|计划|印发|出台|上报|开工|召开|申请|申报|申请入统|签约|到期|交办|通报|部署|引进|谋划|入库|建成|竣工|投产)(?:入统|入库)?的)");
    private static final Map<String, Integer> PART_MONTHS =
            Map.of("上半年", 6, "下半年", 12, "一季度", 3, "二季度", 6, "三季度", 9, "四季度", 12, "首季", 3, "前三季度", 9);

    private final Words words;
    private final MeetingDay day;

    Limits(Words words, MeetingDay day) {
        this.words = words;
        this.day = day;
    }

    /** The first deadline in a stretch of a text; positions are those of the text. */
    Optional<Limit> in(String text, int from, int to) {
        String clause = text.substring(from, to);
        Optional<Limit> event = event(clause, from);
        return event.isPresent() ? event : earliest(clause, from);
    }

    private Optional<Limit> event(String clause, int from) {
        String bare = clause.strip();
        int at = clause.indexOf(bare);
        if (AFTERWARDS.matcher(bare).find()) {
            return Optional.of(Limit.of(from + at, from + at + bare.length(), bare, Optional.empty(), false));
        }
        return words.at(clause, at, Role.EVENT)
                .map(word -> Limit.of(from + at, from + at + word.length(), word, Optional.empty(), false));
    }

    private Optional<Limit> earliest(String clause, int from) {
        Optional<Limit> best = Optional.empty();
        for (Kind kind : Kind.values()) {
            Optional<Limit> found = first(kind, clause, from);
            if (found.isPresent() && (best.isEmpty() || earlier(found.get(), best.get()))) {
                best = found;
            }
        }
        return best;
    }

    private static boolean earlier(Limit one, Limit other) {
        return one.from() < other.from() || one.from() == other.from() && one.to() > other.to();
    }

    private enum Kind {
        EVERY(Limits.EVERY),
        MONTH(Limits.MONTH),
        PART(Limits.PART),
        YEAR_END(Limits.YEAR_END),
        WHOLE_YEAR(Limits.WHOLE_YEAR),
        DAY(Limits.DAY),
        THIS_MONTH(Limits.THIS_MONTH),
        RELATIVE(Limits.RELATIVE);

        private final Pattern pattern;

        Kind(Pattern pattern) {
            this.pattern = pattern;
        }
    }

    private Optional<Limit> first(Kind kind, String clause, int from) {
        Matcher m = kind.pattern.matcher(clause);
        while (m.find()) {
            if (elsewhere(clause, m, kind)) {
                continue;
            }
            int start = withPreposition(clause, m.start());
            return Optional.of(
                    Limit.of(from + start, from + m.end(), m.group().strip(), iso(kind, m), kind == Kind.EVERY));
        }
        return Optional.empty();
    }

    private static int withPreposition(String clause, int start) {
        int before = start;
        while (before > 0 && clause.charAt(before - 1) == ' ') {
            before--;
        }
        return before > 0 && "于在".indexOf(clause.charAt(before - 1)) >= 0 ? before - 1 : start;
    }

    private static boolean elsewhere(String clause, Matcher m, Kind kind) {
        String before = clause.substring(0, m.start()).strip();
        String after = clause.substring(m.end());
        if (before.lastIndexOf('《') > before.lastIndexOf('》')) {
            return true;
        }
        boolean aimed = clause.endsWith("目标是") || clause.endsWith("目标为");
        if (ELSEWHERE_BEFORE.matcher(before).find() && !(kind == Kind.EVERY && before.endsWith("以"))) {
            return true;
        }
        if (kind == Kind.WHOLE_YEAR && before.length() > 0 && before.endsWith("的")) {
            return true;
        }
        return !aimed && ELSEWHERE_AFTER.matcher(after).find();
    }

    private Optional<String> iso(Kind kind, Matcher m) {
        return switch (kind) {
            case EVERY, RELATIVE -> Optional.empty();
            case MONTH -> month(m);
            case PART -> day.lastOf(year(m.group("year")), partMonth(m.group("part")));
            case YEAR_END -> m.group().contains("年前") ? Optional.empty() : day.lastOf(year(m.group("year")), 12);
            case WHOLE_YEAR -> Optional.of(year(m.group("year").replaceAll("\\s|年$", "")));
            case DAY ->
                day.month() == 0 ? Optional.empty() : day.date(day.yearText(), day.month(), number(m.group("day")));
            case THIS_MONTH -> day.month() == 0 ? Optional.empty() : day.lastOf(day.yearText(), day.month());
        };
    }

    private static int partMonth(String part) {
        return PART_MONTHS.getOrDefault(part.startsWith("第") ? part.substring(1) : part, 12);
    }

    private Optional<String> month(Matcher m) {
        String year = year(m.group("year"));
        int month = number(m.group("month"));
        String rest = m.group("rest") == null ? "" : m.group("rest");
        boolean before = m.group("before") != null && !m.group("before").strip().equals("内");
        if (m.group("day") != null) {
            return day.date(year, month, number(m.group("day")));
        }
        if (rest.isEmpty() || rest.equals("份")) {
            return day.lastOf(year, before ? month - 1 : month);
        }
        return switch (rest) {
            case "上旬", "初" -> day.date(year, month, 10);
            case "中旬" -> day.date(year, month, 20);
            default -> day.lastOf(year, month);
        };
    }

    private String year(@Nullable String printed) {
        if (printed == null
                || printed.equals("今")
                || printed.equals("本")
                || printed.equals("当")
                || printed.equals("全")) {
            return day.yearText();
        }
        if (printed.equals("明")) {
            return day.yearText().equals("XXXX") ? "XXXX" : Integer.toString(day.year() + 1);
        }
        return printed.matches("20[0-9]{2}") ? printed : "XXXX";
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return "一二三四五六七八九".indexOf(digits) + 1;
        }
        int tens = ten == 0 ? 1 : "一二三四五六七八九".indexOf(digits.charAt(0)) + 1;
        int ones = ten == digits.length() - 1 ? 0 : "一二三四五六七八九".indexOf(digits.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
