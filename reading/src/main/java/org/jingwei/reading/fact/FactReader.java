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
import org.jingwei.reading.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of an article: scans each sentence into tokens, binds every figure to what it is of, and ties the result to the
 * place where it is printed. Thread-safe.
 */
public final class FactReader {

    private static final String PART_ENDS = "；;，,、";
    /** A shorter one may be an item of a list. */
    private static final int LEAST_CUT = 100;

    private static final int LONGEST_TERM = 30;

    private static final String FROM_HERE = "下同";

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String ITEM_MARKS = "是要";
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
            boolean glossary = paragraph.kind() == Paragraph.Kind.GLOSSARY;
            if (glossary && !isGoal(paragraph.text())) {
                continue;
            }
            Setting setting = glossary ? settings.ofGoal() : settings.of(paragraph);
            Optional<Status> aimed =
                    unfinished ? memory.tense.status.filter(s -> s == Status.TARGET) : Optional.empty();
            memory.nextParagraph(memory.tense.forecast() && !setting.planned());
            memory.tense.goesOnIn(aimed);
            unfinished = isUnfinished(paragraph);
            read(paragraph, setting, memory, unfinished)
                    .forEach(draft -> facts.add(fact(article, paragraph, draft, ofArticle)));
        }
        return facts;
    }

    /** “448”目标：投资强度不低于400万元/亩，…: an entry of a glossary that says what a goal named by its figures is. */
    private static boolean isGoal(String text) {
        int colon = text.indexOf('：');
        String term = colon < 0 || colon > LONGEST_TERM ? "" : text.substring(0, colon);
        boolean sum = term.indexOf('+') >= 0 || term.indexOf('＋') >= 0; // “6+N”工程 says how it is divided
        return WordList.GOAL.ends(term)
                && (!sum || WordList.AIM.in(term))
                && term.indexOf('“') >= 0
                && term.chars().anyMatch(Character::isDigit);
    }

    private List<Draft> read(Paragraph paragraph, Setting setting, Memory memory, boolean unfinished) {
        String text = HalfWidth.of(paragraph.text());
        List<Draft> drafts = new ArrayList<>();
        memory.bodies.quoted(text);
        List<Sentence> sentences = sentences(text);
        int told = unfinished ? sentences.size() : told(text, sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            memory.goesOn(sentence.words());
            if (i < told) {
                read(text, sentence, setting, memory, drafts);
            } else {
                memory.bodies.pass(sentence.words());
            }
        }
        return drafts;
    }

    private record Sentence(int begin, int end, Phrase words) {}

    private List<Sentence> sentences(String text) {
        @Nullable Word[] words = tokenizer.words(text);
        List<Sentence> sentences = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = sentenceEnd(text, from);
            sentences.add(new Sentence(from, to, new Phrase(text, tokenizer.tokens(text, words, from, to))));
            from = to;
        }
        return sentences;
    }

    /** So many sentences, from the first on, hold all that the paragraph tells; what follows has nobody to hand anything on to. */
    private static int told(String text, List<Sentence> sentences) {
        int told = text.contains(FROM_HERE) ? sentences.size() : 0;
        for (int i = told; i < sentences.size(); i++) {
            boolean tells = sentences
                    .get(i)
                    .words()
                    .any(t -> t.kind() == Token.Kind.FIGURE
                            || t.is(Cue.FLAT)
                            || t.is(Cue.STATE)
                            || t.is(Cue.LEAD) && WordList.ALL_OF.startsAt(text, t.begin()));
            told = tells ? i + 1 : told;
        }
        return told;
    }

    private void read(String text, Sentence sentence, Setting setting, Memory memory, List<Draft> drafts) {
        Phrase words = sentence.words();
        memory.endSentence(setting);
        int item = item(text.substring(sentence.begin(), sentence.end()).stripLeading());
        memory.nextSentence(!words.isEmpty() && words.get(0).is(Cue.NAME), item, setting::lets);
        Setting own = memory.time.inItsYear(words, setting);
        int first = drafts.size();
        new SentenceReader(text, own, nouns, times, memory, drafts).read(words);
        SharedHedge.settle(text, drafts, first);
        Aims.settle(text, sentence.begin(), sentence.end(), drafts, first);
        Prospects.settle(text, sentence.begin(), sentence.end(), own, drafts, first);
        SpokenAims.settle(text, sentence.begin(), sentence.end(), own, drafts, first);
    }

    /** A paragraph that a page's end cut, or that ends a part and not a sentence: what it aims at, the next one aims at too. */
    private static boolean isUnfinished(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return paragraph.kind() == Paragraph.Kind.BODY
                && text.length() >= LEAST_CUT
                && (PART_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                        || Script.isHan(text.charAt(text.length() - 1)));
    }

    /** The number of an item that a sentence begins with (一是, 二要); 0 if it is none. */
    private static int item(String sentence) {
        int number = sentence.length() < 2 ? 0 : NUMERALS.indexOf(sentence.charAt(0)) + 1;
        return number > 0 && ITEM_MARKS.indexOf(sentence.charAt(1)) >= 0 ? number : 0;
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
        Set<Doubt.Reason> left = Doubt.left(paragraph.text(), figure, draft.indicator());
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
                doubt.confidence(draft.doubts(), left, ofArticle),
                draft.notes(),
                doubt.told(draft.doubts(), left, ofArticle));
    }

    private static Printed signed(Printed value, int sign) {
        return sign < 0 ? value.negated() : value;
    }
}
