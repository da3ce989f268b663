package org.jingwei.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\|(?:[^|\n]*\\|)*? *([^|\n]*) \\|$");

    @Test
    void every_dependency_has_its_sentence_and_no_sentence_outlives_its_dependency() {
        Map<String, String> reasons = reasons(Root.read(Root.of("docs", "dependencies.md")));
        assertThat(reasons.keySet()).containsExactlyInAnyOrderElementsOf(Poms.thirdParties());
        assertThat(reasons.values()).noneMatch(String::isBlank);
    }

    @Test
    void a_row_is_read_by_its_artifact_and_its_last_cell() {
        assertThat(reasons("| artifact | room | why |\n| `a.b:c-d` | app | because |\n| `e:f` | why not |\n"))
                .containsExactly(Map.entry("a.b:c-d", "because"), Map.entry("e:f", "why not"));
    }

    private static Map<String, String> reasons(String paper) {
        Map<String, String> reasons = new TreeMap<>();
        ROW.matcher(paper).results().forEach(row -> reasons.put(row.group(1), row.group(2)));
        return reasons;
    }
}
