package org.jingwei.app.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A test's source, read by the compiler's own parser. */
final class TestSource {

    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example");

    /** AssertJ's openers say nothing by themselves: a comparison has to follow. */
    private static final Set<String> OPENERS = Set.of("assertThat", "assertThatCode", "assertThatObject");

    private final String file;
    private final CompilationUnitTree unit;
    private final Map<String, List<MethodTree>> methods = new HashMap<>();

    private TestSource(String file, CompilationUnitTree unit) {
        this.file = file;
        this.unit = unit;
        unit.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        methods.computeIfAbsent(method.getName().toString(), name -> new ArrayList<>())
                                .add(method);
                        return super.visitMethod(method, nothing);
                    }
                },
                null);
    }

    static TestSource of(String file, String source) {
        JavaFileObject text =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, d -> {}, List.of("-proc:none"), null, List.of(text));
        try {
            return new TestSource(file, task.parse().iterator().next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        boolean[] holdsTests = {false};
        unit.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        addSleeper(
                                type.getSimpleName().toString(),
                                type.getModifiers().getAnnotations());
                        return super.visitClass(type, nothing);
                    }

                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        String name = method.getName().toString();
                        addSleeper(name, method.getModifiers().getAnnotations());
                        if (isTest(method)) {
                            holdsTests[0] = true;
                            addBody(name, method);
                        }
                        return super.visitMethod(method, nothing);
                    }

                    private void addSleeper(String name, List<? extends AnnotationTree> annotations) {
                        if (annotations.stream().anyMatch(TestSource::sleepsWithoutIssue)) {
                            faults.add(file + ": " + name + " is disabled without the number of an issue");
                        }
                    }

                    private void addBody(String name, MethodTree method) {
                        if (!returnsItsVerdict(method) && !asserts(method, new HashSet<>())) {
                            faults.add(file + ": " + name + " asserts nothing");
                        }
                        if (calls(method).stream()
                                .anyMatch(call -> call.matches("assume(True|False|That)?|assumingThat"))) {
                            faults.add(file + ": " + name + " skips itself: missing data is red");
                        }
                    }
                },
                null);
        if (holdsTests[0]
                && !Path.of(file).getFileName().toString().matches("\\w+(Test|Tests|Laws)\\.java")
                && !file.endsWith("TestsOfTests.java")) {
            faults.add(file + ": the build does not run a class of this name");
        }
        return faults;
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> TESTS.contains(simple(annotation.getAnnotationType())));
    }

    private static boolean sleepsWithoutIssue(AnnotationTree annotation) {
        return simple(annotation.getAnnotationType()).equals("Disabled")
                && !annotation.getArguments().toString().matches(".*#\\d+.*");
    }

    /** A jqwik property may answer instead of asserting. */
    private static boolean returnsItsVerdict(MethodTree method) {
        return method.getReturnType() != null
                && method.getReturnType().toString().equals("boolean");
    }

    private boolean asserts(MethodTree method, Set<String> seen) {
        Set<String> calls = calls(method);
        if (calls.stream().anyMatch(TestSource::isAssertion)) {
            return true;
        }
        return calls.stream()
                .filter(seen::add)
                .flatMap(call -> methods.getOrDefault(call, List.of()).stream())
                .anyMatch(called -> asserts(called, seen));
    }

    private static boolean isAssertion(String call) {
        return call.startsWith("assert") || call.equals("fail");
    }

    /** The names of all that a method calls; an opener that nothing follows is left out. */
    private static Set<String> calls(MethodTree method) {
        Set<String> calls = new HashSet<>();
        method.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
                        boolean idle = statement.getExpression() instanceof MethodInvocationTree call
                                && OPENERS.contains(simple(call.getMethodSelect()));
                        return idle ? null : super.visitExpressionStatement(statement, nothing);
                    }

                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                        calls.add(simple(call.getMethodSelect()));
                        return super.visitMethodInvocation(call, nothing);
                    }
                },
                null);
        return calls;
    }

    private static String simple(Tree name) {
        if (name instanceof MemberSelectTree member) {
            return member.getIdentifier().toString();
        }
        return name instanceof IdentifierTree identifier ? identifier.getName().toString() : name.toString();
    }
}
