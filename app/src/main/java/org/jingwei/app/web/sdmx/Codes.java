package org.jingwei.app.web.sdmx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.query.CellKey;
import org.jingwei.ledger.store.Content;

/** The code lists, and the codes of what the ledger holds. Made for one request, because places come and go with the documents. */
final class Codes {

    private static final int DIGITS = 10;

    private final Map<Dimension, Map<String, String>> lists = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Words bases = Words.basis();
    private final Words comparators = Words.comparator();

    /** @param inUse the paths of the places that have a cell */
    Codes(Regions regions, List<String> inUse) {
        Map<String, String> known = new HashMap<>();
        for (Region region : regions.all()) {
            region.code().ifPresent(code -> known.put(region.path(), code));
        }
        Map<String, String> areas = new LinkedHashMap<>();
        for (String path : inUse) {
            String code = known.getOrDefault(path, own(path));
            areas.put(code, path);
            places.put(code, path);
        }
        Map<String, String> indicators = new LinkedHashMap<>();
        Indicators.standard().all().forEach(one -> indicators.put(indicator(one.code()), one.name()));
        lists.put(Dimension.FREQ, listed("A", "年", "S", "半年", "Q", "季", "M", "月"));
        lists.put(Dimension.INDICATOR, indicators);
        lists.put(Dimension.REF_AREA, areas);
        lists.put(Dimension.MEASURE, coded(Measure.values(), Measure::code, FactWords::measure));
        Map<String, String> aspects = listed(Words.NONE, "不适用");
        aspects.putAll(coded(Aspect.values(), Aspect::code, FactWords::aspect));
        lists.put(Dimension.ASPECT, aspects);
        lists.put(Dimension.COVERAGE, coded(Point.Coverage.values(), Enum::name, Point.Coverage::shown));
        lists.put(Dimension.STATUS, coded(Status.values(), Status::code, FactWords::status));
        lists.put(Dimension.COMPARATOR, worded(comparators));
        lists.put(Dimension.BASIS, worded(bases));
    }

    private static Map<String, String> listed(String... pairs) {
        Map<String, String> list = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            list.put(pairs[i], pairs[i + 1]);
        }
        return list;
    }

    private static <T> Map<String, String> coded(T[] all, Function<T, String> code, Function<T, String> name) {
        Map<String, String> list = new LinkedHashMap<>();
        Arrays.stream(all).forEach(one -> list.put(code.apply(one).toUpperCase(Locale.ROOT), name.apply(one)));
        return list;
    }

    private static Map<String, String> worded(Words words) {
        Map<String, String> list = listed(Words.NONE, "不适用或未注明");
        list.putAll(words.all());
        return list;
    }

    /** A place that has no code of the nation's gets one of its path, the same on every machine. */
    private static String own(String path) {
        String digest = Content.of("", path.getBytes(StandardCharsets.UTF_8)).hash();
        return "P" + digest.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }

    /** A point parts the values of a key, so the code of an indicator has a hyphen for it. */
    static String indicator(String code) {
        return code.replace('.', '-');
    }

    static Optional<String> indicatorOf(String code) {
        return Indicators.standard().byCode(code.replace('-', '.')).map(Indicator::code);
    }

    Optional<String> placeOf(String code) {
        return Optional.ofNullable(places.get(code));
    }

    /** Codes with their names. */
    Map<String, String> list(Dimension dimension) {
        return lists.getOrDefault(dimension, Map.of());
    }

    SeriesCode series(CellKey key, Point point) {
        String area = key.placeCode().orElse(own(key.place()));
        String aspect = key.aspect()
                .filter(one -> one != Aspect.LEVEL)
                .map(one -> one.code().toUpperCase(Locale.ROOT))
                .orElse(Words.NONE);
        return new SeriesCode(List.of(
                point.frequency(),
                indicator(key.indicator()),
                area,
                key.measure().code().toUpperCase(Locale.ROOT),
                aspect,
                point.coverage().name(),
                key.status().code().toUpperCase(Locale.ROOT),
                comparators.code(key.comparator()),
                bases.code(key.basis())));
    }
}
