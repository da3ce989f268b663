package org.jingwei.office.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part of an Office package points to (ISO/IEC 29500-2). */
final class Relations {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    /** @param part a part's path, or "" for the package itself */
    static Relations of(PackedFile file, String part) throws Refusal {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Relations all = new Relations();
        Optional<Xml> xml = file.xmlIfThere(folder + "_rels/" + part.substring(slash) + ".rels");
        if (xml.isPresent()) {
            all.read(xml.get(), folder);
        }
        return all;
    }

    private void read(Xml xml, String folder) throws Refusal {
        while (xml.next()) {
            if (xml.starts("Relationship")
                    && xml.attribute("TargetMode").filter("External"::equals).isEmpty()) {
                String target = resolved(folder, xml.attribute("Target").orElse(""));
                String type = xml.attribute("Type").orElse("");
                byId.put(xml.attribute("Id").orElse(""), target);
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]*/\\.\\./", "");
        }
        return path.replace("/./", "/");
    }

    Optional<String> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first of a type, by the last word of its address. */
    Optional<String> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
