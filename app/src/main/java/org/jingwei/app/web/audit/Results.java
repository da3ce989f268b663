package org.jingwei.app.web.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jingwei.app.wiring.Auditor.Audit;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.audit.Decision;
import org.jingwei.office.audit.Mark;
import org.jingwei.office.layout.LayoutReport;

/**
 * What the page shows of an audit.
 *
 * @param rows the draft, line by line, with its marks
 * @param cards the gravest first, alike ones in the order of the text
 * @param findings how many checks the cards tell of
 * @param numbers how many printed numbers were recognised
 * @param checked how many of them took part in a check
 * @param silent those of which nothing could be said
 * @param facts how many statements were read
 * @param troubles what could not be read
 * @param layout of a Word file
 */
record Results(
        boolean pasted,
        String name,
        List<MarkedText.Row> rows,
        List<Card> cards,
        int findings,
        int numbers,
        int checked,
        List<SilentLine> silent,
        int facts,
        List<String> earlier,
        List<String> troubles,
        Set<Shown> show,
        Optional<LayoutReport> layout) {

    static final int MOST_CARDS = 400;
    private static final int MOST_SILENT_LINES = 400;
    private static final int AROUND = 14;

    /** The numbers of one line of which nothing could be said. */
    record SilentLine(int line, List<SilentNumber> numbers) {}

    /**
     * @param before the words in front of it
     * @param target id of its run
     */
    record SilentNumber(String before, String words, String target) {}

    /** @param decisions by fingerprint */
    static Results of(
            Draft draft, Audit audit, Set<Shown> show, Function<Collection<String>, Map<String, Decision>> decisions) {
        List<List<Card.Judged>> groups = Companions.of(judged(audit.findings(), decisions));
        Words words = new Words(draft.document(), audit.origins());
        MarkedText text = new MarkedText();
        List<Finding> findings = new ArrayList<>();
        List<List<Mark>> places = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Card.Judged one : groups.get(i)) {
                List<Mark> marks = words.marks(one.finding());
                text.finding(i + 1, one.shown(), marks);
                findings.add(one.finding());
                places.add(marks);
            }
        }
        List<Coverage.Number> numbers = Coverage.of(draft.document(), audit.materials(), findings, places);
        numbers.stream().filter(number -> !number.checked()).forEach(number -> text.silent(number.mark()));
        List<MarkedText.Row> rows = text.rows(draft.document());
        return new Results(
                draft.pasted(),
                draft.document().name(),
                rows,
                cards(groups, words, text),
                findings.size(),
                numbers.size(),
                (int) numbers.stream().filter(Coverage.Number::checked).count(),
                silent(draft.document(), numbers, text),
                audit.materials().stream()
                        .mapToInt(material -> material.facts().size())
                        .sum(),
                draft.earlier().stream().map(Document::name).toList(),
                draft.troubles(),
                show,
                Optional.empty());
    }

    private static List<Card.Judged> judged(
            List<Finding> findings, Function<Collection<String>, Map<String, Decision>> decisions) {
        List<String> fingerprints = findings.stream().map(Fingerprint::of).toList();
        Map<String, Decision> decided = decisions.apply(Set.copyOf(fingerprints));
        List<Card.Judged> judged = new ArrayList<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            String fingerprint = fingerprints.get(i);
            judged.add(new Card.Judged(findings.get(i), fingerprint, Optional.ofNullable(decided.get(fingerprint))));
        }
        return judged;
    }

    private static List<Card> cards(List<List<Card.Judged>> groups, Words words, MarkedText text) {
        List<Card> cards = new ArrayList<>();
        for (List<Card.Judged> group : groups) {
            Card.Judged first = group.get(0);
            cards.add(new Card(cards.size() + 1, first.shown(), group, words.parts(first.finding(), text)));
        }
        return cards;
    }

    private static List<SilentLine> silent(Document document, List<Coverage.Number> numbers, MarkedText text) {
        Map<Integer, List<SilentNumber>> lines = new TreeMap<>();
        for (Coverage.Number number : numbers) {
            if (!number.checked()) {
                String line = document.lines().get(number.mark().line() - 1).text();
                String before = line.substring(
                        Math.max(0, number.mark().from() - AROUND),
                        number.mark().from());
                lines.computeIfAbsent(number.mark().line(), key -> new ArrayList<>())
                        .add(new SilentNumber(clause(before), number.words(), text.idOf(number.mark())));
            }
        }
        return lines.entrySet().stream()
                .limit(MOST_SILENT_LINES)
                .map(line -> new SilentLine(line.getKey(), line.getValue()))
                .toList();
    }

    private static String clause(String before) {
        return before.replaceFirst("(?s)^.*[，。；：！？、（\\s]", "");
    }

    Results withLayout(Optional<LayoutReport> report) {
        return new Results(
                pasted, name, rows, cards, findings, numbers, checked, silent, facts, earlier, troubles, show, report);
    }

    List<Card> shownCards() {
        return cards.stream().limit(MOST_CARDS).toList();
    }

    int hidden() {
        return Math.max(0, cards.size() - MOST_CARDS);
    }

    int count(Shown shown) {
        return counts().getOrDefault(shown, 0);
    }

    private Map<Shown, Integer> counts() {
        Map<Shown, Integer> counts = new EnumMap<>(Shown.class);
        cards.forEach(card -> counts.merge(card.shown(), 1, Integer::sum));
        return counts;
    }

    /** How many checks held, whatever was decided of them. */
    long held() {
        return cards.stream()
                .filter(card -> card.finding().verdict() == Verdict.HOLDS)
                .count();
    }

    boolean shows(Shown shown) {
        return show.contains(shown);
    }

    boolean empty() {
        return rows.stream()
                .allMatch(row -> row.runs().stream().allMatch(run -> run.text().isBlank()));
    }
}
