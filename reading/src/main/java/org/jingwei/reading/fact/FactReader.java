package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.figure.FigureScanner;
import org.jingwei.reading.figure.HalfWidth;
import org.jingwei.reading.figure.Script;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of an article: scans each sentence into tokens, binds every figure to what it is of, and ties the result to the
 * place where it is printed. Thread-safe.
 */
public final class FactReader {

    private static final String PART_ENDS = "；;，,、";
    /** A shorter one may be an item of a list. */
    private static final int LEAST_CUT = 100;

    private static final String SENTENCE_ENDS = "。！？!?";

    private final Coding coding;
    private final Doubt doubt = new Doubt();
    private final Tokenizer tokenizer;
    private final Nouns nouns;
    private final Times times = new Times();

    public FactReader() {
        Indicators indicators = Indicators.standard();
        this.coding = new Coding(indicators);
        this.nouns = new Nouns(indicators);
        this.tokenizer = new Tokenizer(Lexicon.standard(indicators), FigureScanner.standard());
    }

    /** The facts in the order in which they are printed. */
    public List<Fact> read(Article article) {
        Settings settings = new Settings(article);
        Memory memory = new Memory();
        Set<Doubt.Reason> ofArticle = Doubt.ofArticle(article);
        List<Fact> facts = new ArrayList<>();
        boolean unfinished = false;
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.GLOSSARY) {
                continue;
            }
            Setting setting = settings.of(paragraph);
            Optional<Status> aimed = unfinished ? memory.status.filter(s -> s == Status.TARGET) : Optional.empty();
            memory.nextParagraph(memory.forecast() && !setting.planned());
            memory.goesOnIn(aimed);
            unfinished = isUnfinished(paragraph);
            read(paragraph, setting, memory).forEach(draft -> facts.add(fact(article, paragraph, draft, ofArticle)));
        }
        return facts;
    }

    private List<Draft> read(Paragraph paragraph, Setting setting, Memory memory) {
        String text = HalfWidth.of(paragraph.text());
        @Nullable Word[] words = tokenizer.words(text);
        List<Draft> drafts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = sentenceEnd(text, from);
            List<Token> tokens = tokenizer.tokens(text, words, from, to);
            memory.goesOn(tokens);
            memory.nextSentence(!tokens.isEmpty() && tokens.get(0).is(Cue.NAME), setting.annual());
            Setting own = memory.named(text, tokens, setting);
            int first = drafts.size();
            new SentenceReader(text, own, nouns, times, memory, drafts).read(tokens);
            SharedHedge.settle(text, drafts, first);
            Aims.settle(text, from, to, drafts, first);
            from = to;
        }
        return drafts;
    }

    /** A paragraph that a page's end cut, or that ends a part and not a sentence: what it aims at, the next one aims at too. */
    private static boolean isUnfinished(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return paragraph.kind() == Paragraph.Kind.BODY
                && text.length() >= LEAST_CUT
                && (PART_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                        || Script.isHan(text.charAt(text.length() - 1)));
    }

    private static int sentenceEnd(String text, int from) {
        int i = from;
        while (i < text.length() && SENTENCE_ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return Math.min(i + 1, text.length());
    }

    private Fact fact(Article article, Paragraph paragraph, Draft draft, Set<Doubt.Reason> ofArticle) {
        Figure figure = draft.figure();
        boolean masked = figure.kind() == Figure.Kind.MASKED;
        Quantity quantity = new Quantity(
                figure.value().map(v -> signed(v, draft.sign())),
                figure.upper().map(v -> signed(v, draft.sign())),
                figure.unit(),
                figure.approx(),
                masked);
        Place place = paragraph.placeOf(figure.number());
        Evidence evidence = new Evidence(
                article.document(),
                place,
                article.anchorOf(place.line()),
                paragraph.text().substring(figure.begin(), figure.end()));
        return new Fact(
                draft.indicator(),
                coding.of(draft),
                quantity,
                draft.qualifiers(),
                evidence,
                doubt.confidence(draft.doubts(), ofArticle),
                draft.notes());
    }

    private static Printed signed(Printed value, int sign) {
        return sign < 0 ? value.negated() : value;
    }
}
