package org.jingwei.app.web.supervision;

import java.time.LocalDate;
import org.jingwei.dispatch.supervision.Asked;
import org.jingwei.dispatch.supervision.ProjectSituations;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.dispatch.supervision.StepAct;
import org.jingwei.dispatch.supervision.TaskSituations;

/** A step as the page lists it. */
record StepRow(Asked asked) {

    String id() {
        return asked.id().toString();
    }

    Step step() {
        return asked.step();
    }

    LocalDate day() {
        return asked.day();
    }

    /** What it is about, as a page; empty where there is none. */
    String address() {
        return address(step().about());
    }

    static String address(String subject) {
        return TaskSituations.taskOf(subject)
                .map(id -> "/tasks/" + id)
                .or(() -> ProjectSituations.projectOf(subject).map(id -> "/projects/" + id))
                .orElse("/projects/rates?by=town");
    }

    /** The reason without what it is about, which stands beside it. */
    String reason() {
        return bare(step().about(), step().reason());
    }

    static String bare(String subject, String sentence) {
        return sentence.startsWith(subject) ? sentence.substring(subject.length()) : sentence;
    }

    /** What its paper is called. */
    String letter() {
        return StepLetter.kind(step().name());
    }

    /** What became of it; empty while nobody has decided. */
    String became() {
        return asked.act()
                .map(act -> act.kind().word()
                        + (act.kind() == StepAct.Kind.TAKEN ? "，" + StepLetter.number(act) : "：" + act.note()))
                .orElse("");
    }

    String by() {
        return asked.act()
                .map(act -> act.stamp().day() + " " + act.stamp().by())
                .orElse("");
    }
}
