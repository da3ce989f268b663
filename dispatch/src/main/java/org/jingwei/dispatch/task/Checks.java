package org.jingwei.dispatch.task;

import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;

/** What events ask before they happen; each answers with a sentence if it is not so. */
final class Checks {

    private Checks() {}

    /** The first refusal. */
    @SafeVarargs
    static Optional<String> first(Optional<String>... refusals) {
        return List.of(refusals).stream().flatMap(Optional::stream).findFirst();
    }

    static Optional<String> stage(Task task, Stage... stages) {
        return List.of(stages).contains(task.stage())
                ? Optional.empty()
                : Optional.of("任务" + task.stage().word() + "，不能这样办理。");
    }

    static Optional<String> message(String message, String what) {
        return message.isBlank() ? Optional.of(what + "须写明理由。") : Optional.empty();
    }

    static Optional<String> evidence(List<Attachment> evidence, String what) {
        return evidence.isEmpty() ? Optional.of(what + "须附佐证材料。") : Optional.empty();
    }

    static Optional<String> owner(Task task, Actor actor) {
        return task.ownedBy(actor) ? Optional.empty() : Optional.of(actor + "不是这项任务的责任单位或责任人。");
    }

    static Optional<String> notOwner(Task task, Actor actor, String what) {
        return task.ownedBy(actor) ? Optional.of(what + "不能由责任单位自己办理。") : Optional.empty();
    }

    static Optional<String> verifier(Task task, Actor actor) {
        if (task.verifiedBy(actor)) {
            return Optional.empty();
        }
        return Optional.of(task.draft()
                .assignment()
                .supervising()
                .filter(unit -> !task.ownedBy(actor))
                .map(unit -> "销号须由督办单位" + unit + "核验。")
                .orElse("销号不能由责任单位自己核验。"));
    }
}
