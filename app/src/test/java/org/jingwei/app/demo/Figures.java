package org.jingwei.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills the gaps of a template with figures of the model: {@code {GDP 增}}, {@code {IND@2026-08/青溪区 速}}. What is not named is
 * that of the document.
 *
 * <pre>
 * 值 / 值1      the level with its unit; with one decimal      当月值, 当月增   of the last month alone
 * 万            the level in ten thousands of its unit         增, 速, 幅       增长5.2%; 5.2%; the same without its sign
 * 差@2026-08    the change of the growth since then            高               how far above or below the whole city
 * 高省, 省位    the same of the whole province; the place among its cities
 * 占GDP         the share in GDP, without the sign %            位               the place among the counties
 * 前3, 后2      the first, the last counties                   前3速, 后2速     and their growth
 * 完成4.0       the share, without the sign %, of a goal that is 4.0% above last year's whole
 * 目标4.0       that goal
 * </pre>
 */
final class Figures {

    private static final Pattern GAP =
            Pattern.compile("\\{([A-Z_]+)(?:@(\\d{4})-(\\d\\d))?(?:/(\\p{IsHan}+))? ([^}]+)}");
    private static final Pattern SINCE = Pattern.compile("差@(\\d{4})-(\\d\\d)");
    private static final Pattern LEAGUE = Pattern.compile("([前后])(\\d)(速?)");

    private final Economy economy;
    private final String place;
    private final int year;
    private final int month;

    Figures(Economy economy, String place, int year, int month) {
        this.economy = economy;
        this.place = place;
        this.year = year;
        this.month = month;
    }

    String fill(String template) {
        String filled = GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(figure(gap)));
        if (filled.matches(".*[{}].*")) {
            throw new IllegalArgumentException("a gap stays open: " + filled);
        }
        return filled;
    }

    private String figure(MatchResult gap) {
        Item item = Item.valueOf(gap.group(1));
        boolean dated = gap.group(2) != null;
        Figures at = new Figures(
                economy,
                gap.group(4) == null ? place : gap.group(4),
                dated ? Integer.parseInt(gap.group(2)) : year,
                dated ? Integer.parseInt(gap.group(3)) : month);
        return at.figure(item, gap.group(5));
    }

    private String figure(Item item, String what) {
        Matcher since = SINCE.matcher(what);
        if (since.matches()) {
            return since(
                    item,
                    economy.growth(item, place, Integer.parseInt(since.group(1)), Integer.parseInt(since.group(2))));
        }
        Matcher league = LEAGUE.matcher(what);
        if (league.matches()) {
            return league(
                    item,
                    league.group(1).equals("前"),
                    Integer.parseInt(league.group(2)),
                    !league.group(3).isEmpty());
        }
        if (what.startsWith("完成") || what.startsWith("目标")) {
            BigDecimal goal = goal(item, new BigDecimal(what.substring(2)));
            return what.startsWith("目标")
                    ? goal + item.unit
                    : level(item)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(goal, 1, RoundingMode.HALF_UP)
                            .toPlainString();
        }
        BigDecimal growth = economy.growth(item, place, year, month);
        return switch (what) {
            case "值" -> level(item) + item.unit;
            case "值1" -> level(item).setScale(1, RoundingMode.HALF_UP) + item.unit;
            case "万" -> level(item).movePointLeft(4).setScale(2, RoundingMode.HALF_UP) + "万" + item.unit;
            case "当月值" -> economy.single(item, place, year, month) + item.unit;
            case "当月增" -> grown(economy.singleGrowth(item, place, year, month));
            case "增" -> grown(growth);
            case "速" -> growth + "%";
            case "数" -> growth.toPlainString();
            case "幅" -> growth.abs() + "%";
            case "高" -> above(growth.subtract(economy.growth(item, Economy.CITY, year, month)));
            case "高省" -> {
                BigDecimal whole = new Province(economy).growth(item, Province.NAME, year, month);
                yield above(growth.subtract(whole)).replace("全市", "全省");
            }
            case "省位" -> String.valueOf(new Province(economy).rank(item, place, year, month));
            case "占GDP" ->
                level(item)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(level(Item.GDP), 1, RoundingMode.HALF_UP)
                        .toPlainString();
            case "位" -> String.valueOf(economy.rank(item, place, year, month));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private BigDecimal level(Item item) {
        return economy.level(item, place, year, month);
    }

    /** A goal is printed with one decimal. */
    private BigDecimal goal(Item item, BigDecimal growth) {
        return economy.level(item, place, year - 1, 12)
                .multiply(BigDecimal.ONE.add(growth.movePointLeft(2)))
                .setScale(1, RoundingMode.HALF_UP);
    }

    static String grown(BigDecimal growth) {
        return growth.signum() == 0 ? "与上年同期持平" : (growth.signum() > 0 ? "增长" : "下降") + growth.abs() + "%";
    }

    private String since(Item item, BigDecimal before) {
        BigDecimal growth = economy.growth(item, place, year, month);
        BigDecimal change = growth.subtract(before);
        if (change.signum() == 0) {
            return "持平";
        }
        boolean falling = growth.signum() < 0 && before.signum() < 0;
        String verb = change.signum() > 0 ? falling ? "降幅收窄" : "加快" : falling ? "降幅扩大" : "回落";
        return verb + change.abs() + "个百分点";
    }

    private static String above(BigDecimal gap) {
        return gap.signum() == 0 ? "与全市持平" : (gap.signum() > 0 ? "高于全市" : "低于全市") + gap.abs() + "个百分点";
    }

    private String league(Item item, boolean best, int many, boolean growth) {
        Comparator<String> order = Comparator.comparing(county -> economy.growth(item, county, year, month));
        List<String> counties = Economy.COUNTIES.stream()
                .sorted(best ? order.reversed() : order)
                .limit(many)
                .toList();
        Function<String, String> name = county -> growth ? economy.growth(item, county, year, month) + "%" : county;
        return counties.stream().map(name).collect(Collectors.joining("、"));
    }
}
