package org.jingwei.app.web.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.office.audit.Mark;

/** The text of a draft cut into runs, so that each run belongs to the same findings throughout. */
final class MarkedText {

    /**
     * Characters of one line.
     *
     * @param id by which it is jumped to; empty if nothing is said of it
     * @param style words for its look; empty if nothing is said of it
     * @param findings the numbers of the findings that quote it
     */
    record Run(String text, String id, String style, String findings) {

        boolean plain() {
            return id.isEmpty();
        }
    }

    /**
     * @param place where it stands in a file that has more than lines; empty if it has lines only
     */
    record Row(int number, String place, List<Run> runs) {

        boolean numbered() {
            return runs.stream().anyMatch(run -> !run.text().isBlank());
        }
    }

    /** A stretch and who speaks of it; a finding below 0 is a number of which nothing is said. */
    private record Stretch(Mark mark, int finding, Shown shown) {}

    private final Map<Integer, List<Stretch>> stretches = new HashMap<>();
    private final Map<Mark, String> ids = new HashMap<>();

    void finding(int number, Shown shown, List<Mark> marks) {
        marks.forEach(mark -> add(new Stretch(mark, number, shown)));
    }

    void silent(Mark mark) {
        add(new Stretch(mark, -1, Shown.HOLDS));
    }

    private void add(Stretch stretch) {
        stretches
                .computeIfAbsent(stretch.mark.line(), line -> new ArrayList<>())
                .add(stretch);
    }

    /** The id of the run with which a stretch begins; known once the rows are made. */
    String idOf(Mark mark) {
        return ids.getOrDefault(mark, "");
    }

    List<Row> rows(Document document) {
        List<Row> rows = new ArrayList<>(document.lines().size());
        for (Line line : document.lines()) {
            rows.add(new Row(line.number(), place(line), runs(line)));
        }
        return rows;
    }

    private static String place(Line line) {
        String sheet = line.anchor().sheet().orElse("");
        String cell = line.anchor().cell().orElse("");
        String page = line.anchor().page().map(number -> "第" + number + "页").orElse("");
        return String.join(" ", List.of(sheet, cell, page)).strip();
    }

    private List<Run> runs(Line line) {
        List<Stretch> here = stretches.getOrDefault(line.number(), List.of());
        String text = line.text();
        if (here.isEmpty()) {
            return List.of(new Run(text, "", "", ""));
        }
        Set<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        here.forEach(stretch -> {
            cuts.add(stretch.mark.from());
            cuts.add(Math.min(stretch.mark.to(), text.length()));
        });
        List<Run> runs = new ArrayList<>();
        int from = -1;
        for (int to : cuts) {
            if (from >= 0) {
                runs.add(run(text.substring(from, to), line.number(), from, to, here));
            }
            from = to;
        }
        return runs;
    }

    private Run run(String text, int line, int from, int to, List<Stretch> here) {
        Map<Integer, Shown> findings = new TreeMap<>();
        boolean silent = false;
        String id = "t" + line + "-" + from;
        for (Stretch stretch : here) {
            if (stretch.mark.from() <= from && to <= stretch.mark.to()) {
                if (stretch.mark.from() == from) {
                    ids.put(stretch.mark, id);
                }
                silent |= stretch.finding < 0;
                if (stretch.finding >= 0) {
                    findings.merge(stretch.finding, stretch.shown, BinaryOperator.minBy(Comparator.naturalOrder()));
                }
            }
        }
        if (findings.isEmpty()) {
            return silent ? new Run(text, id, "silent", "") : new Run(text, "", "", "");
        }
        Set<Shown> looks = new TreeSet<>(findings.values());
        String style = String.join(" ", looks.stream().map(Shown::word).toList());
        String numbers = findings.keySet().stream()
                .filter(number -> number <= Results.MOST_CARDS)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return new Run(text, id, silent ? style + " silent" : style, numbers);
    }
}
