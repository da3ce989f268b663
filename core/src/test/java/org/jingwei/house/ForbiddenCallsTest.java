package org.jingwei.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.thetaphi.forbiddenapis.Checker;
import de.thetaphi.forbiddenapis.ForbiddenApiException;
import de.thetaphi.forbiddenapis.Logger;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls each forbidden method in a class of its own and runs the very checker of the build over it. */
class ForbiddenCallsTest {

    private static final Path LIST = Path.of("..", "config", "forbidden.txt");

    @TempDir
    private Path folder;

    static List<String> signatures() throws IOException {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("@"))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void a_forbidden_call_fails_the_build(String line) throws Exception {
        Executable forbidden = resolve(line.substring(0, line.indexOf(" @ ")));
        Complaints complaints = new Complaints();
        assertThatThrownBy(() -> check(callOf(forbidden), complaints)).isInstanceOf(ForbiddenApiException.class);
        assertThat(complaints.lines).anySatisfy(said -> assertThat(said).contains(line.replace(" @ ", " [") + "]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void a_refusal_says_what_to_do_instead(String line) {
        assertThat(line).matches("[\\w.]+#[\\w<>]+\\([\\w.,]*\\) @ [^:]+(: .+)?");
    }

    @Test
    void an_ordinary_call_passes() {
        assertThatCode(() -> check("new java.math.BigDecimal(\"2.20\").toPlainString()", new Complaints()))
                .doesNotThrowAnyException();
    }

    private void check(String expression, Logger logger) throws Exception {
        Path classes = Sources.compile(
                folder, "package org.jingwei.core.x; class Calls { Object call() { return " + expression + "; } }");
        Checker checker =
                new Checker(logger, getClass().getClassLoader(), EnumSet.of(Checker.Option.FAIL_ON_VIOLATION));
        checker.parseSignaturesFile(LIST.toFile());
        checker.addClassToCheck(
                classes.resolve("org/jingwei/core/x/Calls.class").toFile());
        checker.run();
    }

    /** A Java expression that calls it, with arguments that are only there for their types. */
    private static String callOf(Executable forbidden) {
        String owner = forbidden.getDeclaringClass().getName();
        String arguments = Arrays.stream(forbidden.getParameterTypes())
                .map(type -> "(" + type.getName() + ") " + (type.isPrimitive() ? "0" : "null"))
                .collect(Collectors.joining(", ", "(", ")"));
        if (forbidden instanceof Constructor) {
            return "new " + owner + arguments;
        }
        boolean onClass = Modifier.isStatic(forbidden.getModifiers());
        return (onClass ? owner : "((" + owner + ") null)") + "." + forbidden.getName() + arguments;
    }

    private static Executable resolve(String signature) throws ClassNotFoundException {
        Class<?> owner = Class.forName(signature.substring(0, signature.indexOf('#')));
        String call = signature.substring(signature.indexOf('#') + 1).replace("<init>", owner.getName());
        return Stream.<Executable>concat(
                        Arrays.stream(owner.getDeclaredMethods()), Arrays.stream(owner.getDeclaredConstructors()))
                .filter(e -> call.equals(e.getName() + parameters(e)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such call: " + signature));
    }

    private static String parameters(Executable e) {
        return Arrays.stream(e.getParameterTypes()).map(Class::getName).collect(Collectors.joining(",", "(", ")"));
    }

    /** Keeps what the checker says instead of printing it. */
    private static final class Complaints implements Logger {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void error(String message) {
            lines.add(message);
        }

        @Override
        public void warn(String message) {
            lines.add(message);
        }

        @Override
        public void info(String message) {}

        @Override
        public void debug(String message) {}
    }
}
