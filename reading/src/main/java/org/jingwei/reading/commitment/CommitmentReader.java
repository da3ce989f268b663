package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;

/** Reads what an article says will be done: deed, owner, deadline, goals. Thread-safe. */
public final class CommitmentReader {

    private static final Pattern LIST_ITEM = Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}[是、]|[0-9]{1,2}[.．、]|[（(])");

    private static final Pattern LIST_OF_SO_MANY = Pattern.compile("[0-9一二三四五六七八九十两] ?(?:大)?件");

    private final Words words = Words.standard();

    /**
     * The commitments in the order in which they are printed.
     *
     * @param facts those of the same article, from which the goals are taken
     */
    public List<Commitment> read(Article article, List<Fact> facts) {
        Limits limits = new Limits(words, MeetingDay.of(article));
        GoalFinder goals = new GoalFinder(facts);
        List<Commitment> commitments = new ArrayList<>();
        boolean livelihood = false;
        Optional<List<String>> ahead = Optional.empty();
        for (Paragraph paragraph : article.paragraphs()) {
            ahead = ahead.filter(paragraph.headings()::equals);
            if (Stance.turns(article, paragraph, words)) {
                ahead = Optional.of(paragraph.headings());
            }
            Stance stance = ahead.isPresent() ? Stance.PLAN : Stance.of(article, paragraph, words);
            livelihood = stance == Stance.PLAN && livelihood(paragraph, livelihood);
            if (stance == Stance.NONE) {
                continue;
            }
            PassageReader reader = new PassageReader(paragraph, stance, livelihood, words, limits, goals);
            for (Draft draft : reader.read()) {
                commitments.add(commitment(article, paragraph, draft));
            }
        }
        return commitments;
    }

    /** A list of what is done for the people goes on as long as its items do. */
    private boolean livelihood(Paragraph paragraph, boolean before) {
        boolean opens = words.in(paragraph.text(), Role.LIVELIHOOD)
                        && LIST_OF_SO_MANY.matcher(paragraph.text()).find()
                || paragraph.headings().stream().anyMatch(heading -> words.in(heading, Role.LIVELIHOOD));
        return opens || before && LIST_ITEM.matcher(paragraph.text()).find();
    }

    private Commitment commitment(Article article, Paragraph paragraph, Draft draft) {
        String text = paragraph.text();
        Evidence evidence = new Evidence(
                article.document(),
                paragraph.placeOf(draft.from()),
                Anchor.NONE,
                text.substring(draft.from(), draft.to()));
        return new Commitment(
                draft.action(text),
                draft.parties().owners(),
                draft.parties().coowners(),
                draft.limit().map(Limit::deadline),
                draft.goals(),
                draft.kind(),
                Optional.empty(),
                evidence,
                confidence(draft));
    }

    private static double confidence(Draft draft) {
        double sure = draft.spoken() ? 0.55 : 0.65;
        sure += draft.goals().isEmpty() ? 0 : 0.15;
        sure += draft.limit().isPresent() ? 0.1 : 0;
        sure += draft.parties().named() ? 0.1 : 0;
        return Math.min(0.95, sure);
    }
}
