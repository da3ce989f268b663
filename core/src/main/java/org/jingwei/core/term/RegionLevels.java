package org.jingwei.core.term;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The rules of {@code region-levels.csv}, with the region tree between the whole words and the endings. */
final class RegionLevels {

    static final RegionLevels STANDARD =
            new RegionLevels(CsvFile.resource(RegionLevels.class, "region-levels.csv", "match", "text", "level"));

    private final Map<String, Optional<RegionLevel>> whole = new HashMap<>();
    private final Map<String, Optional<RegionLevel>> endings = new HashMap<>();

    RegionLevels(CsvFile file) {
        for (CsvRow row : file.rows()) {
            Optional<RegionLevel> level = row.optional("level").map(name -> row.read("level", RegionLevel::valueOf));
            if (rules(row).putIfAbsent(row.text("text"), level) != null) {
                throw row.bad(row.text("text") + " stands already");
            }
        }
    }

    Optional<RegionLevel> of(String name) {
        Optional<RegionLevel> word = whole.get(name);
        if (word != null) {
            return word;
        }
        Optional<RegionLevel> known =
                isMasked(name) ? Optional.empty() : Regions.standard().level(name);
        return known.isPresent() ? known : byEnding(name);
    }

    private Optional<RegionLevel> byEnding(String name) {
        for (int from = 0; from < name.length(); from++) {
            Optional<RegionLevel> level = endings.get(name.substring(from));
            if (level != null) {
                return level;
            }
        }
        return Optional.empty();
    }

    private Map<String, Optional<RegionLevel>> rules(CsvRow row) {
        String match = row.text("match");
        if (!match.equals("whole") && !match.equals("ending")) {
            throw row.bad("match is whole or ending, not " + match);
        }
        return match.equals("whole") ? whole : endings;
    }

    private static boolean isMasked(String name) {
        return name.startsWith("某") || name.indexOf('X') >= 0 || name.indexOf('×') >= 0 || name.indexOf('Ｘ') >= 0;
    }
}
