package org.jingwei.app.web.task;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.TaskQuery;

/**
 * What a list of tasks is asked for; what cannot be read asks for nothing.
 *
 * @param unit words of an owner
 * @param stage a stage's name, {@code open} or {@code all}
 * @param progress a progress's name, or {@code NONE} where nothing was reported
 */
record TaskForm(String words, String unit, String stage, String progress, String light, String dueFrom, String dueBy) {

    static final String NONE = "NONE";

    TaskQuery query() {
        TaskQuery query = TaskQuery.all().in(stages());
        Optional<Progress> said = named(Progress.values(), progress);
        query = said.map(query::in).orElse(query);
        query = progress.equals(NONE) ? query.only(TaskQuery.Only.UNREPORTED) : query;
        query = day(dueFrom).map(query::dueFrom).orElse(query);
        query = day(dueBy).map(query::dueBy).orElse(query);
        query = unit.isBlank() ? query : query.ofLike(unit.strip());
        return words.isBlank() ? query : query.saying(words.strip());
    }

    private Set<Stage> stages() {
        if (stage.equals("all")) {
            return EnumSet.allOf(Stage.class);
        }
        return named(Stage.values(), stage)
                .<Set<Stage>>map(EnumSet::of)
                .orElseGet(() -> TaskQuery.open().stages());
    }

    /** Which part cannot be read, and so asks for nothing. */
    Optional<String> misunderstood() {
        if (!stage.equals("all")
                && !stage.equals("open")
                && named(Stage.values(), stage).isEmpty()) {
            return Optional.of("stage");
        }
        if (!progress.isEmpty()
                && !progress.equals(NONE)
                && named(Progress.values(), progress).isEmpty()) {
            return Optional.of("progress");
        }
        if (!light.isEmpty() && named(Light.values(), light).isEmpty()) {
            return Optional.of("light");
        }
        return !dueBy.isBlank() && day(dueBy).isEmpty() ? Optional.of("due_by") : Optional.empty();
    }

    /** What the book cannot be asked: the light of today. */
    Optional<Light> lit() {
        return named(Light.values(), light);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return List.of(all).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The query of an address. */
    String link() {
        return "words=" + encoded(words) + "&unit=" + encoded(unit) + "&stage=" + encoded(stage) + "&progress="
                + encoded(progress) + "&light=" + encoded(light) + "&dueFrom=" + encoded(dueFrom) + "&dueBy="
                + encoded(dueBy);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
