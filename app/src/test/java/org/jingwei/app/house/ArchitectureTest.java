package org.jingwei.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Pattern PICTURE = Pattern.compile("```mermaid\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("(\\w+) --> (\\w+)");

    @Test
    void the_picture_of_the_rooms_is_what_the_poms_say() {
        assertThat(arrowsOf(picture(Root.read(Root.of("docs", "architecture.md")))))
                .isEqualTo(arrowsOfThePoms());
    }

    @Test
    void every_room_stands_in_the_picture() {
        String picture = picture(Root.read(Root.of("docs", "architecture.md")));
        assertThat(Poms.rooms())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(picture).containsPattern("\\b" + room + "\\b"));
    }

    @Test
    void a_picture_with_another_arrow_would_be_found_out() {
        assertThat(arrowsOf(picture("x\n```mermaid\nflowchart TD\n  core --> app\n```\ny")))
                .containsExactly("core --> app")
                .isNotEqualTo(arrowsOfThePoms());
    }

    private static String picture(String paper) {
        return PICTURE.matcher(paper)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no picture of the rooms"));
    }

    private static Set<String> arrowsOf(String picture) {
        return ARROW.matcher(picture).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arrowsOfThePoms() {
        Set<String> arrows = new TreeSet<>();
        for (String room : Poms.rooms()) {
            Poms.importsOf(room).forEach(other -> arrows.add(room + " --> " + other));
        }
        return arrows;
    }
}
