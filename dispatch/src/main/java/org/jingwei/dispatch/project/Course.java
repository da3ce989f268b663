package org.jingwei.dispatch.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How far a project has come.
 *
 * @param before the stage from which it was halted or left; the stage itself otherwise
 * @param entered the day of each stage
 */
public record Course(
        String stage,
        String before,
        LocalDate since,
        Map<String, LocalDate> entered,
        List<Blocker> blockers,
        Statistics statistics) {

    public Course {
        entered = Collections.unmodifiableMap(new TreeMap<>(entered));
        blockers = List.copyOf(blockers);
    }

    static Course begun(String stage, LocalDate day) {
        return new Course(stage, stage, day, Map.of(stage, day), List.of(), Statistics.UNREPORTED);
    }

    Course enter(String next, boolean onTheWay, LocalDate day) {
        Map<String, LocalDate> more = new TreeMap<>(entered);
        more.put(next, day);
        return new Course(next, onTheWay ? next : before, day, more, blockers, statistics);
    }

    Course block(Blocker blocker) {
        return new Course(
                stage,
                before,
                since,
                entered,
                Stream.concat(blockers.stream(), Stream.of(blocker)).toList(),
                statistics);
    }

    Course clear(int number, LocalDate day) {
        List<Blocker> others = blockers.stream()
                .map(blocker -> blocker.number() == number ? blocker.clearedOn(day) : blocker)
                .toList();
        return new Course(stage, before, since, entered, others, statistics);
    }

    Course with(Statistics other) {
        return new Course(stage, before, since, entered, blockers, other);
    }
}
