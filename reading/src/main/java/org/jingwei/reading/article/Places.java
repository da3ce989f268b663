package org.jingwei.reading.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;

/** Finds the place that a title, a date line or an opening names. */
final class Places {

    private static final String ENDING =
            "(?:自治区|自治州|自治县|街道|高新技术产业开发区|经济技术开发区|经济开发区|高新区|经开区|开发区|示范区|新区|省|市|州|盟|县|区|旗|镇|乡)";
    private static final String NOT_AFTER = "(?![域场级民容值长情区市街])";

    private static final Pattern MASKED = Pattern.compile("(?:[XＸ×]{1,3}|某)" + ENDING);

    /** A word of place is a letter of the name before another one (兰州市, 新乡市, 景德镇市, 赣县区), or where it begins (镇江市, 乡宁县). */
    private static final String LETTER =
            "(?:[^\\P{IsHan}省市州盟县区旗镇乡的在于对为与及了将从向让看促]|[州乡镇县市](?=[市区县])|(?<![\\p{IsHan}&&[^省市州]])[镇乡](?![镇乡])(?=\\p{IsHan}[市县区]))";

    /** A name ends where a word of place ends; its letters are none of those that build sentences. */
    private static final Pattern NAMED = Pattern.compile("(?![全我本各该])" + LETTER + "{2,7}?" + ENDING + NOT_AFTER);

    private static final Pattern QUALIFIER = Pattern.compile("（[^（）]{2,10}" + ENDING + "）");
    private static final Pattern WORD = Pattern.compile(
            "(?:[全我本])(省|市|县|区|州|镇|乡|旗|街道)|(?:^|[^\\p{IsHan}]|[^城地园社灾景片上超股])(省|市|县|区|州|镇|乡)(?:委|政府|人民政府|长|人大|政协)");
    private static final Pattern OWN = Pattern.compile("[全我](市|县|区|州|镇|乡|旗|街道)");
    private static final Pattern GOVERNMENT = Pattern.compile("代表(.{2,14}?)(?:人民)?政府");

    /** XX回族自治县: a mask keeps who governs itself. */
    private static final Pattern AUTONOMOUS = Pattern.compile("(?:[XＸ×]{1,3}|某)\\p{IsHan}{2,8}?自治[县州旗]");

    private static final int OFTEN = 2;

    private static final String ACTING = "打造建设推进发展加快全力聚焦撤建立";

    private Places() {}

    /** The place that a title names, with the units above it as printed there: 云岭市, 云岭市临江区, XX县. */
    static Optional<String> inTitle(String title) {
        String text = withoutPeriods(title);
        Optional<String> masked = chain(text, MASKED, 0);
        return masked.isPresent() ? masked : named(text);
    }

    private static Optional<String> named(String text) {
        for (String part : text.split("[|，、：:“”《》—－-]|在|于|关于|中共")) {
            Matcher m = NAMED.matcher(part);
            if (m.lookingAt() && plausible(m.group())) {
                return chain(part, NAMED, 0);
            }
        }
        return Optional.empty();
    }

    /** A place in a line such as 2022年12月26日在云岭市第一届人民代表大会…上. */
    static Optional<String> inDateLine(String line) {
        return inTitle(line);
    }

    /** A place in the first lines of the text: masked, or the government spoken for. */
    static Optional<String> inOpening(String text) {
        Matcher spoken = GOVERNMENT.matcher(text);
        if (spoken.find()) {
            Optional<String> place = inTitle(spoken.group(1));
            if (place.isPresent()) {
                return place;
            }
        }
        Matcher masked = MASKED.matcher(text);
        return masked.lookingAt() ? Optional.of(masked.group()) : Optional.empty();
    }

    /** XX市, 某县: a title that hides its place. */
    static boolean isMasked(String place) {
        return MASKED.matcher(place).matches();
    }

    /** XX县 of a title whose text calls the place XX回族自治县, and no other so: the fuller name. */
    static String inFull(String place, List<String> texts) {
        Map<String, Integer> names = new TreeMap<>();
        if (isMasked(place)) {
            for (String text : texts) {
                Matcher m = AUTONOMOUS.matcher(text);
                while (m.find()) {
                    names.merge(m.group(), 1, Integer::sum);
                }
            }
        }
        boolean one = names.size() == 1 && names.values().iterator().next() >= OFTEN;
        String name = one ? names.keySet().iterator().next() : place;
        return name.charAt(name.length() - 1) == place.charAt(place.length() - 1) ? name : place;
    }

    private static Optional<String> chain(String text, Pattern unit, int from) {
        Matcher m = unit.matcher(text);
        if (!m.find(from)) {
            return Optional.empty();
        }
        int start = m.start();
        int end = m.end();
        Matcher next = unit.matcher(text).useTransparentBounds(true);
        while (next.region(end, text.length()).lookingAt()
                && next.group().charAt(0) != '委'
                && plausible(next.group())) {
            end = next.end();
        }
        Matcher qualifier = QUALIFIER.matcher(text);
        if (qualifier.region(end, text.length()).lookingAt()) {
            end = qualifier.end();
        }
        return Optional.of(text.substring(start, end));
    }

    private static boolean plausible(String unit) {
        return unit.chars().noneMatch(c -> ACTING.indexOf(c) >= 0);
    }

    static String withoutPeriods(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (PeriodMatch m : PeriodPhrases.all(text)) {
            out.append(text, from, m.start()).append('|');
            from = m.end();
        }
        return out.append(text.substring(from)).toString();
    }

    /** The level of a printed place: that of its last unit. */
    static Optional<RegionLevel> level(String place) {
        int qualifier = place.indexOf('（');
        String units = qualifier > 0 ? place.substring(0, qualifier) : place;
        Optional<RegionLevel> whole = RegionLevel.of(units);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher m = Pattern.compile("(?:[XＸ×某]|[^省市州盟县区旗镇乡])+" + ENDING).matcher(units);
        String last = units;
        while (m.find()) {
            last = m.group();
        }
        Optional<RegionLevel> level = RegionLevel.of(last);
        return level.isPresent() ? level : levelOfEnding(last);
    }

    /** The level that 全市, 县委, 区长 and their like speak of in a title. */
    static Optional<RegionLevel> levelOfTitle(String title) {
        Matcher m = WORD.matcher(title);
        return m.find() ? levelOfEnding(m.group(1) != null ? m.group(1) : m.group(2)) : Optional.empty();
    }

    /** The level of the place that a text calls its own most often: 我市, 全县. */
    static Optional<RegionLevel> levelOfText(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher m = OWN.matcher(text);
        while (m.find()) {
            counts.merge(m.group(1), 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).flatMap(e -> levelOfEnding(e.getKey()));
    }

    private static Optional<RegionLevel> levelOfEnding(String place) {
        return switch (place.charAt(place.length() - 1)) {
            case '省' -> Optional.of(RegionLevel.PROVINCE);
            case '市', '州', '盟' -> Optional.of(RegionLevel.PREFECTURE);
            case '县', '区', '旗' -> Optional.of(RegionLevel.COUNTY);
            case '镇', '乡', '道' -> Optional.of(RegionLevel.TOWNSHIP);
            default -> Optional.empty();
        };
    }
}
