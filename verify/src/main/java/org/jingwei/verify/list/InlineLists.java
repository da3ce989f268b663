package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** A count beside a list in the same sentence: 钢铁、焦化、水泥3个行业; 五项制度：…、…、…. */
final class InlineLists {

    private static final int LONGEST = 320;
    private static final int HEAD = 24;
    private static final String STOPS = "。；：！？\n，";
    private static final Pattern FORWARD = Pattern.compile(
            "^[^，。；：、（）]{0," + HEAD
                    + "}?(?:”|’)?[^，。；：、（）]{0,8}(?:：|即|是指|指|包括|主要包括|涵盖|主要是|主要有|就是|如下|分别是|分别为|（|，包括|，主要是|，主要包括|，分别是|，分别为|，即|，就是|，也就是|——)");
    /** An item that ends in a count of its own: 企业4家、基地2个 is no list of two. */
    private static final Pattern COUNTED =
            Pattern.compile("\\d\\s?(?:余|多)?(?:万)?(?:个|项|家|户|条|种|件|处|所|座|名|人|支)(?:以上)?(?:、|$)");

    private static final int LONG_NAME = 30;
    private static final int SINGLE = 9;
    private static final int FEW = 3;
    private static final int MANY = 5;
    private static final int MOST_TIMES = 10;
    private static final Pattern THING = Pattern.compile("(?:个|项|家|户|类|条|种|件|大|方面|处|所|座|名|支|升|降|高|低|平)$");
    /** 进出口总额和实际利用外资: two things without a 、. */
    private static final Pattern PAIR = Pattern.compile("[^，、和与及\\d]{2,16}[和与及][^，、和与及\\d]{2,16}");

    /** 财政、商务等5个部门以及: what follows is another list. */
    private static final Pattern AGAIN = Pattern.compile("^.*\\d\\s?(?:个|家|项|名|户)[^、，]{1,10}(?:以及|和|及)(?=[^、]{1,12}、)");

    /** 甲镇、乙镇要抓紧启动4个示范村: those who do it are no members of what they do. */
    private static final Pattern DOERS = Pattern.compile("(?:要|抓紧|启动|争取|加快|推进|负责|牵头|承担|纳入|组织)[^、]{0,8}$");

    private static final Pattern QUOTED = Pattern.compile("“([^“”、，]{2,16})”$");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    private InlineLists() {}

    static Optional<Finding> check(String document, Announcement count) {
        if (count.words().endsWith("字")) {
            return letters(document, count);
        }
        return before(document, count).or(() -> characters(document, count)).or(() -> behind(document, count));
    }

    /** a、b、c N项. */
    private static Optional<Finding> before(String document, Announcement count) {
        String text = count.before();
        int start = text.length();
        int depth = 0;
        while (start > 0 && text.length() - start < LONGEST) {
            char c = text.charAt(start - 1);
            depth += c == '）' || c == ')' ? 1 : c == '（' || c == '(' ? -1 : 0;
            if (depth < 0 || (depth == 0 && STOPS.indexOf(c) >= 0)) {
                break;
            }
            start--;
        }
        Matcher again = AGAIN.matcher(text.substring(start));
        if (again.find()) {
            start += again.end();
        }
        String list = text.substring(start).replaceAll("[“”‘’]", "");
        int listed = Items.of(list).items().size();
        boolean counted = COUNTED.matcher(list).find()
                && !(list.endsWith("等") && (listed == count.number() || listed >= MANY && count.number() < listed));
        return list.contains("、") && !list.endsWith("、") && !counted
                ? finding(document, count, count.from() + start, nounEnd(count), Items.of(list))
                : Optional.empty();
    }

    /** “牛羊粮菜”四大产业: one character an item. */
    private static Optional<Finding> characters(String document, Announcement count) {
        String before = count.before();
        if (!before.endsWith("”")) {
            return Optional.empty();
        }
        Matcher m = QUOTED.matcher(before);
        if (!m.find() || m.group(1).length() != count.number() || digits(count)) {
            return Optional.empty();
        }
        Items items = new Items(m.group(1).chars().mapToObj(Character::toString).toList(), false);
        return finding(document, count, count.from() + m.start(), nounEnd(count), items);
    }

    /** “科学、精准、有序”六字方针: as many characters as announced. */
    private static Optional<Finding> letters(String document, Announcement count) {
        String before = count.before();
        int open = before.lastIndexOf('“');
        List<String> letters = before.substring(Math.max(0, open))
                .chars()
                .filter(c -> c >= '\u4E00' && c <= '\u9FFF')
                .mapToObj(Character::toString)
                .toList();
        return open < 0 || letters.isEmpty() || !before.endsWith("”")
                ? Optional.empty()
                : finding(document, count, count.from() + open, nounEnd(count), new Items(letters, false));
    }

    /** N项…：a、b、c. */
    private static Optional<Finding> behind(String document, Announcement count) {
        String text = count.behind();
        Matcher m = FORWARD.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String rest = text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST));
        Matcher stop =
                Pattern.compile(m.group().endsWith("（") ? "[）。]" : "[。；]").matcher(rest);
        int length = stop.find() ? stop.start() : rest.length();
        String list = rest.substring(0, length);
        Optional<Items> clauses =
                clauses(text.substring(m.end()), count, m.group().endsWith("即"));
        boolean named = list.contains("、")
                && length < rest.length()
                && Items.of(list).canBe(count.number())
                && list.indexOf('，') < 0;
        if (clauses.isPresent() && !named) {
            return digits(count) && m.group().endsWith("：")
                    ? parts(document, count, m.end(), clauses.get(), "分号")
                    : finding(document, count, heads(count, m.end(), clauses.get()), false, clauses.get());
        }
        Optional<Items> commas = commas(list, count);
        if (commas.isPresent() && m.group().equals("：")) {
            return parts(document, count, m.end() + list.length(), commas.get(), "逗号");
        }
        boolean pair = count.number() == 2 && PAIR.matcher(list).matches();
        if (!list.contains("、") && !pair || list.contains("，") && list.indexOf('，') < list.indexOf('、')) {
            return Optional.empty();
        }
        int comma = list.indexOf('，');
        String first = comma < 0 ? list : list.substring(0, comma);
        return finding(document, count, count.start(), count.end() + m.end() + first.length(), Items.of(first));
    }

    /**
     * N个…：…；…；…。 with as many parts as announced.
     *
     * @param told whether nothing but the parts can be meant, so that two of them tell enough
     */
    private static Optional<Items> clauses(String text, Announcement count, boolean told) {
        int stop = text.indexOf('。');
        List<String> parts = List.of((stop < 0 ? text : text.substring(0, stop)).split("；", -1));
        boolean counted = digits(count) && count.number() > 2;
        return (parts.size() == count.number() || counted) && parts.size() > (told ? 1 : 2)
                ? Optional.of(new Items(parts, false))
                : Optional.empty();
    }

    /** 共4项：甲率，乙、丙单位检查覆盖率，…: names parted by commas, as many as announced. */
    private static Optional<Items> commas(String list, Announcement count) {
        List<String> parts = List.of(list.split("，", -1));
        boolean names = parts.stream().allMatch(part -> part.length() >= 2 && part.length() <= LONG_NAME)
                && parts.stream().noneMatch(part -> DIGITS.matcher(part).find());
        return digits(count) && count.number() > 2 && parts.size() == count.number() && names
                ? Optional.of(new Items(parts, false))
                : Optional.empty();
    }

    /** Parts of a sentence behind a count in digits: another number of parts may be divided otherwise, and is left open. */
    private static Optional<Finding> parts(String document, Announcement count, int end, Items parts, String stop) {
        boolean fits = parts.items().size() == count.number();
        String computation = "其后以" + stop + "分为" + parts.items().size() + "项；所说" + count.words();
        Judgement judgement = fits
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：列举与所说的" + count.words() + "一致。")
                : new Judgement(Verdict.UNRESOLVED, Severity.WARN, computation, computation + "；分法可能不同，请数一数。");
        String words = count.paragraph().text().substring(count.start(), count.end() + end);
        Claim.Piece piece = Claim.Piece.of(count.paragraph(), count.start(), count.end() + end, numbers(words, count));
        return Optional.of(new Claim(document, List.of(piece)).finding(Rule.V801, judgement));
    }

    private static int nounEnd(Announcement count) {
        String text = count.behind();
        int end = 0;
        while (end < text.length() && end < HEAD && "，。；：、！".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return count.end() + end;
    }

    private static Optional<Finding> finding(String document, Announcement count, int start, int end, Items items) {
        Paragraph paragraph = count.paragraph();
        int from = Math.min(start, count.start());
        String words = paragraph.text().substring(from, end);
        Claim.Piece piece = Claim.Piece.of(paragraph, from, end, numbers(words, count));
        boolean listed = words.contains("等" + count.numeral()) || words.contains("等 " + count.numeral());
        return finding(document, count, List.of(piece), listed, items);
    }

    private static Optional<Finding> finding(
            String document, Announcement count, List<Claim.Piece> pieces, boolean listed, Items items) {
        return judge(count, items, listed).map(judgement -> new Claim(document, pieces).finding(Rule.V801, judgement));
    }

    /** The announcement, up to a place behind it, and the first words of each clause that follows there. */
    private static List<Claim.Piece> heads(Announcement count, int behind, Items clauses) {
        int at = count.end() + behind;
        String words = count.paragraph().text().substring(count.start(), at);
        List<Claim.Piece> pieces = new ArrayList<>();
        pieces.add(Claim.Piece.of(count.paragraph(), count.start(), at, numbers(words, count)));
        for (String clause : clauses.items()) {
            if (!clause.isBlank()) {
                pieces.add(Sequences.head(count.paragraph(), at, List.of()));
            }
            at += clause.length() + 1;
        }
        return pieces;
    }

    private static List<String> numbers(String words, Announcement count) {
        List<String> numbers = new ArrayList<>();
        DIGITS.matcher(words).results().forEach(m -> numbers.add(m.group()));
        if (numbers.isEmpty()) {
            numbers.add(count.numeral());
        }
        return numbers;
    }

    private static boolean digits(Announcement count) {
        return Character.isDigit(count.words().charAt(0));
    }

    /** @param listed whether nothing but the list can be meant */
    private static Optional<Judgement> judge(Announcement count, Items items, boolean listed) {
        String computation =
                "列出" + items.items().size() + (items.most() > items.items().size() ? "～" + items.most() : "") + "项："
                        + String.join("、", items.items()) + "；所说" + count.words();
        String last =
                items.items().isEmpty() ? "" : items.items().get(items.items().size() - 1);
        if (!items.canBe(count.number()) && DOERS.matcher(last).find()) {
            return Optional.empty();
        }
        String repeated = repeated(items);
        boolean fits =
                repeated.isEmpty() ? items.canBe(count.number()) : items.items().size() == count.number();
        boolean letters = count.words().endsWith("字");
        boolean many = items.plain()
                && items.items().size() >= MANY
                && count.number() == items.items().size();
        boolean places = items.kinds() && items.plain() && items.places() && !items.open();
        boolean tells = !digits(count) || letters || listed || many || places || items.plain() && !items.kinds();
        if (fits && (count.number() < 2 || !tells)) {
            return Optional.empty(); // a list that could not tell another number says nothing of this one
        }
        if (fits) {
            return Optional.of(
                    new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：列举与所说的" + count.words() + "一致。"));
        }
        if (!repeated.isEmpty() && !items.open() && count.words().endsWith(repeated)) {
            return Optional.of(new Judgement(
                    Verdict.VIOLATED,
                    Severity.HARD,
                    computation,
                    "所说" + count.words() + "，以“" + repeated + "”开头的只列出"
                            + items.items().size() + "项，请补齐或改数。"));
        }
        boolean kinds = items.kinds() && items.plain() && (items.items().size() >= MANY || places);
        if (kinds
                && digits(count)
                && (count.number() <= FEW * items.items().size() || oneDigitOff(count, items))
                && THING.matcher(count.words()).find()) {
            return Optional.of(
                    new Judgement(Verdict.UNRESOLVED, Severity.WARN, computation, computation + "；如所列就是全部，请数一数。"));
        }
        boolean more = listed && items.open() && items.items().size() > Math.max(FEW - 1, count.number());
        if (listed && items.open() && !more && sampled(count, items)) {
            return Optional.of(new Judgement(
                    Verdict.HOLDS,
                    Severity.WARN,
                    computation,
                    "相符：举出的" + items.items().size() + "项不多于所说的" + count.words() + "。"));
        }
        return letters || more || miscounted(count, items)
                ? Optional.of(new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "所说" + count.words() + "，列出的是" + items.items().size() + "项，请数一数。"))
                : Optional.empty();
    }

    /** A、B等5项: whether the things named can be some of those counted. */
    private static boolean sampled(Announcement count, Items items) {
        return items.plain()
                && items.items().size() > 1
                && items.most() < count.number()
                && count.number() <= FEW * items.items().size();
    }

    /**
     * Whether the number was meant for the list and misses it: one more or less, or any small number in digits, for a number in
     * characters is more often part of a name (四个意识).
     */
    private static boolean miscounted(Announcement count, Items items) {
        int listed = items.items().size();
        boolean reach = items.open() ? count.number() < listed : true;
        boolean digits = Character.isDigit(count.words().charAt(0));
        boolean near = digits
                ? count.number() <= Math.max(SINGLE, FEW * listed)
                        || listed > FEW && count.number() < MOST_TIMES * listed
                : count.number() > 2 && (count.number() == listed - 1 || count.number() == items.most() + 1);
        return reach
                && near
                && items.plain()
                && !items.kinds()
                && THING.matcher(count.words()).find()
                && !count.before().endsWith("“");
    }

    /** Whether one other digit would make the number that of the list: 51 of eleven things listed. */
    private static boolean oneDigitOff(Announcement count, Items items) {
        String said = Integer.toString(count.number());
        for (int listed = items.items().size(); listed <= items.most(); listed++) {
            String meant = Integer.toString(listed);
            int differ = 0;
            for (int i = 0; i < said.length() && said.length() == meant.length(); i++) {
                differ += said.charAt(i) == meant.charAt(i) ? 0 : 1;
            }
            if (differ == 1) {
                return true;
            }
        }
        return false;
    }

    /** The word with which every item begins (聚焦…、聚焦…), if there is one: then no item can be two. */
    private static String repeated(Items items) {
        String prefix = items.items().isEmpty() ? "" : items.items().get(0);
        for (String item : items.items()) {
            int same = 0;
            while (same < prefix.length() && same < item.length() && prefix.charAt(same) == item.charAt(same)) {
                same++;
            }
            prefix = prefix.substring(0, same);
        }
        return items.items().size() > 2 ? prefix : "";
    }
}
