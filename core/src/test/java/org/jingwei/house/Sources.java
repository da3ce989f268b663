package org.jingwei.house;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources written in a test, so that a rule can be broken under the very package names it speaks of. */
public final class Sources {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record|@interface) (\\w+)");

    private Sources() {}

    /** Compiles into {@code folder}; each source begins with its package and holds one top-level type or is a package-info. */
    public static Path compile(Path folder, String... sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        for (String source : sources) {
            units.add(new Unit(source));
        }
        StringWriter complaints = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!javac.getTask(complaints, null, null, options, null, units).call()) {
            throw new IllegalArgumentException("the fixture does not compile: " + complaints);
        }
        return folder;
    }

    /** A source that marks a package, for fixtures that break another rule than that. */
    public static String marked(String packageName) {
        return "@org.jspecify.annotations.NullMarked package " + packageName + ";";
    }

    private static final class Unit extends SimpleJavaFileObject {

        private final String source;

        Unit(String source) {
            super(URI.create("string:///" + pathOf(source)), Kind.SOURCE);
            this.source = source;
        }

        private static String pathOf(String source) {
            Matcher home = PACKAGE.matcher(source);
            if (!home.find()) {
                throw new IllegalArgumentException("no package: " + source);
            }
            Matcher type = TYPE.matcher(source.substring(home.end()));
            String name = type.find() ? type.group(1) : "package-info";
            return String.format(Locale.ROOT, "%s/%s.java", home.group(1).replace('.', '/'), name);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
