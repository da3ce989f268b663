package org.jingwei.core.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The region tree: nation, provinces, prefectures, counties, and some zones. Immutable and safe for use by many threads. */
public final class Regions {

    private static final String[] COLUMNS = {"code", "name", "level", "parent", "aliases"};
    private static final List<String> SUFFIXES = List.of("地区", "省", "市", "县", "区", "盟");

    private static final List<RegionLevel> LEVELS = List.of(RegionLevel.values());

    private final List<Region> all = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> children = new HashMap<>();

    private Regions(Collection<Region> known, CsvFile file) {
        for (Region region : known) {
            places.add(region.parent().flatMap(Region::code).orElse("") + region.name());
            region.code().ifPresent(code -> byCode.put(code, region));
            enter(region);
        }
        for (CsvRow row : file.rows()) {
            add(row);
        }
    }

    /** The tree that comes with Jingwei. */
    public static Regions standard() {
        return Standard.TREE;
    }

    /**
     * Reads the text of a tree file; {@code name} is what refusals call it. A parent stands before its children.
     *
     * @throws org.jingwei.core.data.BadData if a line is malformed, a code comes twice, a parent is not known yet or
     *     has two children of one name
     */
    public static Regions parse(String name, String text) {
        return new Regions(List.of(), CsvFile.parse(name, text, COLUMNS));
    }

    /**
     * This tree and the regions of another file of the same form, such as those of an invented place; they may lie below the
     * regions of this tree. What a name meant before it may no longer mean alone: the tree with two of one name answers as
     * if both had always stood in it.
     *
     * @throws org.jingwei.core.data.BadData as {@link #parse}, also where a code or a place stands in this tree already
     */
    public Regions with(String name, String text) {
        return new Regions(all, CsvFile.parse(name, text, COLUMNS));
    }

    /** All regions in the order of the file: parents before children. */
    public Collection<Region> all() {
        return List.copyOf(all);
    }

    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The regions of the tree that these paths lead to, the highest level first; of one level in the order given. */
    public List<Region> known(Collection<String> paths) {
        return paths.stream()
                .flatMap(path -> named(path).stream())
                .filter(region -> region.code().isPresent())
                .sorted(Comparator.comparing(Region::level))
                .toList();
    }

    /** The regions of a full name: several for 鼓楼区, none for an unknown one. Aliases do not count. */
    public List<Region> byName(String name) {
        List<Region> found = new ArrayList<>();
        for (Region region : all(name)) {
            if (region.name().equals(name)) {
                found.add(region);
            }
        }
        return found;
    }

    /** The regions of a full name or alias. */
    public List<Region> all(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /**
     * The one region of a name or alias, or of a path of them (甘肃省兰州市, 济南天桥区). Of several that a short name fits,
     * the single one of highest rank is meant if that is a prefecture or more: 河北 is the province, not the district of
     * Tianjin. Otherwise nothing: 鼓楼区 needs {@link #within}.
     */
    public Optional<Region> named(String name) {
        List<Region> found = all(name);
        if (!found.isEmpty()) {
            return found.size() == 1 ? Optional.of(found.get(0)) : senior(name, found);
        }
        for (int cut = name.length() - 2; cut >= 2; cut--) {
            String rest = name.substring(cut);
            Optional<Region> inside = named(name.substring(0, cut)).flatMap(outer -> within(outer, rest));
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static Optional<Region> senior(String name, List<Region> found) {
        List<Region> top = new ArrayList<>();
        for (Region region : found) {
            if (region.name().equals(name)) {
                return Optional.empty();
            }
            if (!top.isEmpty() && region.level().above(top.get(0).level())) {
                top.clear();
            }
            if (top.isEmpty() || !top.get(0).level().above(region.level())) {
                top.add(region);
            }
        }
        return top.size() == 1 && top.get(0).level().above(RegionLevel.COUNTY)
                ? Optional.of(top.get(0))
                : Optional.empty();
    }

    /** The one region of a name or alias inside another, at any depth; nothing if several fit. */
    public Optional<Region> within(Region outer, String name) {
        List<Region> found = new ArrayList<>();
        for (Region region : all(name)) {
            if (outer.covers(region) && !outer.equals(region)) {
                found.add(region);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public Optional<Region> parent(Region region) {
        return region.parent();
    }

    /** The regions directly below, in the order of the file. */
    public List<Region> children(Region region) {
        return List.copyOf(children.getOrDefault(region.code().orElse("none"), List.of()));
    }

    /** The level of the region that {@link #named} finds, or the one that all regions of this name share. */
    public Optional<RegionLevel> level(String name) {
        List<Region> found = all(name);
        Optional<Region> one = named(name);
        if (one.isPresent() || found.isEmpty()) {
            return one.map(Region::level);
        }
        RegionLevel level = found.get(0).level();
        for (Region region : found) {
            if (region.level() != level) {
                return Optional.empty();
            }
        }
        return Optional.of(level);
    }

    // Plain loops and keys of text: the tree is read at the start of many commands, before the machine is warm.

    private void add(CsvRow row) {
        Region region = region(row);
        String above = row.optional("parent").orElse("");
        if (!places.add(above + region.name())) {
            throw row.bad("there is a " + region.name() + " in the same place already");
        }
        if (region.code().isPresent() && byCode.putIfAbsent(region.code().get(), region) != null) {
            throw row.bad("the code " + region.code().get() + " stands already");
        }
        enter(region);
    }

    private void enter(Region region) {
        all.add(region);
        put(children, region.parent().flatMap(Region::code).orElse(""), region);
        put(byName, region.name(), region);
        for (String alias : region.aliases()) {
            put(byName, alias, region);
        }
    }

    private static void put(Map<String, List<Region>> index, String key, Region region) {
        List<Region> there = index.get(key);
        if (there == null) {
            there = new ArrayList<>(1);
            index.put(key, there);
        }
        there.add(region);
    }

    private Region region(CsvRow row) {
        String name = row.text("name");
        RegionLevel level = level(row);
        Optional<Region> parent = parentOf(row);
        if (parent.isPresent() && !parent.get().level().above(level)) {
            throw row.bad("a " + level + " cannot lie in a " + parent.get().level());
        }
        List<String> aliases = new ArrayList<>(row.list("aliases"));
        shortName(name, parent, aliases);
        return new Region(name, level, row.optional("code"), parent, aliases);
    }

    private static RegionLevel level(CsvRow row) {
        String text = row.text("level");
        for (RegionLevel level : LEVELS) {
            if (level.name().equals(text)) {
                return level;
            }
        }
        throw row.bad("column level: not one: " + text);
    }

    private Optional<Region> parentOf(CsvRow row) {
        Optional<String> code = row.optional("parent");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Region parent = byCode.get(code.get());
        if (parent == null) {
            throw row.bad("there is no region " + code.get() + " above this line");
        }
        return Optional.of(parent);
    }

    /** 济南市 is 济南; but 沙县 is not 沙, and 南昌 is the city, not the county inside it. */
    private static void shortName(String name, Optional<Region> parent, List<String> aliases) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix)) {
                String stem = name.substring(0, name.length() - suffix.length());
                if (stem.length() >= 2 && !aliases.contains(stem) && !borneAbove(stem, parent)) {
                    aliases.add(stem);
                }
                return;
            }
        }
    }

    private static boolean borneAbove(String stem, Optional<Region> region) {
        return region.isPresent()
                && (region.get().aliases().contains(stem)
                        || borneAbove(stem, region.get().parent()));
    }

    /** Read on first use, once. */
    private static final class Standard {
        static final Regions TREE = new Regions(List.of(), CsvFile.resource(Regions.class, "regions.csv", COLUMNS));
    }
}
