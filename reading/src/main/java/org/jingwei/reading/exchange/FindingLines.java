package org.jingwei.reading.exchange;

import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import tools.jackson.core.JsonGenerator;

/** Findings as JSON lines, with the keys that DESIGN fixes for the command line. Thread-safe. */
public final class FindingLines {

    private FindingLines() {}

    /** The finding as one line, without its line end. */
    public static String write(Finding finding) {
        return JsonLine.written(json -> {
            json.writeStringProperty("code", finding.code());
            json.writeStringProperty("doc", finding.document());
            lines(json, finding.lines());
            json.writeName("also");
            json.writeStartArray();
            finding.also().forEach(passage -> passage(json, passage));
            json.writeEndArray();
            json.writeStringProperty("kind", finding.kind().code());
            json.writeStringProperty("verdict", finding.verdict().code());
            json.writeStringProperty("severity", finding.severity().code());
            json.writeName("numbers");
            json.writeStartArray();
            finding.numbers().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("quote", finding.quote());
            json.writeStringProperty("computation", finding.computation());
            json.writeStringProperty("message", finding.message());
        });
    }

    private static void passage(JsonGenerator json, Passage passage) {
        json.writeStartObject();
        json.writeStringProperty("doc", passage.document());
        lines(json, passage.lines());
        json.writeEndObject();
    }

    private static void lines(JsonGenerator json, List<Integer> lines) {
        json.writeName("lines");
        json.writeStartArray();
        lines.forEach(json::writeNumber);
        json.writeEndArray();
    }
}
