package org.jingwei.dispatch.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project as a list names it.
 *
 * @param aliases other names of it on other lists
 * @param lists 省列, 市列, 县列, 专项债 …
 * @param total investment in 万元
 * @param planned the day by which a stage is to be entered
 */
public record ProjectDraft(
        String name,
        List<String> aliases,
        List<String> lists,
        String industry,
        String town,
        Optional<BigDecimal> total,
        Responsibility responsibility,
        Map<String, LocalDate> planned) {

    public ProjectDraft {
        aliases = List.copyOf(aliases);
        lists = List.copyOf(lists);
        planned = Collections.unmodifiableMap(new TreeMap<>(planned));
        if (name.isBlank()) {
            throw new IllegalArgumentException("a project without a name");
        }
        if (total.filter(amount -> amount.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("an investment below nothing: " + name);
        }
    }

    public static ProjectDraft of(String name, String town) {
        return new ProjectDraft(name, List.of(), List.of(), "", town, Optional.empty(), Responsibility.NONE, Map.of());
    }

    public ProjectDraft withTotal(BigDecimal amount) {
        return new ProjectDraft(name, aliases, lists, industry, town, Optional.of(amount), responsibility, planned);
    }

    public ProjectDraft with(Responsibility other) {
        return new ProjectDraft(name, aliases, lists, industry, town, total, other, planned);
    }

    public ProjectDraft on(List<String> others) {
        return new ProjectDraft(name, aliases, others, industry, town, total, responsibility, planned);
    }

    public ProjectDraft alsoCalled(List<String> others) {
        return new ProjectDraft(name, others, lists, industry, town, total, responsibility, planned);
    }

    public ProjectDraft planning(Map<String, LocalDate> days) {
        return new ProjectDraft(name, aliases, lists, industry, town, total, responsibility, days);
    }
}
