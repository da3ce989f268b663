package org.jingwei.office.layout;

import java.util.Optional;
import org.jingwei.office.markup.Markup;
import org.jingwei.office.read.DocumentReader;
import org.jingwei.office.read.UnreadableFile;
import org.jingwei.office.read.WordFile;

/**
 * Holds a Word file against the layout of GB/T 9704-2012. Formats are followed through styles and defaults; what the file leaves
 * to a theme or a system is said to be unresolved, never wrong. Thread-safe.
 */
public final class LayoutCheck {

    private final DocumentReader reader;
    private final Face.Fonts fonts = Face.Fonts.standard();

    private LayoutCheck(DocumentReader reader) {
        this.reader = reader;
    }

    public static LayoutCheck standard() {
        return new LayoutCheck(DocumentReader.standard());
    }

    /**
     * What the file says against the rules; empty if it is no Word file, for then it has no layout.
     *
     * @throws UnreadableFile if it is refused or damaged
     */
    public Optional<LayoutReport> check(String name, byte[] content) {
        return reader.word(name, content).map(this::check);
    }

    private LayoutReport check(WordFile file) {
        Markup main = Markup.of(file.part(file.main()).orElseThrow().text());
        StyleSheet styles = StyleSheet.of(file);
        Outline outline = new Outline(Looks.of(file, main, styles));
        Notes notes = new Notes();
        PageRules.check(main, notes);
        new LineRules(main, notes).check(outline);
        new TextRules(styles, fonts, notes).check(outline);
        new PageNumberRules(file, styles, fonts, notes).check(main);
        new OrderRules(notes).check(outline.of(Outline.Part.BODY));
        PartRules.check(outline, notes);
        return notes.report();
    }
}
