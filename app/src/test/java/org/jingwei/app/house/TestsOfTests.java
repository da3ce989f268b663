package org.jingwei.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestsOfTests {

    @Test
    void every_test_can_fail_and_every_sleeper_names_its_issue() {
        List<Path> sources = Root.sources("test");
        assertThat(sources).isNotEmpty();
        assertThat(sources.stream()
                        .flatMap(source -> TestSource.of(source.toString(), Root.read(source)).faults().stream()))
                .isEmpty();
    }

    @Test
    void a_test_without_an_assertion_is_found() {
        assertThat(faults("@Test void looks() { System.out.println(1 + 1); }"))
                .containsExactly("looks asserts nothing");
        assertThat(faults("@Test void looks() { assertThat(1 + 1); }")).containsExactly("looks asserts nothing");
        assertThat(faults("@ParameterizedTest void looks() { compute(); } void compute() { int a = 1; }"))
                .containsExactly("looks asserts nothing");
        assertThat(faults("@Property void looks() { new Object(); }")).containsExactly("looks asserts nothing");
    }

    @Test
    void an_assertion_counts_here_in_a_lambda_or_in_a_method_it_calls() {
        assertThat(faults("@Test void looks() { assertThat(1).isOne(); }")).isEmpty();
        assertThat(faults("@Test void looks() { list.forEach(x -> assertThat(x).isOne()); }"))
                .isEmpty();
        assertThat(faults("@Test void looks() { reads(\"a\"); } void reads(String s) { more(s); }"
                        + " void more(String s) { assertThat(s).isEmpty(); }"))
                .isEmpty();
        assertThat(faults("@Test void looks() { Texts.assertRead(1); }")).isEmpty();
        assertThat(faults("@Property boolean looks() { return 1 == 1; }")).isEmpty();
    }

    @Test
    void a_sleeper_without_an_issue_is_found() {
        assertThat(faults("@Disabled @Test void looks() { assertThat(1).isOne(); }"))
                .containsExactly("looks is disabled without the number of an issue");
        assertThat(faults("@Disabled(\"later\") @Test void looks() { assertThat(1).isOne(); }"))
                .containsExactly("looks is disabled without the number of an issue");
        assertThat(faults("@Disabled(\"#12: waits for units\") @Test void looks() { assertThat(1).isOne(); }"))
                .isEmpty();
    }

    @Test
    void a_test_that_skips_itself_when_something_is_missing_is_found() {
        assertThat(faults("@Test void looks() { assumeTrue(false); assertThat(1).isOne(); }"))
                .containsExactly("looks skips itself: missing data is red");
    }

    @Test
    void a_class_whose_tests_nobody_would_run_is_found() {
        assertThat(TestSource.of("x/Figures.java", "class Figures { @Test void looks() { assertThat(1).isOne(); } }")
                        .faults())
                .containsExactly("x/Figures.java: the build does not run a class of this name");
        assertThat(TestSource.of("x/FigureLaws.java", "class FigureLaws { @Property boolean x() { return true; } }")
                        .faults())
                .isEmpty();
    }

    /** The faults of a test class with these members, without the file's name. */
    private static Stream<String> faults(String members) {
        return TestSource.of("x/OneTest.java", "class OneTest { " + members + " }").faults().stream()
                .map(fault -> fault.replace("x/OneTest.java: ", ""));
    }
}
