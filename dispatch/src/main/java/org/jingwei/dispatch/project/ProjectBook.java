package org.jingwei.dispatch.project;

import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;

/** The book of projects. Events are added and never changed; what a project is, is what its events make. Thread-safe. */
public interface ProjectBook {

    /**
     * Registers new projects, all or none, in this order, each in the stage where it stands.
     *
     * @throws IllegalArgumentException for a stage that the life-cycle does not know
     */
    List<Project> register(List<ProjectEvent.Registered> projects, Stamp stamp);

    /**
     * Lets an event happen to a project that was seen in this version.
     *
     * @throws ChangedMeanwhile if it has another version by now
     * @throws IllegalArgumentException if there is no such project
     */
    Decision<Project> act(ProjectId id, int version, ProjectEvent event, Stamp stamp);

    Optional<Project> find(ProjectId id);

    /** What happened, the first first; none of an unknown project. */
    List<Recorded<ProjectEvent>> history(ProjectId id);

    /** By number. */
    List<Project> list(ProjectQuery query);

    /** How many projects and events there are: whoever remembers a list knows by it whether something happened since. */
    record State(long projects, long events) {}

    State state();

    /** How many the query asks for, whatever its page. */
    long count(ProjectQuery query);
}
