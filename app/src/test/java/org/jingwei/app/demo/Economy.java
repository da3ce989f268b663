package org.jingwei.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The one truth behind the demonstration: single months of every item and county from 2022 to 2026, from a few parameters and a
 * fixed stream of chance. The city is the sum of its counties and of what the city itself takes in. Whatever is printed is
 * rounded from it, so that no two documents can disagree.
 */
final class Economy {

    static final String CITY = "云岭市";
    static final List<String> COUNTIES = List.of("鹿鸣区", "青溪区", "白鹤市", "南浦县", "柳溪县", "松坪县", "石盘县", "碧潭县");
    static final int FIRST = 2023;
    static final int LAST = 2026;

    private static final int BASE = 2022;
    private static final int PLACES = COUNTIES.size() + 2;
    private static final int OWN = COUNTIES.size() + 1;
    private static final double[] SIZE = {0, .24, .20, .14, .115, .10, .08, .065, .06};
    private static final double[] LEAD = {0, 0.2, 1.6, 0.9, 0.3, -0.2, 0.1, -1.1, -1.8};
    private static final double[] SEASON = {.070, .066, .084, .078, .081, .092, .078, .080, .094, .084, .087, .106};

    /** Yearly growth 2023, 2024, 2025, 2026 in percent; the total of 2022; how much the months and the counties differ. */
    private record Path(double total, double[] growth, double months, double counties) {}

    private static final Map<Item, Path> PATHS = new EnumMap<>(Item.class);

    static {
        path(Item.PRI, 172, .3, .25, 4.3, 4.0, 3.8, 3.9);
        path(Item.TER, 690, .5, .6, 6.2, 5.6, 5.7, 5.2);
        path(Item.IND, 410, 1.2, 1.6, 7.4, 8.1, 7.8, 6.6);
        path(Item.INV, 620, 1.8, 2.6, 4.8, 3.1, 1.2, -2.6);
        path(Item.INV_IND, 230, 2.2, 0, 11.5, 12.8, 9.4, 5.1);
        path(Item.INV_PRIVATE, 310, 2.0, 0, 1.9, -1.2, -2.8, -5.5);
        path(Item.INV_REAL, 120, 2.5, 0, -11.8, -13.5, -9.9, -12.2);
        path(Item.RETAIL, 520, 1.0, .9, 7.6, 5.4, 5.1, 4.3);
        path(Item.RETAIL_ABOVE, 168, 1.6, 0, 9.3, 7.2, 6.6, 5.2);
        path(Item.TRADE, 182, 4.5, 3.5, 6.5, -3.8, 8.2, 11.4);
        path(Item.EXPORT, 131, 4.5, 0, 7.9, -2.4, 9.6, 12.9);
        path(Item.REVENUE, 66, 1.8, 1.4, 6.9, 4.2, 3.0, 2.2);
        path(Item.TAX, 42, 2.0, 0, 8.3, 2.6, 2.2, 1.1);
        path(Item.SPENDING, 318, 2.2, 0, 5.1, 3.8, 2.9, 3.3);
        path(Item.POWER, 112, 1.3, 1.3, 6.8, 7.5, 6.1, 5.6);
        path(Item.POWER_IND, 71, 1.6, 0, 6.2, 7.9, 6.4, 5.3);
        path(Item.DEPOSIT, 2260, .4, .5, 10.4, 9.1, 8.6, 8.0);
        path(Item.LOAN, 1880, .4, .6, 11.6, 10.2, 9.0, 7.8);
        path(Item.INC_URBAN, 36480, .2, .25, 5.2, 5.0, 4.8, 4.6);
        path(Item.INC_RURAL, 18260, .2, .25, 7.6, 7.1, 6.7, 6.4);
        path(Item.JOBS, 36200, 1.5, 0, 1.2, .8, .4, -.6);
    }

    private static void path(Item item, double total, double months, double counties, double... growth) {
        PATHS.put(item, new Path(total, growth, months, counties));
    }

    /** By item, place and month since January 2022: at the prices of the day, and at those of the base year. */
    private final Map<Item, double[][]> levels = new EnumMap<>(Item.class);

    private final Map<Item, double[][]> volumes = new EnumMap<>(Item.class);

    Economy() {
        for (Item item : PATHS.keySet()) {
            double[][] made = item.rhythm == Item.Rhythm.QUARTER ? quarters(item) : months(item);
            volumes.put(item, made);
            levels.put(item, made);
        }
        secondary();
        price(Item.PRI, .6, -1.1, .2, .5);
        price(Item.SEC, -1.4, -.9, -1.2, .1);
        price(Item.TER, .9, .5, .3, .4);
        volumes.put(Item.GDP, sum(volumes));
        levels.put(Item.GDP, sum(levels));
    }

    private double[][] months(Item item) {
        Path path = PATHS.get(item);
        double[][] made = new double[PLACES][12 * (LAST - BASE + 1)];
        boolean own = item == Item.REVENUE;
        for (int place = 1; place < PLACES; place++) {
            double size = place == OWN ? (own ? .22 : 0) : SIZE[place] * (own ? .78 : 1);
            double shock = 0;
            double common = 0;
            SplittableRandom chance = new SplittableRandom(1000L * item.ordinal() + place);
            SplittableRandom shared = new SplittableRandom(77L * item.ordinal());
            for (int t = 0; t < made[place].length; t++) {
                int month = t % 12;
                shock = .8 * shock + (chance.nextDouble() - .5) * 2 * path.months;
                common = .85 * common + (shared.nextDouble() - .5) * 1.5 * path.months;
                if (t < 12) {
                    made[place][t] = path.total
                            * size
                            * (item.rhythm == Item.Rhythm.STOCK ? .93 + .07 * (month + 1) / 12 : SEASON[month]);
                } else {
                    made[place][t] =
                            made[place][t - 12] * (1 + (growth(path, t) + lead(path, place) + shock + common) / 100);
                }
            }
        }
        return total(made);
    }

    private double[][] quarters(Item item) {
        Path path = PATHS.get(item);
        boolean mean = item.unit.equals("元");
        double[][] made = new double[PLACES][12 * (LAST - BASE + 1)];
        double[] share = {.27, .23, .24, .26};
        for (int place = 1; place < OWN; place++) {
            SplittableRandom chance = new SplittableRandom(1000L * item.ordinal() + place);
            SplittableRandom shared = new SplittableRandom(77L * item.ordinal());
            double size = mean ? 1 + .02 * LEAD[place] + (SIZE[place] - .1) : SIZE[place];
            for (int t = 2; t < made[place].length; t += 3) {
                double shock = (chance.nextDouble() + 2 * shared.nextDouble() - 1.5) * path.months;
                made[place][t] = t < 12
                        ? path.total * size * share[t / 3]
                        : made[place][t - 12] * (1 + (growth(path, t) + lead(path, place) + shock) / 100);
            }
        }
        total(made);
        if (mean) {
            for (int t = 0; t < made[0].length; t++) {
                double people = 0;
                for (int place = 1; place < OWN; place++) {
                    people += SIZE[place] * made[place][t];
                }
                made[0][t] = people;
            }
        }
        return made;
    }

    /** The secondary industry follows the industry of its months; building takes off what investment lacks. */
    private void secondary() {
        double[][] industry = volumes.get(Item.IND);
        double[][] made = new double[PLACES][industry[0].length];
        for (int place = 1; place < OWN; place++) {
            for (int t = 2; t < made[place].length; t += 3) {
                double now = industry[place][t] + industry[place][t - 1] + industry[place][t - 2];
                made[place][t] = t < 12
                        ? 1.33 * now
                        : made[place][t - 12]
                                * (1
                                        + .78
                                                * (now
                                                                / (industry[place][t - 12]
                                                                        + industry[place][t - 13]
                                                                        + industry[place][t - 14])
                                                        - 1)
                                        - .003);
            }
        }
        volumes.put(Item.SEC, total(made));
        levels.put(Item.SEC, made);
    }

    private void price(Item item, double... yearly) {
        double[][] volume = volumes.get(item);
        double[][] made = new double[PLACES][volume[0].length];
        double[] price = new double[volume[0].length];
        for (int t = 0; t < price.length; t++) {
            price[t] = t < 12 ? 1 : price[t - 12] * (1 + yearly[t / 12 - 1] / 100);
            for (int place = 0; place < PLACES; place++) {
                made[place][t] = volume[place][t] * price[t];
            }
        }
        levels.put(item, made);
    }

    private static double[][] sum(Map<Item, double[][]> parts) {
        double[][] made = new double[PLACES][parts.get(Item.PRI)[0].length];
        for (Item item : List.of(Item.PRI, Item.SEC, Item.TER)) {
            for (int place = 0; place < PLACES; place++) {
                for (int t = 0; t < made[place].length; t++) {
                    made[place][t] += parts.get(item)[place][t];
                }
            }
        }
        return made;
    }

    private static double[][] total(double[][] made) {
        for (int t = 0; t < made[0].length; t++) {
            for (int place = 1; place < PLACES; place++) {
                made[0][t] += made[place][t];
            }
        }
        return made;
    }

    /** Between the middles of two years the growth moves in a straight line. */
    private static double growth(Path path, int t) {
        double at = Math.min(Math.max((t - 17.5) / 12, 0), path.growth.length - 1);
        int year = Math.min((int) at, path.growth.length - 2);
        return path.growth[year] + (path.growth[year + 1] - path.growth[year]) * (at - year);
    }

    private static double lead(Path path, int place) {
        return place == OWN ? 0 : LEAD[place] * path.counties;
    }

    private static int place(String name) {
        return name.equals(CITY) ? 0 : COUNTIES.indexOf(name) + 1;
    }

    /** From January to the end of the month, or what stands there then; rounded as it is printed. */
    BigDecimal level(Item item, String place, int year, int month) {
        return rounded(sum(levels, item, place, year, month), item.decimals);
    }

    /** The same in another unit: {@code scale} to one of the item's own. */
    BigDecimal level(Item item, String place, int year, int month, int scale) {
        return rounded(sum(levels, item, place, year, month) * scale, 0);
    }

    /** Change of the same on the year before, in percent with one decimal. */
    BigDecimal growth(Item item, String place, int year, int month) {
        return rounded(
                100 * (sum(volumes, item, place, year, month) / sum(volumes, item, place, year - 1, month) - 1), 1);
    }

    BigDecimal single(Item item, String place, int year, int month) {
        return rounded(levels.get(item)[place(place)][at(year, month)], item.decimals);
    }

    BigDecimal singleGrowth(Item item, String place, int year, int month) {
        double[] months = volumes.get(item)[place(place)];
        return rounded(100 * (months[at(year, month)] / months[at(year - 1, month)] - 1), 1);
    }

    /** Place among the counties by the printed growth; equal ones share a place. */
    int rank(Item item, String county, int year, int month) {
        BigDecimal own = growth(item, county, year, month);
        return 1
                + (int) COUNTIES.stream()
                        .filter(other -> growth(item, other, year, month).compareTo(own) > 0)
                        .count();
    }

    private double sum(Map<Item, double[][]> from, Item item, String place, int year, int month) {
        double[] months = from.get(item)[place(place)];
        if (item.rhythm == Item.Rhythm.STOCK) {
            return months[at(year, month)];
        }
        double sum = 0;
        for (int t = at(year, 1); t <= at(year, month); t++) {
            sum += months[t];
        }
        return sum;
    }

    private static int at(int year, int month) {
        return 12 * (year - BASE) + month - 1;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
