package org.jingwei.app.web.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectDraft;
import org.jingwei.dispatch.project.Responsibility;
import org.jingwei.dispatch.project.Statistics;

/** What a list of projects is asked for; what is empty or cannot be read asks for nothing. */
record ProjectForm(Map<String, String> asked) {

    static final List<String> FIELDS = List.of(
            "words", "stage", "industry", "town", "group", "leader", "list", "year", "statistics", "blocked", "light");

    ProjectForm {
        asked = asked.entrySet().stream()
                .filter(field -> FIELDS.contains(field.getKey()))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, field -> field.getValue().strip()));
    }

    String of(String field) {
        return asked.getOrDefault(field, "");
    }

    boolean fits(Project project) {
        ProjectDraft draft = project.draft();
        Responsibility who = draft.responsibility();
        return (of("words").isEmpty()
                        || names(project).anyMatch(name -> lower(name).contains(lower(of("words")))))
                && same("stage", project.stage())
                && same("industry", draft.industry())
                && same("town", draft.town())
                && same("group", who.group())
                && same("leader", who.leader())
                && (of("list").isEmpty() || draft.lists().contains(of("list")))
                && (of("year").isEmpty() || planned(project))
                && (of("statistics").isEmpty()
                        || Stream.of(Statistics.State.values())
                                .noneMatch(state -> state.name().equals(of("statistics")))
                        || project.course().statistics().state().name().equals(of("statistics")))
                && (of("blocked").isEmpty() || !project.openBlockers().isEmpty());
    }

    private boolean planned(Project project) {
        return project.money().plans().keySet().stream()
                .anyMatch(year -> Integer.toString(year).equals(of("year")));
    }

    private boolean same(String field, String value) {
        return of(field).isEmpty() || of(field).equals(value);
    }

    private static Stream<String> names(Project project) {
        return Stream.concat(Stream.of(project.draft().name()), project.draft().aliases().stream());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The query of an address. */
    String link() {
        return FIELDS.stream()
                .filter(field -> !of(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(of(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
