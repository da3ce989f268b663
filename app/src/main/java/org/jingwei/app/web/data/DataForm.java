package org.jingwei.app.web.data;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Regions;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.query.CellFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person asks of the great table, as it is written in the address.
 *
 * @param indicator a name, an alias or a code of the catalogue; empty: all
 * @param place a path or a part of one; empty: all
 * @param within whether the regions below the place are meant too
 * @param from a month as 2025-03, and so is {@code until}
 * @param measure its code; empty: all
 */
record DataForm(
        String indicator,
        String place,
        boolean within,
        String from,
        String until,
        String measure,
        String status,
        boolean differing,
        boolean doubtful) {

    /** What the address says, word for word; what it leaves out is null. */
    record Address(
            @Nullable String indicator,
            @Nullable String place,
            @Nullable String within,
            @Nullable String from,
            @Nullable String until,
            @Nullable String measure,
            @Nullable String status,
            @Nullable String only) {}

    static DataForm of(Address said, Regions regions) {
        String only = stripped(said.only);
        return new DataForm(
                stripped(said.indicator),
                SoughtPlace.of(regions, said.place),
                !stripped(said.within).isEmpty(),
                stripped(said.from),
                stripped(said.until),
                stripped(said.measure),
                stripped(said.status),
                only.equals("differing"),
                only.equals("doubtful"));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    Optional<Indicator> known() {
        Indicators catalogue = Indicators.standard();
        return indicator.isEmpty()
                ? Optional.empty()
                : catalogue.byCode(indicator).or(() -> catalogue.named(indicator));
    }

    /** Whether an indicator was asked for that nobody knows: then nothing fits. */
    boolean unknown() {
        return !indicator.isEmpty() && known().isEmpty();
    }

    /** Which part of the address was not understood, and so is not asked. */
    Optional<String> misunderstood() {
        if (unknown()) {
            return Optional.of("indicator");
        }
        if (!from.isEmpty() && month(from).isEmpty()) {
            return Optional.of("from");
        }
        if (!until.isEmpty() && month(until).isEmpty()) {
            return Optional.of("until");
        }
        if (!measure.isEmpty()
                && byCode(Measure.values(), Measure::code, measure).isEmpty()) {
            return Optional.of("measure");
        }
        return !status.isEmpty()
                        && byCode(Status.values(), Status::code, status).isEmpty()
                ? Optional.of("status")
                : Optional.empty();
    }

    /** One subject was chosen, so that rows and columns make sense. */
    boolean narrow() {
        return known().isPresent() || !place.isEmpty();
    }

    CellFilter filter() {
        CellFilter filter = CellFilter.ALL
                .withIndicators(known().map(Indicator::code).map(List::of).orElse(List.of()))
                .withMonths(month(from), month(until))
                .withMeasures(byCode(Measure.values(), Measure::code, measure))
                .withStatuses(byCode(Status.values(), Status::code, status));
        if (!place.isEmpty()) {
            filter = within ? filter.withWithin(place) : filter.withPlaces(List.of(place));
        }
        if (differing) {
            filter = filter.onlyDiffering();
        }
        return doubtful ? filter.onlyDoubtful() : filter;
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Set<T> byCode(T[] all, Function<T, String> code, String wanted) {
        return Arrays.stream(all).filter(one -> code.apply(one).equals(wanted)).collect(Collectors.toUnmodifiableSet());
    }

    /** The same as a query string, for links and downloads. */
    String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        add(address, "indicator", indicator);
        add(address, "place", place);
        add(address, "within", within ? "1" : "");
        add(address, "from", from);
        add(address, "until", until);
        add(address, "measure", measure);
        add(address, "status", status);
        add(address, "only", differing ? "differing" : doubtful ? "doubtful" : "");
        String query = address.encode().build().getQuery();
        return query == null ? "" : query;
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
