package org.jingwei.ledger.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the statements that lie in {@code .sql} files beside a class, each once. Thread-safe. */
public final class Sql {

    private static final ClassValue<Map<String, String>> STATEMENTS = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> owner) {
            return new ConcurrentHashMap<>();
        }
    };

    private Sql() {}

    /** The statement of {@code name.sql} beside {@code owner}. */
    public static String of(Class<?> owner, String name) {
        return STATEMENTS.get(owner).computeIfAbsent(name, one -> read(owner, one));
    }

    private static String read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + ".sql beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
