package org.jingwei.office.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.office.read.Counters.Level;

/** Automatic numbers of a Word package: numbering.xml and the paragraph styles that use it. */
final class DocxNumbering {

    private static final int MAX_STYLE_CHAIN = 20;

    private final Map<String, List<Level>> lists = new HashMap<>();
    private final Map<String, Map<String, Integer>> levelOfStyle = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Counters counters = new Counters();
    private String standardStyle = "";

    private record Instance(String list, Map<Integer, Integer> restarts) {}

    private record Style(String base, Optional<String> instance, Optional<Integer> level) {}

    static DocxNumbering of(PackedFile file, String numbering, String styles) throws Refusal {
        DocxNumbering all = new DocxNumbering();
        Optional<Xml> lists = file.xmlIfThere(numbering);
        if (lists.isPresent()) {
            all.readLists(lists.get());
        }
        Optional<Xml> sheet = file.xmlIfThere(styles);
        if (sheet.isPresent()) {
            all.readStyles(sheet.get());
        }
        return all;
    }

    /** The number before a paragraph, with the blank after it; empty for none. Counts on: to be asked once for each. */
    String prefix(String style, Optional<String> instance, Optional<Integer> level) {
        String from = style.isEmpty() ? standardStyle : style;
        Optional<String> used = instance.or(() -> inherited(from, 0).flatMap(Style::instance));
        Optional<Instance> list = used.map(instances::get);
        if (list.isEmpty()) {
            return "";
        }
        List<Level> levels = lists.getOrDefault(list.get().list, List.of());
        int at = level.or(() -> inherited(from, 0).flatMap(Style::level))
                .orElseGet(() ->
                        levelOfStyle.getOrDefault(list.get().list, Map.of()).getOrDefault(from, 0));
        if (at >= levels.size()) {
            return "";
        }
        int restart = list.get().restarts.getOrDefault(at, Counters.Place.GOES_ON);
        return counters.next(new Counters.Place(list.get().list, used.get(), at, restart), levels);
    }

    private Optional<Style> inherited(String style, int steps) {
        Optional<Style> here = Optional.ofNullable(styles.get(style));
        return here.isEmpty() || here.get().instance.isPresent() || steps > MAX_STYLE_CHAIN
                ? here
                : inherited(here.get().base, steps + 1);
    }

    private void readLists(Xml xml) throws Refusal {
        while (xml.next()) {
            if (xml.starts("abstractNum")) {
                readList(xml, xml.attribute("abstractNumId").orElse(""));
            } else if (xml.starts("num")) {
                readInstance(xml, xml.attribute("numId").orElse(""));
            }
        }
    }

    private void readList(Xml xml, String id) throws Refusal {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < Counters.LEVELS; i++) {
            levels.add(Level.PLAIN);
        }
        while (xml.next() && !xml.ends("abstractNum")) {
            if (xml.starts("lvl")) {
                int at = xml.number("ilvl", 0);
                Level level = level(xml, id, at);
                if (at < levels.size()) {
                    levels.set(at, level);
                }
            }
        }
        lists.put(id, levels);
    }

    private Level level(Xml xml, String list, int at) throws Refusal {
        int start = 0;
        Ordinals ordinals = Ordinals.ARABIC;
        String text = "";
        boolean gap = true;
        boolean legal = false;
        while (xml.next() && !xml.ends("lvl")) {
            if (!xml.starts()) {
                continue;
            }
            String value = xml.attribute("val").orElse("");
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 0);
                case "numFmt" -> ordinals = Ordinals.named(value);
                case "lvlText" -> text = value;
                case "suff" -> gap = !value.equals("nothing");
                case "isLgl" -> legal = xml.isOn();
                case "pStyle" ->
                    levelOfStyle.computeIfAbsent(list, l -> new HashMap<>()).put(value, at);
                default -> {}
            }
        }
        return new Level(start, ordinals, ordinals == Ordinals.NONE && !text.contains("%") ? "" : text, gap, legal);
    }

    private void readInstance(Xml xml, String id) throws Refusal {
        String list = "";
        Map<Integer, Integer> restarts = new HashMap<>();
        int level = 0;
        while (xml.next() && !xml.ends("num")) {
            if (xml.starts("abstractNumId")) {
                list = xml.attribute("val").orElse("");
            } else if (xml.starts("lvlOverride")) {
                level = xml.number("ilvl", 0);
            } else if (xml.starts("startOverride")) {
                restarts.put(level, xml.number("val", 1));
            }
        }
        instances.put(id, new Instance(list, restarts));
    }

    private void readStyles(Xml xml) throws Refusal {
        while (xml.next()) {
            if (xml.starts("style")) {
                String id = xml.attribute("styleId").orElse("");
                boolean paragraph = xml.attribute("type").orElse("paragraph").equals("paragraph");
                if (paragraph
                        && xml.attribute("default")
                                .filter(d -> d.equals("1") || d.equals("true"))
                                .isPresent()) {
                    standardStyle = id;
                }
                styles.put(id, style(xml));
            }
        }
    }

    private static Style style(Xml xml) throws Refusal {
        String base = "";
        Optional<String> instance = Optional.empty();
        Optional<Integer> level = Optional.empty();
        while (xml.next() && !xml.ends("style")) {
            if (xml.starts("basedOn")) {
                base = xml.attribute("val").orElse("");
            } else if (xml.starts("numId")) {
                instance = xml.attribute("val");
            } else if (xml.starts("ilvl")) {
                level = Optional.of(xml.number("val", 0));
            }
        }
        return new Style(base, instance, level);
    }
}
