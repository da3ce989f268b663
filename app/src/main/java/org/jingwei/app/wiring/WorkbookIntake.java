package org.jingwei.app.wiring;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.people.Reach;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.sheet.KeptMapping;
import org.jingwei.ledger.sheet.SheetMappings;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Matter;
import org.jingwei.ledger.store.ReadArticle;
import org.jingwei.ledger.store.Reading;
import org.jingwei.ledger.store.Receipt;
import org.jingwei.reading.mapping.MappedCell;
import org.jingwei.reading.mapping.PartMapping;
import org.jingwei.reading.mapping.Proposal;
import org.jingwei.reading.mapping.WorkbookReader;

/** Takes workbooks into a ledger as a person says what their rows and columns mean. Thread-safe. */
public final class WorkbookIntake {

    /** The reader of a document that was imported so; what follows tells one import from another. */
    static final String READER = "按表样导入 ";

    private static final int DIGITS = 12;

    private final Doors doors;
    private final LedgerStore ledger;
    private final WorkbookReader books;

    public WorkbookIntake(Doors doors, LedgerStore ledger) {
        this.doors = doors;
        this.ledger = ledger;
        this.books = new WorkbookReader(doors.reader());
    }

    /**
     * A workbook as it was opened.
     *
     * @param parts what each part of each sheet is taken for, with what was remembered of its shape
     * @param remembered what was said before of the parts that are remembered, by their number
     */
    public record Opened(
            Content content, Document document, List<Proposal> parts, Map<Integer, KeptMapping> remembered) {

        public Opened {
            parts = List.copyOf(parts);
            remembered = Map.copyOf(remembered);
        }
    }

    /**
     * What a person says of one part.
     *
     * @param part its number
     * @param wanted whether it is imported
     */
    public record Choice(int part, boolean wanted, YearMonth month, PartMapping mapping) {}

    /** What became of an import. */
    public record Outcome(Receipt receipt, int values, int left) {}

    /**
     * Opens a workbook and proposes what it means.
     *
     * @throws org.jingwei.office.read.UnreadableFile if it cannot be read
     */
    public Opened open(Content content) {
        Document document = doors.documents().read(content.name(), content.bytes());
        List<Proposal> found = books.open(document);
        List<String> shapes = found.stream().map(WorkbookIntake::shape).toList();
        Map<String, KeptMapping> kept = ledger.sheets().of(Set.copyOf(shapes));
        Map<Integer, KeptMapping> remembered = new HashMap<>();
        List<Proposal> parts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Optional<KeptMapping> before = Optional.ofNullable(kept.get(shapes.get(i)));
            Proposal proposal = found.get(i);
            parts.add(before.map(one -> proposal.remembering(PartMapping.parse(one.mapping())))
                    .orElse(proposal));
            int number = i;
            before.ifPresent(one -> remembered.put(number, one));
        }
        return new Opened(content, document, parts, remembered);
    }

    /** SHA-256 of what sheets of this shape have in common. */
    static String shape(Proposal proposal) {
        return Content.of("", proposal.part().shape().getBytes(StandardCharsets.UTF_8))
                .hash();
    }

    /** The mapping with the rows that it has by its label columns. */
    public PartMapping rekeyed(Proposal proposal, PartMapping mapping) {
        return books.rekeyed(proposal, mapping);
    }

    /** Every value that a part gives, with what the ledger holds in its place and what a person should look at. */
    public List<PreviewCell> preview(Opened opened, Choice choice, Reach reach) {
        Article article = article(opened.parts().get(choice.part()).part().article(), choice);
        return new Preview(ledger, article).of(cells(opened, choice, reach));
    }

    /** Every value that a part gives, by itself; what is outside of the reach of who imports it cannot be kept. */
    public List<MappedCell> cells(Opened opened, Choice choice, Reach reach) {
        Proposal proposal = opened.parts().get(choice.part());
        List<MappedCell> cells = books.read(proposal, choice.mapping(), choice.month());
        if (reach.unlimited(Action.UPLOAD)) {
            return cells;
        }
        Article article = article(proposal.part().article(), choice);
        Map<Matter, Optional<String>> refusals = new HashMap<>();
        return cells.stream()
                .map(cell -> cell.fact()
                        .flatMap(fact -> refusals.computeIfAbsent(
                                new Matter(ledger.placeOf(fact, article), fact.code()),
                                matter -> reach.refusal(Action.UPLOAD, matter)))
                        .map(cell::refused)
                        .orElse(cell))
                .toList();
    }

    /**
     * Keeps the values of the parts that are wanted, in one transaction. The same again changes nothing.
     *
     * @param partial whether cells that are bad, or outside of the reach, are left out; else they end it
     * @throws BadCells if a cell is bad and all are wanted; nothing is kept then
     * @throws IllegalArgumentException if nothing is wanted, no cell gives a value, or another took the workbook in and somebody
     *     whose reach is limited would take its values away by giving it another meaning
     */
    public Outcome keep(Opened opened, List<Choice> choices, boolean partial, Reach reach, String actor) {
        refuseAnothers(opened, reach, actor);
        List<Choice> wanted = choices.stream().filter(Choice::wanted).toList();
        Map<Article, List<Fact>> facts = new HashMap<>();
        Map<Article, Choice> first = new HashMap<>();
        List<MappedCell> bad = new ArrayList<>();
        for (Choice choice : wanted) {
            Proposal proposal = opened.parts().get(choice.part());
            Article article = proposal.part().article();
            first.putIfAbsent(article, choice);
            for (MappedCell cell : cells(opened, choice, reach)) {
                cell.fact()
                        .ifPresent(fact -> facts.computeIfAbsent(article, one -> new ArrayList<>())
                                .add(fact));
                if (cell.bad()) {
                    bad.add(cell);
                }
            }
        }
        if (!bad.isEmpty() && !partial) {
            throw new BadCells(bad);
        }
        int values = facts.values().stream().mapToInt(List::size).sum();
        if (values == 0) {
            throw new IllegalArgumentException("没有一个值可以导入");
        }
        Reading reading = reading(opened, facts, first, wanted);
        Receipt receipt = ledger.sheets().keep(opened.content(), reading, said(opened, wanted), actor);
        return new Outcome(receipt, values, bad.size());
    }

    private void refuseAnothers(Opened opened, Reach reach, String actor) {
        ledger.queries()
                .document(opened.content().hash())
                .filter(known -> !reach.unlimited(Action.UPLOAD))
                .flatMap(DocumentSummary::addedBy)
                .filter(other -> !other.equals(actor))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("这份工作簿已由" + other + "收入台账，要换对照请找他，或者范围不限的人");
                });
    }

    private Reading reading(
            Opened opened, Map<Article, List<Fact>> facts, Map<Article, Choice> first, List<Choice> wanted) {
        List<ReadArticle> articles = doors.reader().articles(opened.document()).stream()
                .map(article -> new ReadArticle(
                        Optional.ofNullable(first.get(article))
                                .map(choice -> article(article, choice))
                                .orElse(article),
                        facts.getOrDefault(article, List.of())))
                .toList();
        String said = wanted.stream()
                .map(choice -> choice.part() + " " + choice.month() + "\n" + choice.mapping())
                .collect(Collectors.joining("\n"));
        String digest = Content.of("", said.getBytes(StandardCharsets.UTF_8)).hash();
        return new Reading(opened.document(), READER + digest.substring(0, DIGITS), articles);
    }

    /** The article as the person says: of this place and this month. */
    private Article article(Article printed, Choice choice) {
        Optional<String> region = choice.mapping().region().or(printed::region);
        return new Article(
                printed.document(),
                printed.line(),
                printed.lineEnd(),
                printed.title(),
                printed.genre(),
                region,
                region.flatMap(ledger.regions()::level).or(printed::level),
                printed.period(),
                printed.date(),
                printed.paragraphs(),
                printed.tables(),
                printed.anchors());
    }

    private static List<SheetMappings.Said> said(Opened opened, List<Choice> wanted) {
        List<SheetMappings.Said> said = new ArrayList<>();
        for (Choice choice : wanted) {
            Proposal proposal = opened.parts().get(choice.part());
            said.add(new SheetMappings.Said(
                    shape(proposal),
                    title(proposal),
                    choice.mapping().toString(),
                    proposal.part().sheet(),
                    place(opened, choice.part()),
                    choice.month()));
        }
        return said;
    }

    /** Which part of its sheet it is. */
    private static int place(Opened opened, int part) {
        String sheet = opened.parts().get(part).part().sheet();
        return (int) opened.parts().subList(0, part).stream()
                .filter(one -> one.part().sheet().equals(sheet))
                .count();
    }

    /** By what people know the table: its title, else the name of its sheet. */
    public static String title(Proposal proposal) {
        return proposal.part().titles().stream()
                .filter(title -> !title.contains("单位"))
                .findFirst()
                .map(String::strip)
                .orElse(proposal.part().sheet());
    }

    /** The same workbook, filled with what the ledger holds for a month. */
    public WorkbookFilling filling() {
        return new WorkbookFilling(doors, ledger, books);
    }

    /** Cells that cannot be kept, each by its sheet and address. */
    public static final class BadCells extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<MappedCell> cells;

        BadCells(List<MappedCell> cells) {
            super(cells.stream()
                    .limit(5)
                    .map(cell -> cell.sheet() + "!" + cell.address() + "“" + cell.text() + "”"
                            + String.join("，", cell.faults()))
                    .collect(Collectors.joining("；")));
            this.cells = List.copyOf(cells);
        }

        public List<MappedCell> cells() {
            return cells;
        }
    }
}
