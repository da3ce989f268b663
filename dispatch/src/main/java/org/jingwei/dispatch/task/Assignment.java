package org.jingwei.dispatch.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who answers for a task.
 *
 * @param lead 牵头单位
 * @param supporting 责任单位, 配合单位
 * @param supervising 督办单位
 * @param persons 责任人, 包抓领导, by name
 */
public record Assignment(
        List<String> lead, List<String> supporting, Optional<String> supervising, List<String> persons) {

    /** Nobody yet. */
    public static final Assignment NONE = new Assignment(List.of(), List.of(), Optional.empty(), List.of());

    public Assignment {
        lead = List.copyOf(lead);
        supporting = List.copyOf(supporting);
        persons = List.copyOf(persons);
        if (Stream.of(lead, supporting, persons).flatMap(List::stream).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an owner without a name: " + lead + supporting + persons);
        }
    }

    /** One unit alone. */
    public static Assignment to(String unit) {
        return new Assignment(List.of(unit), List.of(), Optional.empty(), List.of());
    }

    public Assignment supervisedBy(String unit) {
        return new Assignment(lead, supporting, Optional.of(unit), persons);
    }

    /** The units that do the work. */
    public List<String> owners() {
        return Stream.concat(lead.stream(), supporting.stream()).distinct().toList();
    }

    /** Every unit that has to do with it: the pages of which show it. */
    public List<String> units() {
        return Stream.concat(owners().stream(), supervising.stream()).distinct().toList();
    }
}
