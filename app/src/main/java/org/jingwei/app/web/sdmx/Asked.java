package org.jingwei.app.web.sdmx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * A question for data, as REST 2.1 writes it.
 *
 * @param wanted of each dimension the codes that are wanted; empty: all
 * @param asOf what was known then; empty: what stands now
 */
record Asked(
        List<Set<String>> wanted,
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        Detail detail,
        Optional<Instant> asOf,
        boolean history) {

    /** How much of the data is wanted. */
    enum Detail {
        FULL,
        DATAONLY,
        SERIESKEYSONLY,
        NODATA
    }

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /**
     * @param key codes behind points, several with +, none for all; or the word all
     * @throws SdmxRefused if nobody can mean it so
     */
    static Asked of(String key, Map<String, String> parameters) {
        String detail = parameters.getOrDefault("detail", "full");
        return new Asked(
                wanted(key),
                month(parameters, "startPeriod", true),
                month(parameters, "endPeriod", false),
                Arrays.stream(Detail.values())
                        .filter(one -> one.name().equalsIgnoreCase(detail))
                        .findFirst()
                        .orElseThrow(() -> refused("detail 要是 full、dataonly、serieskeysonly 或 nodata：" + detail)),
                Optional.ofNullable(parameters.get("asOf")).map(Asked::instant),
                parameters.getOrDefault("includeHistory", "false").equals("true"));
    }

    private static List<Set<String>> wanted(String key) {
        int dimensions = Dimension.values().length;
        List<Set<String>> wanted = new ArrayList<>();
        if (key.isEmpty() || key.equals("all") || key.equals("ALL")) {
            for (int i = 0; i < dimensions; i++) {
                wanted.add(Set.of());
            }
            return wanted;
        }
        String[] parts = key.split("\\.", -1);
        if (parts.length != dimensions) {
            throw refused("键要有 " + dimensions + " 段：" + key);
        }
        for (String part : parts) {
            Set<String> codes = new LinkedHashSet<>(List.of(part.split("\\+")));
            codes.remove("");
            wanted.add(codes);
        }
        return wanted;
    }

    private static Optional<YearMonth> month(Map<String, String> parameters, String name, boolean first) {
        String text = parameters.getOrDefault(name, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.matches("\\d{4}(-A1)?")) {
                return Optional.of(YearMonth.of(Integer.parseInt(text.substring(0, 4)), first ? 1 : 12));
            }
            if (text.matches("\\d{4}-[QS][1-4]")) {
                int size = text.charAt(5) == 'Q' ? 3 : 6;
                int number = text.charAt(6) - '0';
                return Optional.of(YearMonth.of(
                        Integer.parseInt(text.substring(0, 4)), first ? size * number - size + 1 : size * number));
            }
            return Optional.of(YearMonth.parse(text.substring(0, Math.min(7, text.length()))));
        } catch (DateTimeException e) {
            throw refused(name + " 要写成 2031、2031-Q2 或 2031-06：" + text);
        }
    }

    private static Instant instant(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).plusDays(1).atStartOfDay(SHANGHAI).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw refused("asOf 要写成 2031-07-20（那一天过完时）或 2031-07-20T09:00:00+08:00：" + text);
        }
    }

    private static SdmxRefused refused(String sentence) {
        return new SdmxRefused(HttpStatus.BAD_REQUEST, sentence);
    }

    Set<String> wanted(Dimension dimension) {
        return wanted.get(dimension.ordinal());
    }

    boolean wants(SeriesCode series) {
        for (Dimension dimension : Dimension.values()) {
            Set<String> codes = wanted(dimension);
            if (!codes.isEmpty() && !codes.contains(series.at(dimension))) {
                return false;
            }
        }
        return true;
    }
}
