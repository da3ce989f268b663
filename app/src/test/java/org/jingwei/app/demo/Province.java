package org.jingwei.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The province around the invented city: growth of its ten cities from 2023 to 2026. They follow the city of the demonstration part
 * of the way, each with a lead and a chance of its own; the province is their weighted mean.
 */
final class Province {

    static final String NAME = "云山省";
    static final List<String> CITIES =
            List.of(Economy.CITY, "澜川市", "雾江市", "沧澜市", "松河市", "雁湖市", "桐川市", "宁溪市", "银塘市", "霁川市");

    private static final double[] WEIGHT = {.12, .24, .13, .11, .09, .08, .07, .06, .05, .05};
    private static final double[] LEAD = {0, .9, .3, -.5, 1.3, -.9, .2, -1.4, 1.7, -.2};
    private static final double FOLLOWING = .6;

    /** What the others tend to, in percent; how far they lie apart; and how much a month moves them. */
    private record Path(double mean, double spread, double months) {}

    private static final Map<Item, Path> PATHS = new EnumMap<>(Map.ofEntries(
            Map.entry(Item.GDP, new Path(5.6, .5, .15)),
            Map.entry(Item.IND, new Path(7.1, 1.1, .35)),
            Map.entry(Item.INV, new Path(2.2, 2.4, .7)),
            Map.entry(Item.RETAIL, new Path(5.3, .7, .25)),
            Map.entry(Item.REVENUE, new Path(4.1, 1.5, .5)),
            Map.entry(Item.TRADE, new Path(7.5, 4.5, 1.5)),
            Map.entry(Item.POWER, new Path(6.0, 1.0, .4)),
            Map.entry(Item.DEPOSIT, new Path(8.9, .6, .2)),
            Map.entry(Item.LOAN, new Path(9.4, .8, .2)),
            Map.entry(Item.INC_URBAN, new Path(4.9, .3, .08)),
            Map.entry(Item.INC_RURAL, new Path(6.7, .35, .08))));

    private final Economy economy;

    /** By item, city and month since January of the first year: what chance adds to the lead. */
    private final Map<Item, double[][]> chances = new EnumMap<>(Item.class);

    Province(Economy economy) {
        this.economy = economy;
        PATHS.forEach((item, path) -> chances.put(item, chances(item, path)));
    }

    private static double[][] chances(Item item, Path path) {
        double[][] made = new double[CITIES.size()][12 * (Economy.LAST - Economy.FIRST + 1)];
        for (int city = 1; city < made.length; city++) {
            SplittableRandom chance = new SplittableRandom(5000L + 100L * item.ordinal() + city);
            double own = (chance.nextDouble() - .5) * path.spread;
            double shock = 0;
            for (int t = 0; t < made[city].length; t++) {
                shock = .88 * shock + (chance.nextDouble() - .5) * 2 * path.months;
                made[city][t] = own + shock;
            }
        }
        return made;
    }

    /** Of a city or of the whole province, in percent with one decimal. */
    BigDecimal growth(Item item, String place, int year, int month) {
        if (place.equals(Economy.CITY)) {
            return economy.growth(item, place, year, month);
        }
        double growth = place.equals(NAME) ? mean(item, year, month) : own(item, CITIES.indexOf(place), year, month);
        return BigDecimal.valueOf(growth).setScale(1, RoundingMode.HALF_UP);
    }

    private double mean(Item item, int year, int month) {
        double mean = 0;
        for (int city = 0; city < WEIGHT.length; city++) {
            mean += WEIGHT[city] * own(item, city, year, month);
        }
        return mean;
    }

    private double own(Item item, int city, int year, int month) {
        double followed = economy.growth(item, Economy.CITY, year, month).doubleValue();
        Path path = PATHS.get(item);
        return city == 0
                ? followed
                : FOLLOWING * followed
                        + (1 - FOLLOWING) * path.mean
                        + LEAD[city] * path.spread
                        + chances.get(item)[city][12 * (year - Economy.FIRST) + month - 1];
    }

    /** Place among the cities by the printed growth; equal ones share a place. */
    int rank(Item item, String city, int year, int month) {
        BigDecimal own = growth(item, city, year, month);
        return 1
                + (int) CITIES.stream()
                        .filter(other -> growth(item, other, year, month).compareTo(own) > 0)
                        .count();
    }
}
