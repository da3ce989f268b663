package org.jingwei.office.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a page, each looked at once: those inside its frames, and those above, between and below them. */
final class PdfBands {

    private final List<PdfFrame> frames;
    private final List<List<TextPosition>> inside = new ArrayList<>();
    private final List<List<List<TextPosition>>> outside = new ArrayList<>();

    private PdfBands(List<PdfFrame> frames) {
        this.frames = frames;
        outside.add(new ArrayList<>());
        for (int i = 0; i < frames.size(); i++) {
            inside.add(new ArrayList<>());
            outside.add(new ArrayList<>());
        }
    }

    static PdfBands of(List<PdfFrame> frames, List<List<TextPosition>> articles, Budget budget) throws Refusal {
        PdfBands bands = new PdfBands(frames);
        for (List<TextPosition> article : articles) {
            Map<Integer, List<TextPosition>> parts = new HashMap<>();
            for (TextPosition text : article) {
                budget.tick();
                bands.sort(text, parts);
            }
        }
        return bands;
    }

    private void sort(TextPosition text, Map<Integer, List<TextPosition>> parts) {
        float middle = PdfTable.middle(text);
        boolean held = false;
        int above = 0;
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).holds(text)) {
                inside.get(i).add(text);
                held = true;
            }
            above += frames.get(i).top() < middle ? 1 : 0;
        }
        if (!held) {
            parts.computeIfAbsent(above, this::begun).add(text);
        }
    }

    private List<TextPosition> begun(int band) {
        List<TextPosition> part = new ArrayList<>();
        outside.get(band).add(part);
        return part;
    }

    /** The characters of a frame; one on the border of two belongs to both. */
    List<TextPosition> inside(int frame) {
        return inside.get(frame);
    }

    /** The articles above a frame and below the one before, or below the last; those without a character there left out. */
    List<List<TextPosition>> above(int frame) {
        return outside.get(frame);
    }
}
