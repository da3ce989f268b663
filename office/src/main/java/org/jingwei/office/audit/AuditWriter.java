package org.jingwei.office.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.DocumentReader;
import org.jingwei.office.read.UnreadableFile;
import org.jingwei.office.read.WordFile;

/**
 * The drafter's own Word file with a comment at the very words of each finding. Whatever else the file holds stays as it is;
 * what holds is counted and not commented. A draft of another kind becomes a new Word file with the same lines. Thread-safe.
 */
public final class AuditWriter {

    private static final String AUTHOR = "经纬";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private final DocumentReader reader;
    private final Clock clock;

    private AuditWriter(DocumentReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** @param clock dates the comments, in its own zone, as Word does */
    public static AuditWriter with(Clock clock) {
        return new AuditWriter(DocumentReader.standard(), clock);
    }

    /**
     * The draft with its comments.
     *
     * @param name as the findings call it
     * @throws UnreadableFile if the content is refused or damaged
     */
    public byte[] write(String name, byte[] content, List<Finding> findings) {
        Optional<WordFile> word = reader.word(name, content);
        return word.isPresent()
                ? commented(word.get(), content, findings)
                : write(reader.read(name, content), findings);
    }

    /** A text that came without a file, as a new Word file with its comments. */
    public byte[] write(Document document, List<Finding> findings) {
        byte[] fresh = PlainDraft.of(document);
        return commented(reader.word(document.name(), fresh).orElseThrow(), fresh, findings);
    }

    private byte[] commented(WordFile file, byte[] content, List<Finding> findings) {
        IntPredicate hasWords = line -> !file.piecesOf(line).isEmpty();
        List<Comment> comments = new CommentBook(file.document(), hasWords).comments(findings);
        String date = DATE.format(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        return new CommentedWord(file, new CommentPart(AUTHOR, date)).written(content, comments);
    }
}
