package org.jingwei.app.web.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.text.Table;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.office.read.UnreadableFile;
import org.springframework.stereotype.Component;

/**
 * The tables of documents. The ledger keeps their lines and not their grid, so the file is opened anew; the last
 * {@value #REMEMBERED} are remembered. Thread-safe.
 */
@Component
final class OpenedTables {

    private static final int REMEMBERED = 16;
    private static final Set<String> WITHOUT = Set.of("txt", "md", "");

    private final Site site;
    private final Map<String, List<Table>> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    OpenedTables(Site site) {
        this.site = site;
    }

    /** None if the file has none, or can no longer be opened: then its lines are shown as lines. */
    List<Table> of(DocumentSummary document) {
        return WITHOUT.contains(document.kind())
                ? List.of()
                : known(document.hash()).orElseGet(() -> open(document));
    }

    private synchronized Optional<List<Table>> known(String hash) {
        return Optional.ofNullable(remembered.get(hash));
    }

    private List<Table> open(DocumentSummary document) {
        List<Table> tables = read(document);
        synchronized (this) {
            remembered.put(document.hash(), tables);
            if (remembered.size() > REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
        return tables;
    }

    private List<Table> read(DocumentSummary document) {
        try {
            return site.ledger()
                    .queries()
                    .bytes(document.hash())
                    .map(bytes -> site.doors()
                            .documents()
                            .read(document.name(), bytes)
                            .tables())
                    .orElse(List.of());
        } catch (UnreadableFile unreadable) {
            return List.of();
        }
    }
}
