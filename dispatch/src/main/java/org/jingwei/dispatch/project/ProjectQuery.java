package org.jingwei.dispatch.project;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.Page;

/**
 * Which projects, by number. Empty means any.
 *
 * @param list 省列, 市列 …
 * @param responsible a leader, chain, group or unit
 * @param blocked only those that something holds up
 * @param words that stand in a name of it
 */
public record ProjectQuery(
        Optional<String> stage,
        Optional<String> town,
        Optional<String> list,
        Optional<String> responsible,
        Optional<Statistics.State> statistics,
        boolean blocked,
        Optional<String> words,
        Page page) {

    /** Every project. */
    public static ProjectQuery all() {
        return new ProjectQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Page.ALL);
    }

    public ProjectQuery in(String other) {
        return new ProjectQuery(Optional.of(other), town, list, responsible, statistics, blocked, words, page);
    }

    public ProjectQuery of(String other) {
        return new ProjectQuery(stage, Optional.of(other), list, responsible, statistics, blocked, words, page);
    }

    public ProjectQuery onList(String other) {
        return new ProjectQuery(stage, town, Optional.of(other), responsible, statistics, blocked, words, page);
    }

    public ProjectQuery by(String other) {
        return new ProjectQuery(stage, town, list, Optional.of(other), statistics, blocked, words, page);
    }

    public ProjectQuery with(Statistics.State other) {
        return new ProjectQuery(stage, town, list, responsible, Optional.of(other), blocked, words, page);
    }

    public ProjectQuery heldUp() {
        return new ProjectQuery(stage, town, list, responsible, statistics, true, words, page);
    }

    public ProjectQuery saying(String text) {
        return new ProjectQuery(stage, town, list, responsible, statistics, blocked, Optional.of(text), page);
    }

    public ProjectQuery on(Page other) {
        return new ProjectQuery(stage, town, list, responsible, statistics, blocked, words, other);
    }

    /** Whether a project is asked for. */
    public boolean asksFor(Project project) {
        ProjectDraft draft = project.draft();
        Responsibility who = draft.responsibility();
        return stage.map(project.stage()::equals).orElse(true)
                && town.map(draft.town()::equals).orElse(true)
                && list.map(draft.lists()::contains).orElse(true)
                && responsible
                        .map(name -> Stream.of(who.leader(), who.chain(), who.group(), who.unit())
                                .anyMatch(name::equals))
                        .orElse(true)
                && statistics
                        .map(state -> project.course().statistics().state() == state)
                        .orElse(true)
                && (!blocked || !project.openBlockers().isEmpty())
                && words.map(text -> names(draft).anyMatch(name -> lower(name).contains(lower(text))))
                        .orElse(true);
    }

    private static Stream<String> names(ProjectDraft draft) {
        return Stream.concat(Stream.of(draft.name()), draft.aliases().stream());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
