package org.jingwei.app.web.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.core.data.CsvLine;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which data travels. */
enum Format {
    /** SDMX-ML 2.1, structure-specific. */
    COMPACT("application/vnd.sdmx.structurespecificdata+xml;version=2.1", "structurespecificdata") {
        @Override
        String write(Map<SeriesCode, List<Observation>> series, Asked asked, Codes codes, String prepared) {
            Markup xml = new Markup().message("StructureSpecificData", prepared).open("mes:DataSet");
            series.forEach((code, points) -> {
                xml.open("Series", keys(code));
                for (Observation point : points) {
                    Map<String, String> attributes = new LinkedHashMap<>();
                    attributes.put("TIME_PERIOD", point.time());
                    attributes.put("OBS_VALUE", point.value().orElse("NaN"));
                    attributes.putAll(attributes(point, asked));
                    xml.empty("Obs", attributes);
                }
                xml.close("Series");
            });
            return xml.close("mes:DataSet").close("mes:StructureSpecificData").toString();
        }
    },
    /** SDMX-ML 2.1, generic. */
    GENERIC("application/vnd.sdmx.genericdata+xml;version=2.1", "genericdata") {
        @Override
        String write(Map<SeriesCode, List<Observation>> series, Asked asked, Codes codes, String prepared) {
            Markup xml = new Markup()
                    .message("GenericData", prepared)
                    .open("mes:DataSet", Map.of("structureRef", Markup.STRUCTURE));
            series.forEach((code, points) -> {
                xml.open("gen:Series").open("gen:SeriesKey");
                keys(code).forEach((id, value) -> value(xml, id, value));
                xml.close("gen:SeriesKey");
                for (Observation point : points) {
                    xml.open("gen:Obs").empty("gen:ObsDimension", Map.of("value", point.time()));
                    xml.empty("gen:ObsValue", Map.of("value", point.value().orElse("NaN")));
                    Map<String, String> attributes = attributes(point, asked);
                    if (!attributes.isEmpty()) {
                        xml.open("gen:Attributes");
                        attributes.forEach((id, value) -> value(xml, id, value));
                        xml.close("gen:Attributes");
                    }
                    xml.close("gen:Obs");
                }
                xml.close("gen:Series");
            });
            return xml.close("mes:DataSet").close("mes:GenericData").toString();
        }
    },
    /** SDMX-CSV 1.0. */
    CSV("application/vnd.sdmx.data+csv;version=1.0.0", "csv") {
        @Override
        String write(Map<SeriesCode, List<Observation>> series, Asked asked, Codes codes, String prepared) {
            List<String> head = new ArrayList<>(List.of("DATAFLOW"));
            for (Dimension dimension : Dimension.values()) {
                head.add(dimension.name());
            }
            head.addAll(List.of("TIME_PERIOD", "OBS_VALUE"));
            for (Attribute attribute : Attribute.values()) {
                head.add(attribute.name());
            }
            StringBuilder csv = new StringBuilder(CsvLine.of(head));
            String flow = Markup.AGENCY + ":" + Markup.FLOW + "(" + Markup.VERSION + ")";
            series.forEach((code, points) -> points.forEach(point -> {
                List<String> row = new ArrayList<>(List.of(flow));
                row.addAll(code.values());
                row.add(point.time());
                row.add(point.value().orElse(""));
                for (Attribute attribute : Attribute.values()) {
                    row.add(asked.detail() == Asked.Detail.FULL ? attribute.of(point) : "");
                }
                csv.append(CsvLine.of(row));
            }));
            return csv.toString();
        }
    },
    /** SDMX-JSON 1.0. */
    JSON("application/vnd.sdmx.data+json;version=1.0.0", "jsondata") {
        @Override
        String write(Map<SeriesCode, List<Observation>> series, Asked asked, Codes codes, String prepared) {
            return JsonData.write(series, asked, codes, prepared);
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String type;
    private final String name;

    Format(String type, String name) {
        this.type = type;
        this.name = name;
    }

    String type() {
        return type;
    }

    abstract String write(Map<SeriesCode, List<Observation>> series, Asked asked, Codes codes, String prepared);

    /** What was asked for by the parameter or the header; structure-specific XML if neither says. */
    static Format of(String parameter, String accept) {
        String wanted = (parameter.isEmpty() ? accept : parameter).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (wanted.startsWith(format.name) || wanted.contains("vnd.sdmx." + format.name)) {
                return format;
            }
        }
        if (wanted.contains("csv")) {
            return CSV;
        }
        return wanted.contains("json") ? JSON : COMPACT;
    }

    private static Map<String, String> keys(SeriesCode code) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            keys.put(dimension.name(), code.at(dimension));
        }
        return keys;
    }

    private static Map<String, String> attributes(Observation point, Asked asked) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (asked.detail() == Asked.Detail.FULL) {
            for (Attribute attribute : Attribute.values()) {
                String value = attribute.of(point);
                if (!value.isEmpty()) {
                    attributes.put(attribute.name(), value);
                }
            }
        }
        return attributes;
    }

    private static void value(Markup xml, String id, String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", id);
        attributes.put("value", value);
        xml.empty("gen:Value", attributes);
    }

    /** SDMX-JSON speaks of everything by its place in a list. */
    private static final class JsonData {

        static String write(Map<SeriesCode, List<Observation>> series, Asked asked, Codes codes, String prepared) {
            Map<Dimension, List<String>> values = new LinkedHashMap<>();
            for (Dimension dimension : Dimension.values()) {
                Set<String> used = new TreeSet<>();
                series.keySet().forEach(code -> used.add(code.at(dimension)));
                values.put(dimension, List.copyOf(used));
            }
            Set<String> times = new TreeSet<>();
            series.values().forEach(points -> points.forEach(point -> times.add(point.time())));
            List<String> axis = List.copyOf(times);
            Map<String, Object> all = new LinkedHashMap<>();
            series.forEach((code, points) -> {
                Map<String, Object> observations = new LinkedHashMap<>();
                for (Observation point : points) {
                    List<Object> row = new ArrayList<>();
                    row.add(point.value().map(Object.class::cast).orElse(""));
                    for (Attribute attribute : Attribute.values()) {
                        row.add(asked.detail() == Asked.Detail.FULL ? attribute.of(point) : "");
                    }
                    observations.merge(Integer.toString(axis.indexOf(point.time())), row, (before, after) -> before);
                }
                List<String> places = new ArrayList<>();
                for (Dimension dimension : Dimension.values()) {
                    places.add(Integer.toString(
                            values.getOrDefault(dimension, List.of()).indexOf(code.at(dimension))));
                }
                all.put(String.join(":", places), Map.of("observations", observations));
            });
            return MAPPER.writeValueAsString(Map.of(
                    "meta",
                    Map.of("id", "JW" + prepared.replaceAll("\\D", ""), "prepared", prepared, "test", false),
                    "data",
                    Map.of(
                            "dataSets",
                            List.of(Map.of("action", "Information", "series", all)),
                            "structure",
                            structure(values, axis, codes))));
        }

        private static Map<String, Object> structure(
                Map<Dimension, List<String>> values, List<String> axis, Codes codes) {
            List<Object> dimensions = new ArrayList<>();
            values.forEach((dimension, used) -> dimensions.add(Map.of(
                    "id",
                    dimension.name(),
                    "name",
                    dimension.shown(),
                    "keyPosition",
                    dimension.ordinal(),
                    "values",
                    used.stream()
                            .map(code -> Map.of(
                                    "id", code, "name", codes.list(dimension).getOrDefault(code, code)))
                            .toList())));
            List<Object> attributes = new ArrayList<>();
            for (Attribute attribute : Attribute.values()) {
                attributes.add(Map.of("id", attribute.name(), "name", attribute.shown(), "values", List.of()));
            }
            return Map.of(
                    "dimensions",
                    Map.of(
                            "series",
                            dimensions,
                            "observation",
                            List.of(Map.of(
                                    "id",
                                    "TIME_PERIOD",
                                    "name",
                                    "时期",
                                    "keyPosition",
                                    Dimension.values().length,
                                    "values",
                                    axis.stream()
                                            .map(time -> Map.of("id", time, "name", time))
                                            .toList()))),
                    "attributes",
                    Map.of("series", List.of(), "observation", attributes));
        }
    }
}
