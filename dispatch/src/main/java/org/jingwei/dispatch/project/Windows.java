package org.jingwei.dispatch.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** When the statistics take projects and firms in, and with which papers, {@code windows.csv}; immutable, thread-safe. */
public final class Windows {

    private static final String[] COLUMNS = {"kind", "opens", "closes", "papers", "source"};

    private final Map<String, Window> byKind = new LinkedHashMap<>();

    /**
     * A window of every month.
     *
     * @param opens first day
     * @param closes last day, up to 24:00
     */
    public record Window(String kind, int opens, int closes, List<String> papers) {
        public Window {
            papers = List.copyOf(papers);
            if (opens < 1 || closes < opens || closes > 28) {
                throw new IllegalArgumentException("not a window of every month: " + opens + " to " + closes);
            }
        }

        public boolean open(LocalDate day) {
            return day.getDayOfMonth() >= opens && day.getDayOfMonth() <= closes;
        }

        /** The last day of the window that is open, or of the next one. */
        public LocalDate closing(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            return (day.getDayOfMonth() > closes ? month.plusMonths(1) : month).atDay(closes);
        }

        /** The papers that are still missing. */
        public Set<String> missing(Project project) {
            Set<String> missing = new TreeSet<>(papers);
            missing.removeIf(
                    paper -> project.course().statistics().papers().stream().anyMatch(name -> name.contains(paper)));
            return missing;
        }
    }

    private Windows(CsvFile file) {
        file.rowsBy("kind").forEach((kind, row) -> byKind.put(kind, window(row)));
    }

    private static Window window(CsvRow row) {
        row.text("source");
        int opens = row.read("opens", Integer::valueOf);
        return row.read(
                "closes", closes -> new Window(row.text("kind"), opens, Integer.parseInt(closes), row.list("papers")));
    }

    /** The examples that come with Jingwei. */
    public static Windows standard() {
        return new Windows(CsvFile.resource(Windows.class, "windows.csv", COLUMNS));
    }

    /**
     * Reads the text of an office's own windows.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is none
     */
    public static Windows parse(String name, String text) {
        return new Windows(CsvFile.parse(name, text, COLUMNS));
    }

    public Optional<Window> of(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
