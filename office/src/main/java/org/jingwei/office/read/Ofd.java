package org.jingwei.office.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * The layout format of the state offices (GB/T 33190-2016). Its pages hold pieces of text with the place of each on the page;
 * pieces that follow one another on one base line are a line, with a blank where there is
 * room between them. Templates (letter heads), annotations and stamps are not read.
 * Numbers run through the file; each line has its page.
 */
final class Ofd {

    /** How far from a line's base line a piece may stand, in heights of its script. */
    private static final double SAME_LINE = 0.4;

    /** Room between pieces that is a gap, in heights. */
    private static final double GAP = 0.4;

    private static final double DEFAULT_SIZE = 4;

    private final PackedFile file;
    private final Body body;

    private Ofd(PackedFile file, Body body) {
        this.file = file;
        this.body = body;
    }

    static Document read(String name, PackedFile file, Budget budget) throws IOException {
        if (file.has("Encryptions.xml") || file.has("Encryption.xml")) {
            throw new Refusal(Reason.ENCRYPTED, "整个文件加了密");
        }
        Ofd ofd = new Ofd(file, new Body(budget));
        int page = 0;
        for (String root : ofd.texts("OFD.xml", "DocRoot")) {
            String folder = folder(root);
            for (String part : ofd.pages(path("", root))) {
                ofd.readPage(part.startsWith("/") ? path("", part) : path(folder, part), ++page);
            }
        }
        if (ofd.body.isBlank()) {
            throw new Refusal(Reason.NO_TEXT_LAYER, "是图片做成的 OFD");
        }
        return ofd.body.named(name);
    }

    private static String folder(String path) {
        return path.substring(path.startsWith("/") ? 1 : 0, path.lastIndexOf('/') + 1);
    }

    private static String path(String folder, String path) {
        return path.startsWith("/") ? path.substring(1) : folder + path;
    }

    private List<String> texts(String part, String element) throws IOException {
        List<String> all = new ArrayList<>();
        try (Xml xml = file.xml(part)) {
            while (xml.next()) {
                if (xml.starts(element)) {
                    all.add(xml.allText().strip());
                }
            }
        }
        return all;
    }

    private List<String> pages(String part) throws IOException {
        List<String> all = new ArrayList<>();
        try (Xml xml = file.xml(part)) {
            boolean inPages = false;
            while (xml.next()) {
                if (xml.starts("Pages") || xml.ends("Pages")) {
                    inPages = xml.starts();
                } else if (inPages && xml.starts("Page")) {
                    xml.attribute("BaseLoc").ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private void readPage(String part, int page) throws IOException {
        Lines lines = new Lines(page);
        try (Xml xml = file.xml(part)) {
            while (xml.next()) {
                if (xml.starts("TextObject")) {
                    textObject(xml, lines);
                }
            }
        }
        lines.flush();
    }

    private static void textObject(Xml xml, Lines lines) throws Refusal {
        double[] box = numbers(xml.attribute("Boundary"), 4).orElse(new double[] {0, 0, 0, 0});
        double[] matrix = numbers(xml.attribute("CTM"), 6).orElse(new double[] {1, 0, 0, 1, 0, 0});
        double own = numbers(xml.attribute("Size"), 1).orElse(new double[] {DEFAULT_SIZE})[0];
        double size = own * Math.max(0.01, Math.abs(matrix[3]));
        double x = 0;
        double y = 0;
        while (xml.next() && !xml.ends("TextObject")) {
            if (xml.starts("TextCode")) {
                // where a piece gives no place it goes on from the piece before
                x = numbers(xml.attribute("X"), 1).orElse(new double[] {x})[0];
                y = numbers(xml.attribute("Y"), 1).orElse(new double[] {y})[0];
                double base = box[1] + matrix[1] * x + matrix[3] * y + matrix[5];
                double left = box[0] + matrix[0] * x + matrix[2] * y + matrix[4];
                Optional<String> steps = xml.attribute("DeltaX");
                String text = xml.allText();
                lines.piece(base, left, left + width(steps, text, own) * Math.abs(matrix[0]), size, text);
            }
        }
    }

    /** From the first character's left to about the last one's right. */
    private static double width(Optional<String> steps, String text, double size) {
        double last = text.isEmpty() ? 0 : wide(text.charAt(text.length() - 1)) * size;
        if (steps.isEmpty() || steps.get().isBlank()) {
            return text.chars().mapToDouble(c -> wide((char) c) * size).sum();
        }
        String[] words = steps.get().strip().split("\\s+");
        double sum = last;
        for (int i = 0; i < words.length; i++) {
            // "g 3 5" stands for three steps of 5
            boolean group = words[i].equals("g") && i + 2 < words.length;
            double times = group ? number(words[i + 1]) : 1;
            sum += times * number(words[group ? i + 2 : i]);
            i += group ? 2 : 0;
        }
        return sum;
    }

    private static double wide(char c) {
        return c < 0x2E80 ? 0.5 : 1;
    }

    private static double number(String word) {
        return numbers(Optional.of(word), 1).orElse(new double[] {0})[0];
    }

    private static Optional<double[]> numbers(Optional<String> written, int count) {
        String[] words = written.orElse("").strip().split("\\s+");
        if (words.length < count) {
            return Optional.empty();
        }
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            if (!words[i].matches("-?[0-9]{0,9}(\\.[0-9]{0,20})?") || !words[i].matches(".*[0-9].*")) {
                return Optional.empty();
            }
            values[i] = new BigDecimal(words[i]).doubleValue();
        }
        return Optional.of(values);
    }

    /** Pieces to lines. */
    private final class Lines {

        private final Anchor anchor;
        private final StringBuilder line = new StringBuilder();
        private double base;
        private double end;

        Lines(int page) {
            this.anchor = Anchor.page(page);
        }

        void piece(double at, double left, double right, double size, String text) throws Refusal {
            if (!line.isEmpty() && Math.abs(at - base) > size * SAME_LINE) {
                flush();
            }
            // figures of two columns must not run into one
            if (!line.isEmpty() && (left - end > size * GAP || left < end - size)) {
                line.append(' ');
            }
            base = at;
            end = right;
            body.budget().tick();
            line.append(Body.unbroken(text));
            if (line.length() > body.budget().limits().characters()) {
                flush();
            }
        }

        void flush() throws Refusal {
            if (!line.toString().isBlank()) {
                body.add(line.toString(), anchor);
            }
            line.setLength(0);
        }
    }
}
