package org.jingwei.office.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * A Word file as {@link DocumentReader} reads it, with the way back: where each character of a line stands in the main part, and
 * the parts themselves. Parts are inflated when they are asked for, within the same limits. Immutable, thread-safe.
 */
public final class WordFile {

    /** A part whose characters somebody works on: decoded, a multiple of its size in memory. */
    private static final int PART_BYTES = 64 << 20;

    private final byte[] content;
    private final Limits limits;
    private final String main;
    private final Docx.Traced traced;

    private WordFile(byte[] content, Limits limits, String main, Docx.Traced traced) {
        this.content = content;
        this.limits = limits;
        this.main = main;
        this.traced = traced;
    }

    /** A part of the package as characters; {@code charset} gives back its very bytes. */
    public record Part(String text, Charset charset) {}

    /** Empty if the content is no Word file. */
    static Optional<WordFile> of(String name, byte[] content, Budget budget) throws IOException {
        if (!PackedFile.isPacked(content)) {
            return Optional.empty();
        }
        try (PackedFile file = PackedFile.open(content, budget)) {
            Optional<String> main =
                    Relations.of(file, "").ofType("officeDocument").filter(file::has);
            if (main.isEmpty() || !main.get().endsWith(".xml") || !isText(file, main.get())) {
                return Optional.empty();
            }
            return Optional.of(
                    new WordFile(content, budget.limits(), main.get(), Docx.traced(name, file, main.get(), budget)));
        }
    }

    private static boolean isText(PackedFile file, String main) throws IOException {
        try (Xml xml = file.xml(main)) {
            return xml.next() && xml.starts("document");
        }
    }

    public Document document() {
        return traced.document();
    }

    /** Path of the main part in the package. */
    public String main() {
        return main;
    }

    public boolean has(String path) {
        return guarded(file -> file.has(path));
    }

    /** Where the characters of a line come from; what no piece covers (an automatic number) stands in no element. */
    public List<WordPiece> piecesOf(int line) {
        return Collections.unmodifiableList(traced.pieces().get(line - 1));
    }

    /** The first part that the main part points to by a type, which is the last word of its address ({@code comments}). */
    public Optional<String> related(String type) {
        return guarded(file -> Relations.of(file, main).ofType(type));
    }

    /** The part that the main part points to by an id. */
    public Optional<String> relatedBy(String id) {
        return guarded(file -> Relations.of(file, main).withId(id));
    }

    /**
     * A part, proven to be well-formed, without a document type, and within the limits; empty if there is none.
     *
     * @throws UnreadableFile if it is malformed or too large
     */
    public Optional<Part> part(String path) {
        return guarded(file -> {
            if (!file.has(path)) {
                return Optional.empty();
            }
            try (Xml xml = file.xml(path)) {
                while (xml.next()) {
                    continue;
                }
            }
            byte[] bytes = file.bytes(path, PART_BYTES);
            Charset charset = Xml.encoding(Arrays.copyOf(bytes, Math.min(bytes.length, Xml.DECLARATION)));
            return Optional.of(new Part(new String(bytes, charset), charset));
        });
    }

    private interface Look<T> {
        T at(PackedFile file) throws IOException;
    }

    private <T> T guarded(Look<T> look) {
        String name = document().name();
        try (PackedFile file = PackedFile.open(content, new Budget(limits))) {
            return look.at(file);
        } catch (Refusal refusal) {
            throw new UnreadableFile(name, refusal.reason(), refusal.sentence(), refusal);
        } catch (IOException broken) {
            throw new UnreadableFile(name, Reason.DAMAGED, "cannot be read", broken);
        }
    }
}
