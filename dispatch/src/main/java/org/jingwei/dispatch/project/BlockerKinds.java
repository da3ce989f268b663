package org.jingwei.dispatch.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The kinds of what holds projects up, {@code blockers.csv}; the last is what no other is. Immutable, thread-safe. */
public final class BlockerKinds {

    private final List<CsvKind> kinds = new ArrayList<>();

    private record CsvKind(String name, List<String> words) {}

    private BlockerKinds(CsvFile file) {
        for (CsvRow row : file.rows()) {
            row.text("source");
            kinds.add(new CsvKind(
                    row.text("name"),
                    Stream.concat(Stream.of(row.text("name")), row.list("aliases").stream())
                            .toList()));
        }
    }

    /** The kinds that come with Jingwei. */
    public static BlockerKinds standard() {
        return new BlockerKinds(CsvFile.resource(BlockerKinds.class, "blockers.csv", "name", "aliases", "source"));
    }

    public List<String> names() {
        return kinds.stream().map(CsvKind::name).toList();
    }

    /** The first kind whose word stands in a description. */
    public String of(String description) {
        return kinds.stream()
                .filter(kind -> kind.words().stream().anyMatch(description::contains))
                .findFirst()
                .orElse(kinds.get(kinds.size() - 1))
                .name();
    }
}
