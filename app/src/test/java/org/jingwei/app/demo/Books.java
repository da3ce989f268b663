package org.jingwei.app.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the workbooks of the statistics office: a card of the city, a league of the counties and what the province sends of its
 * cities, for each month of a year.
 */
final class Books {

    private static final List<Integer> WIDTHS = List.of(38, 12, 15, 15, 15, 15);

    private final Economy economy;

    Books(Economy economy) {
        this.economy = economy;
    }

    static String span(int month) {
        return "1—" + month + "月";
    }

    static int lastMonth(int year) {
        return year == Economy.LAST ? 10 : 12;
    }

    private record Line(String label, Item item) {}

    private static final List<Line> CARD = List.of(
            new Line("一、地区生产总值", Item.GDP),
            new Line("    其中：第一产业增加值", Item.PRI),
            new Line("          第二产业增加值", Item.SEC),
            new Line("          第三产业增加值", Item.TER),
            new Line("二、规模以上工业增加值", Item.IND),
            new Line("三、固定资产投资（不含农户）", Item.INV),
            new Line("    其中：工业投资", Item.INV_IND),
            new Line("          民间投资", Item.INV_PRIVATE),
            new Line("          房地产开发投资", Item.INV_REAL),
            new Line("四、社会消费品零售总额", Item.RETAIL),
            new Line("    其中：限额以上社会消费品零售总额", Item.RETAIL_ABOVE),
            new Line("五、货物进出口总额", Item.TRADE),
            new Line("    其中：出口总额", Item.EXPORT),
            new Line("六、一般公共预算收入", Item.REVENUE),
            new Line("    其中：税收收入", Item.TAX),
            new Line("七、一般公共预算支出", Item.SPENDING),
            new Line("八、全社会用电量", Item.POWER),
            new Line("    其中：工业用电量", Item.POWER_IND),
            new Line("九、金融机构人民币各项存款余额", Item.DEPOSIT),
            new Line("十、金融机构人民币各项贷款余额", Item.LOAN),
            new Line("十一、城镇居民人均可支配收入", Item.INC_URBAN),
            new Line("十二、农村居民人均可支配收入", Item.INC_RURAL),
            new Line("十三、城镇新增就业", Item.JOBS));

    byte[] cards(int year) {
        Book book = new Book();
        for (int month = 2; month <= lastMonth(year); month++) {
            card(book, year, month);
        }
        return book.bytes();
    }

    private void card(Book book, int year, int month) {
        Book.Sheet sheet = book.sheet(span(month), WIDTHS);
        sheet.put(0, 0, Economy.CITY + year + "年" + span(month) + "主要经济指标完成情况表", Book.Look.TITLE);
        sheet.merge(0, 0, 0, 5);
        String[] heads = {"指  标", "计量单位", "当月", "当月同比（%）", "累计", "累计同比（%）"};
        for (int i = 0; i < heads.length; i++) {
            sheet.put(1, i, heads[i], Book.Look.HEAD);
        }
        int row = 2;
        for (Line line : CARD) {
            Item item = line.item;
            if (!item.published(month)) {
                continue;
            }
            sheet.put(row, 0, line.label, Book.Look.STUB);
            sheet.put(row, 1, item.growthOnly() ? "%" : item.unit, Book.Look.TEXT);
            boolean months = month > 2 && item.rhythm == Item.Rhythm.MONTH;
            boolean single = months && !item.growthOnly() && item != Item.JOBS;
            number(sheet, row, 2, single ? economy.single(item, Economy.CITY, year, month) : null);
            number(sheet, row, 3, months ? economy.singleGrowth(item, Economy.CITY, year, month) : null);
            number(sheet, row, 4, item.growthOnly() ? null : economy.level(item, Economy.CITY, year, month));
            number(sheet, row, 5, economy.growth(item, Economy.CITY, year, month));
            row++;
        }
        sheet.put(row, 0, "注：地区生产总值、分产业增加值和规模以上工业增加值的增速按可比价格计算；固定资产投资只公布增速；存贷款为月末数。", Book.Look.NOTE);
        sheet.merge(row, row, 0, 5);
    }

    private static void number(Book.Sheet sheet, int row, int column, @Nullable BigDecimal value) {
        if (value == null) {
            sheet.put(row, column, "—", Book.Look.TEXT);
        } else {
            sheet.put(row, column, value);
        }
    }

    /** One group of columns of the league: what, how its level is headed, and whether the counties are ranked by its growth. */
    private record Group(String title, Item item, String level, int scale, boolean ranked) {

        int width() {
            return (level.isEmpty() ? 0 : 1) + 1 + (ranked ? 1 : 0);
        }
    }

    private static final List<Group> LEAGUE = List.of(
            new Group("地区生产总值", Item.GDP, "总量（亿元）", 1, true),
            new Group("规模以上工业增加值", Item.IND, "", 1, true),
            new Group("固定资产投资", Item.INV, "", 1, true),
            new Group("社会消费品零售总额", Item.RETAIL, "总额（亿元）", 1, true),
            new Group("一般公共预算收入", Item.REVENUE, "完成（万元）", 10_000, true),
            new Group("进出口总额", Item.TRADE, "总额（亿元）", 1, false),
            new Group("全社会用电量", Item.POWER, "累计（亿千瓦时）", 1, false),
            new Group("金融机构各项存款余额", Item.DEPOSIT, "余额（亿元）", 1, false),
            new Group("金融机构各项贷款余额", Item.LOAN, "余额（亿元）", 1, false),
            new Group("城镇居民人均可支配收入", Item.INC_URBAN, "绝对值（元）", 1, true),
            new Group("农村居民人均可支配收入", Item.INC_RURAL, "绝对值（元）", 1, true));

    /** Of the province only growth and place come to the city. */
    private static final List<Group> PROVINCE = LEAGUE.stream()
            .map(group -> new Group(group.title, group.item, "", 1, true))
            .toList();

    byte[] leagues(int year) {
        List<String> places = new ArrayList<>(List.of(Economy.CITY));
        places.addAll(Economy.COUNTIES);
        return table(year, "县（市、区）", Economy.CITY + "各县（市、区）", "全市", places, LEAGUE, economy::growth, economy::rank)
                .bytes();
    }

    /** What the statistics bureau of the province sends to its cities each month. */
    byte[] province(int year) {
        Province province = new Province(economy);
        List<String> places = new ArrayList<>(List.of(Province.NAME));
        places.addAll(Province.CITIES);
        return table(year, "市", Province.NAME + "各市", "全省", places, PROVINCE, province::growth, province::rank)
                .bytes();
    }

    /** What a table holds of an item and a place at the end of a month. */
    private interface Figure<T> {
        T of(Item item, String place, int year, int month);
    }

    private Book table(
            int year,
            String stub,
            String title,
            String whole,
            List<String> places,
            List<Group> columns,
            Figure<BigDecimal> growth,
            Figure<Integer> rank) {
        Book book = new Book();
        for (int month = 2; month <= lastMonth(year); month++) {
            int last = month;
            List<Group> groups =
                    columns.stream().filter(group -> group.item.published(last)).toList();
            table(book, year, month, stub, title, whole, places, groups, growth, rank);
        }
        return book;
    }

    private void table(
            Book book,
            int year,
            int month,
            String stub,
            String title,
            String whole,
            List<String> places,
            List<Group> groups,
            Figure<BigDecimal> growth,
            Figure<Integer> rank) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(32, 12));
        Book.Sheet sheet = book.sheet(span(month), widths);
        int width = 1 + groups.stream().mapToInt(Group::width).sum();
        sheet.put(0, 0, year + "年" + span(month) + title + "主要经济指标", Book.Look.TITLE);
        sheet.merge(0, 0, 0, width - 1);
        sheet.put(1, 0, stub, Book.Look.HEAD);
        sheet.put(2, 0, "", Book.Look.HEAD);
        sheet.merge(1, 2, 0, 0);
        int column = 1;
        for (Group group : groups) {
            sheet.put(1, column, group.title, Book.Look.HEAD);
            if (group.width() > 1) {
                sheet.merge(1, 1, column, column + group.width() - 1);
            }
            if (!group.level.isEmpty()) {
                sheet.put(2, column++, group.level, Book.Look.HEAD);
            }
            sheet.put(2, column++, "增速（%）", Book.Look.HEAD);
            if (group.ranked) {
                sheet.put(2, column++, "位次", Book.Look.HEAD);
            }
        }
        String first = places.get(0);
        int row = 3;
        for (String place : places) {
            sheet.put(row, 0, place.equals(first) ? whole : place, Book.Look.TEXT);
            column = 1;
            for (Group group : groups) {
                if (!group.level.isEmpty()) {
                    BigDecimal level = group.scale == 1
                            ? economy.level(group.item, place, year, month)
                            : economy.level(group.item, place, year, month, group.scale);
                    sheet.put(row, column++, level);
                }
                sheet.put(row, column++, growth.of(group.item, place, year, month));
                if (group.ranked && place.equals(first)) {
                    sheet.put(row, column++, "—", Book.Look.TEXT);
                } else if (group.ranked) {
                    sheet.put(row, column++, BigDecimal.valueOf(rank.of(group.item, place, year, month)));
                }
            }
            row++;
        }
        String note = whole.equals("全市") ? "2.全市一般公共预算收入含市本级。" : "2.地区生产总值、规模以上工业增加值增速按可比价格计算。";
        sheet.put(row, 0, "注：1.位次按增速排列，增速相同的并列。" + note, Book.Look.NOTE);
        sheet.merge(row, row, 0, width - 1);
    }
}
