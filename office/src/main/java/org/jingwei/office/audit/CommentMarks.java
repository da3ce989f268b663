package org.jingwei.office.audit;

import java.util.List;
import org.jingwei.office.markup.Markup;
import org.jingwei.office.read.WordFile;
import org.jingwei.office.read.WordPiece;

/**
 * Puts the marks of comments into the main part of a Word file: a start before the first and an end behind the last of the
 * words, and behind it the reference. Everything that was there stays, byte for byte; runs are cut by additions only.
 */
final class CommentMarks {

    private final WordFile file;
    private final Markup part;
    private final WordNames names;
    private final RunBorders borders;
    private final Insertions insertions = new Insertions();

    CommentMarks(WordFile file, Markup part) {
        this.file = file;
        this.part = part;
        this.names = WordNames.of(part.root());
        this.borders = new RunBorders(part);
    }

    void add(Mark mark, int id) {
        List<WordPiece> pieces = file.piecesOf(mark.line());
        WordPiece first = firstBehind(pieces, mark.from());
        WordPiece last = lastBefore(pieces, mark.to(), first);
        int from = Math.max(0, mark.from() - first.start());
        int to = Math.min(last.length(), Math.max(1, mark.to() - last.start()));
        Boundary start = borders.before(first, from);
        Boundary end = borders.after(last, to);
        borders.blanksKept(first, from).ifPresent(kept -> insertions.once(kept.offset(), kept.close()));
        borders.blanksKept(last, to).ifPresent(kept -> insertions.once(kept.offset(), kept.close()));
        insertions.start(start, names.empty("commentRangeStart", id));
        insertions.end(end, names.empty("commentRangeEnd", id) + names.reference(id));
    }

    private static WordPiece firstBehind(List<WordPiece> pieces, int from) {
        return pieces.stream()
                .filter(piece -> piece.end() > from)
                .findFirst()
                .orElseGet(() -> pieces.get(pieces.size() - 1));
    }

    private static WordPiece lastBefore(List<WordPiece> pieces, int to, WordPiece fallback) {
        return pieces.stream()
                .filter(piece -> piece.start() < to && piece.start() >= fallback.start())
                .reduce((one, other) -> other)
                .orElse(fallback);
    }

    String written() {
        return insertions.into(part.text());
    }
}
