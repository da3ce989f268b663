package org.jingwei.office.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The faces that the standard asks for, under the many names of their fonts. */
enum Face {
    FANGSONG("仿宋体"),
    KAITI("楷体"),
    HEITI("黑体"),
    XIAOBIAOSONG("小标宋体"),
    SONG("宋体");

    private final String chinese;

    Face(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** Fonts by their names. */
    static final class Fonts {

        private final Map<String, Face> faces = new HashMap<>();

        static Fonts standard() {
            Fonts fonts = new Fonts();
            for (CsvRow row : CsvFile.resource(Fonts.class, "fonts.csv", "face", "name", "source")
                    .rows()) {
                row.text("source");
                Face face = row.read("face", Face::valueOf);
                if (fonts.faces.put(row.text("name").toLowerCase(Locale.ROOT), face) != null) {
                    throw row.bad("a font twice: " + row.text("name"));
                }
            }
            return fonts;
        }

        /** Empty for a font that is none of the faces. */
        Optional<Face> of(String font) {
            return Optional.ofNullable(faces.get(font.strip().toLowerCase(Locale.ROOT)));
        }
    }
}
