package org.jingwei.office.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Document;

/**
 * What the comments of an audited draft say. A finding speaks at its first words in the draft and is pointed to from its others;
 * what holds is only counted, in the comment at the draft's first words, and so is what stands nowhere in the draft.
 */
final class CommentBook {

    /** A quote longer than this is cut where it names a partner. */
    private static final int QUOTE = 40;

    private final Document document;
    private final Locator locator;
    private final ClauseWords words;
    private final IntPredicate hasWords;

    /** @param hasWords whether a comment can be tied to a line */
    CommentBook(Document document, IntPredicate hasWords) {
        this.document = document;
        this.hasWords = hasWords;
        this.locator = new Locator(document);
        this.words = new ClauseWords(document);
    }

    List<Comment> comments(List<Finding> findings) {
        List<Comment> comments = new ArrayList<>();
        List<String> homeless = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.verdict() != Verdict.HOLDS && concerns(finding)) {
                List<Mark> marks = marks(finding);
                if (marks.isEmpty()) {
                    homeless.addAll(FindingWords.paragraphs(finding));
                } else {
                    beside(finding, marks, comments);
                }
            }
        }
        firstWords().ifPresent(mark -> comments.add(0, new Comment(mark, summary(findings, homeless))));
        return comments;
    }

    private boolean concerns(Finding finding) {
        return finding.document().equals(document.name())
                || finding.also().stream()
                        .anyMatch(passage -> passage.document().equals(document.name()))
                || finding.evidence().stream()
                        .anyMatch(evidence -> evidence.document().equals(document.name()));
    }

    private List<Mark> marks(Finding finding) {
        return locator.of(finding).stream()
                .flatMap(List::stream)
                .distinct()
                .filter(mark -> hasWords.test(mark.line()))
                .toList();
    }

    private void beside(Finding finding, List<Mark> marks, List<Comment> comments) {
        Mark first = marks.get(0);
        List<String> paragraphs = new ArrayList<>(FindingWords.paragraphs(finding));
        partners(finding, marks).ifPresent(paragraphs::add);
        comments.add(new Comment(first, paragraphs));
        for (Mark other : marks.subList(1, marks.size())) {
            comments.add(new Comment(
                    other,
                    List.of(
                            FindingWords.heading(finding),
                            "说明见" + where(first, other) + "“" + shortened(words.at(first)) + "”处的批注。")));
        }
    }

    private static String where(Mark there, Mark here) {
        return there.line() == here.line() ? "本段" : "第" + there.line() + "段";
    }

    /** The other places that the finding rests on, in this draft and elsewhere. */
    private Optional<String> partners(Finding finding, List<Mark> marks) {
        List<String> partners = new ArrayList<>();
        Mark first = marks.get(0);
        for (Mark mark : marks.subList(1, marks.size())) {
            partners.add(where(mark, first) + "“" + shortened(words.at(mark)) + "”");
        }
        for (Evidence evidence : finding.evidence()) {
            if (!evidence.document().equals(document.name())) {
                partners.add(FindingWords.named(evidence.document()) + "第"
                        + evidence.place().line() + "行“" + shortened(evidence.quote()) + "”");
            }
        }
        for (Passage passage : finding.also()) {
            if (finding.evidence().stream().noneMatch(e -> e.document().equals(passage.document()))) {
                partners.add(FindingWords.place(passage));
            }
        }
        return partners.isEmpty() ? Optional.empty() : Optional.of("相关：" + String.join("；", partners));
    }

    private static String shortened(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        return one.codePointCount(0, one.length()) <= QUOTE
                ? one
                : one.substring(0, one.offsetByCodePoints(0, QUOTE)) + "…";
    }

    private Optional<Mark> firstWords() {
        return document.lines().stream()
                .filter(line -> !line.text().isBlank() && hasWords.test(line.number()))
                .findFirst()
                .map(line -> new Mark(
                        line.number(),
                        line.text().length() - line.text().stripLeading().length(),
                        line.text().stripTrailing().length()));
    }

    private List<String> summary(List<Finding> findings, List<String> homeless) {
        Map<Verdict, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        String each = counts.entrySet().stream()
                .map(entry -> FindingWords.verdict(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining("，"));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("核稿：核对 " + findings.size() + " 处" + (each.isEmpty() ? "" : "，" + each));
        paragraphs.add("批注只列需要看的；没有批注的数未必核对过，不等于无误。");
        paragraphs.addAll(homeless);
        return paragraphs;
    }
}
