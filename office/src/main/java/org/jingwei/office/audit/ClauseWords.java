package org.jingwei.office.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.text.Document;

/** The words of a draft as they are quoted where nobody sees the text: a bare figure with the clause that says what it is of. */
public final class ClauseWords {

    /** A quote of so many characters is a bare figure. */
    private static final int BARE = 14;

    private static final int AROUND = 36;

    private final Document document;
    private final Locator locator;

    public ClauseWords(Document document) {
        this.document = document;
        this.locator = new Locator(document);
    }

    /** From the last comma on, if what is marked is a bare figure; else empty. */
    public String before(Mark mark) {
        if (mark.to() - mark.from() > BARE) {
            return "";
        }
        String line = text(mark).substring(0, mark.from());
        String near = line.substring(Math.max(0, line.length() - AROUND));
        String clause = near.replaceFirst("(?s)^.*[，。；：！？\\t]", "").stripLeading();
        return near.length() < line.length() && clause.equals(near.stripLeading()) ? "…" + clause : clause;
    }

    /** The figure with its clause, or the words as they are. */
    String at(Mark mark) {
        return before(mark) + text(mark).substring(mark.from(), mark.to());
    }

    /** All that a finding quotes of the draft; its own quote if nothing of it is found there. */
    public String of(Finding finding) {
        List<List<Mark>> places = locator.of(finding);
        return places.isEmpty()
                ? finding.quote()
                : places.stream()
                        .map(marks -> marks.stream().map(this::at).collect(Collectors.joining()))
                        .distinct()
                        .collect(Collectors.joining(" … "));
    }

    private String text(Mark mark) {
        return document.lines().get(mark.line() - 1).text();
    }
}
