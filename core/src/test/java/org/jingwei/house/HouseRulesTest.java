package org.jingwei.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    @TempDir
    private Path folder;

    /** A breach: the rule that must fire, then the sources that break it. */
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("ROOMS_LOOK_ONE_WAY", user("core.term", "reading.article"), target("reading.article")),
                breach("ROOMS_LOOK_ONE_WAY", user("reading.fact", "analysis.rank"), target("analysis.rank")),
                breach("ROOMS_LOOK_ONE_WAY", user("verify.rule", "ledger.store"), target("ledger.store")),
                breach("ROOMS_LOOK_ONE_WAY", user("verify.rule", "analysis.rank"), target("analysis.rank")),
                breach("ROOMS_LOOK_ONE_WAY", user("analysis.rank", "dispatch.task"), target("dispatch.task")),
                breach("ROOMS_LOOK_ONE_WAY", user("dispatch.task", "ledger.task"), target("ledger.task")),
                breach("ROOMS_LOOK_ONE_WAY", user("ledger.store", "office.read"), target("office.read")),
                breach("ROOMS_LOOK_ONE_WAY", user("ledger.store", "verify.rule"), target("verify.rule")),
                breach("ROOMS_LOOK_ONE_WAY", user("office.read", "reading.fact"), target("reading.fact")),
                breach("ROOMS_LOOK_ONE_WAY", user("office.read", "cluster.job"), target("cluster.job")),
                breach("ROOMS_LOOK_ONE_WAY", user("reading.fact", "app.command"), target("app.command")),
                breach("ROOMS_LOOK_ONE_WAY", user("app.command", "cluster.job"), target("cluster.job")),
                breach("ROOMS_LOOK_ONE_WAY", user("cluster.job", "office.read"), target("office.read")),
                breach("CHECKER_IS_INDEPENDENT", user("verify.rule", "reading.fact"), target("reading.fact")),
                breach("READER_DOES_NOT_JUDGE", user("reading.fact", "verify.rule"), target("verify.rule")),
                breach("DOMAIN_NAMES_ITS_LIBRARIES", user("core.term", "java.sql.Connection")),
                breach(
                        "DOMAIN_NAMES_ITS_LIBRARIES",
                        user("core.term", "tools.jackson.core.X"),
                        lib("tools.jackson.core")),
                breach("DOMAIN_NAMES_ITS_LIBRARIES", user("dispatch.task", "org.slf4j.X"), lib("org.slf4j")),
                breach("DOMAIN_NAMES_ITS_LIBRARIES", user("reading.fact", "picocli.X"), lib("picocli")),
                breach("DOMAIN_DOES_NO_INPUT_OR_OUTPUT", user("reading.fact", "java.nio.file.Path")),
                breach("DOMAIN_DOES_NO_INPUT_OR_OUTPUT", user("core.text", "java.io.FileInputStream")),
                breach("DOMAIN_DOES_NO_INPUT_OR_OUTPUT", user("verify.rule", "java.net.URI")),
                breach("SQL_ONLY_IN_LEDGER", user("app.web.task", "java.sql.Connection")),
                breach("SQL_ONLY_IN_LEDGER", user("office.sheet", "org.jdbi.X"), lib("org.jdbi")),
                breach("FILE_FORMATS_ONLY_IN_OFFICE", user("app.command", "org.apache.poi.X"), lib("org.apache.poi")),
                breach("SPARK_ONLY_IN_CLUSTER", user("app.command", "org.apache.spark.X"), lib("org.apache.spark")),
                breach("TERMINAL_ONLY_IN_COMMANDS", user("app.wiring", "picocli.X"), lib("picocli")),
                breach(
                        "SPRING_ONLY_IN_THE_PAGES",
                        user("app.wiring", "org.springframework.X"),
                        lib("org.springframework")),
                breach("SHELLS_DO_NOT_MEET", user("app.command", "app.web"), target("app.web")),
                breach("SHELLS_DO_NOT_MEET", user("app.web.task", "app.command"), target("app.command")),
                breach(
                        "JACKSON_ONLY_IN_EXCHANGE",
                        user("reading.fact", "tools.jackson.core.X"),
                        lib("tools.jackson.core")),
                breach("DEMETRA_ONLY_BEHIND_THE_FORECASTER", user("analysis.forecast", "jdplus.X"), lib("jdplus")),
                breach(
                        "INTERNALS_STAY_AT_HOME",
                        user("app.wiring", "reading.fact.internal"),
                        target("reading.fact.internal")),
                breach(
                        "NO_KNOTS_INSIDE_ROOMS",
                        user("reading.fact", "reading.article"),
                        back("reading.article", "reading.fact")),
                breach("NO_KNOTS_INSIDE_ROOMS", user("reading.fact", "reading"), back("reading", "reading.fact")),
                breach("NO_KNOTS_BETWEEN_ROOMS", user("reading.fact", "core.term"), back("core.term", "reading.fact")),
                breach("NO_CHANGING_STATICS", "package org.jingwei.reading.fact; class Counter { static int n; }"),
                breach("EVERY_PACKAGE_IS_NULL_MARKED", "package org.jingwei.core.fresh; class Bare {}"),
                breach("NAMES_ARE_OF_THE_TRADE", "package org.jingwei.core.term; class TextUtil {}"),
                breach("NAMES_ARE_OF_THE_TRADE", "package org.jingwei.core.term; class Outer { record RowDTO() {} }"),
                breach("NAMES_ARE_OF_THE_TRADE", "package org.jingwei.core.term; class FactManager {}"),
                breach("NAMES_ARE_OF_THE_TRADE", "package org.jingwei.core.term; class ReaderImpl {}"),
                breach("NAMES_ARE_OF_THE_TRADE", "package org.jingwei.core.term; class DateHelper {}"),
                breach(
                        "THE_CLOCK_IS_MADE_ONCE",
                        "package org.jingwei.app.command; class Late { Object o = java.time.Clock.systemUTC(); }"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("breaches")
    void a_breach_is_refused(String rule, List<String> sources) {
        JavaClasses classes = compiled(sources);
        assertThat(rules().get(rule).evaluate(classes).hasViolation())
                .as("%s on %s", rule, sources)
                .isTrue();
    }

    @Test
    void every_rule_has_a_breach_that_proves_it_fires() {
        List<Object> proven =
                breaches().map(breach -> breach.get()[0]).distinct().toList();
        assertThat(rules().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        proven.stream().map(String::valueOf).toList());
    }

    @Test
    void a_tidy_house_passes_every_rule() {
        JavaClasses tidy = compiled(List.of(
                target("core.term"),
                Sources.marked("org.jingwei.core.term"),
                back("reading.exchange", "core.term"),
                Sources.marked("org.jingwei.reading.exchange"),
                user("reading", "reading.exchange"),
                Sources.marked("org.jingwei.reading"),
                "package org.jingwei.app.wiring; class Wiring {"
                        + " static final Object CLOCK = java.time.Clock.systemUTC(); org.jingwei.reading.User u; }",
                Sources.marked("org.jingwei.app.wiring")));
        assertThat(rules().values()).allSatisfy(rule -> rule.check(tidy));
    }

    @Test
    void rooms_that_are_not_built_yet_break_nothing() {
        JavaClasses nothing = new ClassFileImporter().importClasses(List.of());
        assertThat(rules().values()).isNotEmpty().allSatisfy(rule -> rule.check(nothing));
    }

    private JavaClasses compiled(List<String> sources) {
        return new ClassFileImporter().importPath(Sources.compile(folder, sources.toArray(String[]::new)));
    }

    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        for (Field field : HouseRules.class.getDeclaredFields()) {
            if (field.isAnnotationPresent(ArchTest.class)) {
                rules.put(field.getName(), read(field));
            }
        }
        return rules;
    }

    private static ArchRule read(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arguments breach(String rule, String... sources) {
        return Arguments.of(rule, new ArrayList<>(Arrays.asList(sources)));
    }

    /** A public class User in one feature that holds a field of another's; {@code used} is a feature or a full class name. */
    private static String user(String feature, String used) {
        String type =
                Character.isUpperCase(used.charAt(used.lastIndexOf('.') + 1)) ? used : Room.ROOT + used + ".Target";
        return String.format("package %s%s; public class User { %s used; }", Room.ROOT, feature, type);
    }

    private static String target(String feature) {
        return String.format("package %s%s; public class Target { }", Room.ROOT, feature);
    }

    /** A target that looks back at the user of another feature. */
    private static String back(String feature, String looked) {
        String type = Room.ROOT + looked + (looked.startsWith("core") ? ".Target" : ".User");
        return String.format("package %s%s; public class Target { %s back; }", Room.ROOT, feature, type);
    }

    private static String lib(String packageName) {
        return String.format("package %s; public class X { }", packageName);
    }
}
