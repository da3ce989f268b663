package org.jingwei.house;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rooms of the house, what of ours each may use, and which libraries its code may name (docs/architecture.md). */
enum Room {
    CORE(List.of(), List.of()),
    READING(List.of(CORE), List.of("com.hankcs.algorithm", "tools.jackson.core")),
    VERIFY(List.of(CORE), List.of()),
    ANALYSIS(List.of(CORE), List.of("jdplus")),
    DISPATCH(List.of(CORE, ANALYSIS), List.of()),
    LEDGER(List.of(CORE, ANALYSIS, DISPATCH), List.of(Room.ANY)),
    OFFICE(List.of(CORE, ANALYSIS, DISPATCH), List.of(Room.ANY)),
    APP(List.of(CORE, READING, VERIFY, ANALYSIS, DISPATCH, LEDGER, OFFICE), List.of(Room.ANY)),
    CLUSTER(List.of(CORE, READING, VERIFY), List.of(Room.ANY));

    /** An adapter or a shell: its libraries are its business, within the walls of {@link HouseRules}. */
    private static final String ANY = "*";

    private final List<Room> mayUse;
    private final List<String> libraries;

    Room(List<Room> mayUse, List<String> libraries) {
        this.mayUse = mayUse;
        this.libraries = libraries;
    }

    static final String ROOT = "org.jingwei.";

    /** The domain inside: it must run in a plain unit test, so it lists its libraries. */
    boolean domain() {
        return !libraries.contains(ANY);
    }

    boolean mayUse(Room other) {
        return this == other || mayUse.contains(other);
    }

    /** Whether code of this room may name the class: the JDK, annotations, and the libraries of its row. */
    boolean mayName(String packageName) {
        return !domain()
                || within(packageName, "java")
                || within(packageName, "org.jspecify.annotations")
                || libraries.stream().anyMatch(library -> within(packageName, library));
    }

    String packages() {
        return ROOT + name().toLowerCase(Locale.ROOT) + "..";
    }

    static String[] domainPackages() {
        return Arrays.stream(values()).filter(Room::domain).map(Room::packages).toArray(String[]::new);
    }

    /** The room that a package belongs to; empty for what is not ours. */
    static Optional<Room> of(String packageName) {
        return Arrays.stream(values())
                .filter(room -> within(packageName, ROOT + room.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static boolean within(String packageName, String parent) {
        return packageName.equals(parent) || packageName.startsWith(parent + ".");
    }
}
