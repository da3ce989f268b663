package org.jingwei.dispatch.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.project.ProjectEvent.Registered;

/** A book of projects that is forgotten with its process. */
public final class InMemoryProjectBook implements ProjectBook {

    private final Lifecycle lifecycle;
    private final Map<Long, List<Recorded<ProjectEvent>>> histories = new TreeMap<>();
    private final Map<Long, Project> projects = new TreeMap<>();

    public InMemoryProjectBook(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public synchronized List<Project> register(List<Registered> drafts, Stamp stamp) {
        for (Registered draft : drafts) {
            if (lifecycle.phase(draft.stage()).isEmpty()) {
                throw new IllegalArgumentException("no stage " + draft.stage());
            }
        }
        List<Project> added = new ArrayList<>();
        for (Registered event : drafts) {
            ProjectId id = new ProjectId(projects.size() + 1L);
            histories.put(id.number(), new ArrayList<>(List.of(new Recorded<ProjectEvent>(1, stamp, event))));
            projects.put(id.number(), Project.begin(id, event, stamp));
            added.add(projects.get(id.number()));
        }
        return List.copyOf(added);
    }

    @Override
    public synchronized Decision<Project> act(ProjectId id, int version, ProjectEvent event, Stamp stamp) {
        Project project = find(id).orElseThrow(() -> new IllegalArgumentException("no project " + id));
        if (project.version() != version) {
            throw new ChangedMeanwhile(id, version, project.version());
        }
        Decision<Project> decision = project.decide(event, stamp, lifecycle);
        decision.value().ifPresent(changed -> {
            projects.put(id.number(), changed);
            recorded(id).add(new Recorded<>(changed.version(), stamp, event));
        });
        return decision;
    }

    private List<Recorded<ProjectEvent>> recorded(ProjectId id) {
        return histories.getOrDefault(id.number(), List.of());
    }

    @Override
    public synchronized Optional<Project> find(ProjectId id) {
        return Optional.ofNullable(projects.get(id.number()));
    }

    @Override
    public synchronized List<Recorded<ProjectEvent>> history(ProjectId id) {
        return List.copyOf(recorded(id));
    }

    @Override
    public synchronized List<Project> list(ProjectQuery query) {
        return matching(query)
                .skip(query.page().offset())
                .limit(query.page().limit())
                .toList();
    }

    @Override
    public synchronized State state() {
        return new State(
                projects.size(),
                projects.values().stream().mapToLong(Project::version).sum());
    }

    @Override
    public synchronized long count(ProjectQuery query) {
        return matching(query).count();
    }

    private Stream<Project> matching(ProjectQuery query) {
        return projects.values().stream().filter(query::asksFor);
    }
}
