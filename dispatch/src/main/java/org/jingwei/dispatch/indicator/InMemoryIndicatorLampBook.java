package org.jingwei.dispatch.indicator;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.supervision.Light;

/** A book of lights over indicators that is forgotten with its process. */
public final class InMemoryIndicatorLampBook implements IndicatorLampBook {

    private static final Comparator<IndicatorLamp> WORST = Comparator.comparing(
                    (IndicatorLamp one) -> one.lamp().light())
            .reversed()
            .thenComparing(one -> one.lamp().month(), Comparator.reverseOrder())
            .thenComparing(IndicatorLamp::place)
            .thenComparing(one -> one.lamp().indicator())
            .thenComparing(one -> one.lamp().office());

    private record Key(String office, String place, String indicator) {}

    private final Map<Key, TreeMap<YearMonth, IndicatorLamp>> burning = new LinkedHashMap<>();
    private Optional<String> state = Optional.empty();

    @Override
    public synchronized int keep(String indicator, YearMonth from, List<IndicatorLamp> lamps, Stamp stamp) {
        int changed = 0;
        Set<List<Object>> kept = new HashSet<>();
        for (IndicatorLamp lamp : lamps) {
            kept.add(List.of(key(lamp), lamp.lamp().month()));
            IndicatorLamp before = burning.computeIfAbsent(key(lamp), key -> new TreeMap<>())
                    .put(lamp.lamp().month(), lamp);
            changed += lamp.equals(before) ? 0 : 1;
        }
        for (Map.Entry<Key, TreeMap<YearMonth, IndicatorLamp>> one : burning.entrySet()) {
            if (one.getKey().indicator().equals(indicator)) {
                int before = one.getValue().size();
                one.getValue()
                        .tailMap(from, true)
                        .keySet()
                        .removeIf(month -> !kept.contains(List.of(one.getKey(), month)));
                changed += before - one.getValue().size();
            }
        }
        return changed;
    }

    private static Key key(IndicatorLamp lamp) {
        return new Key(lamp.lamp().office(), lamp.place(), lamp.lamp().indicator());
    }

    @Override
    public synchronized void judged(String name, Stamp stamp) {
        state = Optional.of(name);
    }

    @Override
    public synchronized Optional<String> judged() {
        return state;
    }

    private Stream<IndicatorLamp> found(LampQuery query) {
        return burning.values().stream()
                .filter(months -> !months.isEmpty())
                .map(months -> months.lastEntry().getValue())
                .filter(lamp -> asked(query.places(), lamp.place()))
                .filter(lamp -> query.within()
                        .filter(path -> !lamp.place().startsWith(path))
                        .isEmpty())
                .filter(lamp -> asked(query.indicators(), lamp.lamp().indicator()))
                .filter(lamp -> query.office()
                        .filter(office -> !office.equals(lamp.lamp().office()))
                        .isEmpty())
                .filter(lamp -> query.atLeast()
                        .filter(light -> lamp.lamp().light().compareTo(light) < 0)
                        .isEmpty());
    }

    private static boolean asked(Collection<String> some, String one) {
        return some.isEmpty() || some.contains(one);
    }

    @Override
    public synchronized List<IndicatorLamp> current(LampQuery query) {
        return found(query)
                .sorted(WORST)
                .skip(query.page().offset())
                .limit(query.page().limit())
                .toList();
    }

    @Override
    public synchronized Map<Light, Integer> counts(LampQuery query) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        found(query).forEach(lamp -> counts.merge(lamp.lamp().light(), 1, Integer::sum));
        return counts;
    }

    @Override
    public synchronized List<String> places() {
        return found(LampQuery.ALL)
                .map(IndicatorLamp::place)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public synchronized List<IndicatorLamp> history(String office, String place, String indicator) {
        return List.copyOf(burning.getOrDefault(new Key(office, place, indicator), new TreeMap<>())
                .descendingMap()
                .values());
    }
}
