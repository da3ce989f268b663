package org.jingwei.dispatch.project;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Table;

/**
 * Reads lists of projects as offices keep them: the columns are told by the words of their headers ({@code columns.csv}), the
 * stage by those of the progress ({@code stage-words.csv}), year, month and unit by headers and title. A cell that is not what its
 * column asks for is named by sheet and address, and its line is left out. Immutable, thread-safe.
 */
public final class ProjectSheet {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*月");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{2})[年./-](\\d{1,2})(?:[月./-](\\d{1,2})?日?)?");
    private static final Pattern SUM = Pattern.compile("(合|小|总)\\s*计|注[:：].*|说明[:：].*");
    private static final Pattern NUMBERING = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]+[)）]?[、.．]?\\s*");
    private static final String NOTHING = "无|/|-|—|－|——";
    private static final BigDecimal WAN_PER_YI = BigDecimal.valueOf(10_000);

    private final Lifecycle lifecycle;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> stages = new LinkedHashMap<>();

    /** A cell that cannot be taken: where, and why, in one sentence. */
    public record Trouble(String place, String sentence) {}

    /** What a file gave. */
    public record Read(List<ListedProject> projects, List<Trouble> troubles) {
        public Read {
            projects = List.copyOf(projects);
            troubles = List.copyOf(troubles);
        }
    }

    public ProjectSheet(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        CsvFile.resource(ProjectSheet.class, "columns.csv", "word", "column", "source").rows().stream()
                .sorted(Comparator.comparing(row -> -row.text("word").length()))
                .forEach(row -> columns.put(row.text("word"), row.text("column")));
        CsvFile.resource(ProjectSheet.class, "stage-words.csv", "word", "stage", "source")
                .rows()
                .forEach(row -> stages.put(row.text("word"), row.read("stage", this::known)));
    }

    private String known(String stage) {
        return lifecycle
                .phase(stage)
                .orElseThrow(() -> new IllegalArgumentException("no stage " + stage))
                .name();
    }

    /**
     * The projects of every table that has a column of names.
     *
     * @param year of columns that name none
     */
    public Read read(Document document, int year) {
        Map<Integer, Line> lines = new TreeMap<>();
        document.lines().forEach(line -> lines.put(line.number(), line));
        String before = document.name();
        List<ListedProject> projects = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (Table table : document.tables()) {
            int first = table.cells().stream()
                    .mapToInt(Cell::firstLine)
                    .filter(line -> line > 0)
                    .min()
                    .orElse(1);
            String above = before
                    + document.lines().stream()
                            .filter(line -> line.number() < first && line.number() > first - 6)
                            .map(Line::text)
                            .reduce("", String::concat);
            new OneTable(table, lines, above, year).read(projects, troubles);
        }
        if (projects.isEmpty() && troubles.isEmpty()) {
            troubles.add(new Trouble(document.name(), "没有找到带“项目名称”一栏的表。"));
        }
        return new Read(projects, troubles);
    }

    /** A column: what it holds and what its header says. */
    private record Header(String column, String words) {}

    private final class OneTable {

        private final Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
        private final Map<Integer, Line> lines;
        private final String name;
        private String above;
        private final int year;
        private final Map<Integer, Header> headers = new TreeMap<>();
        private int bodyFrom;
        private String section = "";

        OneTable(Table table, Map<Integer, Line> lines, String above, int year) {
            this.lines = lines;
            this.name = table.name();
            this.above = above;
            this.year = year;
            table.cells()
                    .forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                            .put(cell.column(), cell));
        }

        void read(List<ListedProject> projects, List<Trouble> troubles) {
            if (!header()) {
                return;
            }
            rows.forEach((number, cells) -> {
                if (number >= bodyFrom) {
                    row(number, cells, projects, troubles);
                }
            });
        }

        /** The first row with a cell that means a name; its span is the depth of the header. */
        private boolean header() {
            for (Map.Entry<Integer, Map<Integer, Cell>> row : rows.entrySet()) {
                Optional<Cell> names = row.getValue().values().stream()
                        .filter(cell ->
                                column(cell.text()).filter("name"::equals).isPresent())
                        .findFirst();
                if (names.isPresent() && row.getValue().size() > 1) {
                    int depth = names.orElseThrow().rowSpan();
                    bodyFrom = row.getKey() + depth;
                    headers(row.getKey(), bodyFrom);
                    return true;
                }
                for (Cell cell : row.getValue().values()) {
                    above += cell.text();
                }
            }
            return false;
        }

        private void headers(int from, int until) {
            Map<Integer, String> words = new TreeMap<>();
            for (int number = from; number < until; number++) {
                rows.getOrDefault(number, Map.of()).forEach((column, cell) -> {
                    for (int i = 0; i < cell.columnSpan(); i++) {
                        words.merge(column + i, cell.text().strip(), String::concat);
                    }
                });
            }
            words.forEach((column, text) ->
                    column(text).ifPresent(means -> headers.put(column, new Header(means, text))));
        }

        private void row(int number, Map<Integer, Cell> cells, List<ListedProject> projects, List<Trouble> troubles) {
            List<Cell> filled = cells.values().stream()
                    .filter(cell -> !cell.text().isBlank())
                    .toList();
            if (filled.isEmpty()
                    || filled.stream()
                            .anyMatch(cell -> SUM.matcher(cell.text().strip()).matches())) {
                return;
            }
            Map<String, Cell> values = new LinkedHashMap<>();
            headers.forEach((column, header) -> Optional.ofNullable(cells.get(column))
                    .filter(cell -> !cell.text().isBlank())
                    .ifPresent(cell -> values.put(header.column(), cell)));
            if (!values.containsKey("name")) {
                noName(filled, troubles);
                return;
            }
            if (filled.size() == 1) {
                section = section(filled.get(0));
                return;
            }
            ListedRow line = new ListedRow(values, troubles);
            line.project().ifPresent(projects::add);
        }

        private void noName(List<Cell> filled, List<Trouble> troubles) {
            if (filled.size() == 1) {
                section = section(filled.get(0));
            } else if (filled.size() > 2) {
                int column = headers.entrySet().stream()
                        .filter(header -> header.getValue().column().equals("name"))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0);
                troubles.add(new Trouble(beside(filled.get(0), column), "没有项目名称，这一行没有收。"));
            }
        }

        private String section(Cell cell) {
            return NUMBERING
                    .matcher(cell.text().strip())
                    .replaceFirst("")
                    .replaceFirst("[（(].*$", "")
                    .strip();
        }

        private String place(Cell cell) {
            return Optional.ofNullable(lines.get(cell.firstLine()))
                    .flatMap(line -> line.anchor()
                            .cell()
                            .map(address -> line.anchor().sheet().orElse(name) + "!" + address))
                    .orElse(name + " 第" + (cell.row() + 1) + "行第" + (cell.column() + 1) + "列");
        }

        /** The address of an empty cell in the row of a filled one. */
        private String beside(Cell filled, int column) {
            String address = place(filled);
            Matcher row = Pattern.compile("(.*!)[A-Z]+(\\d+)").matcher(address);
            return row.matches() ? row.group(1) + letters(column + offset(filled)) + row.group(2) : address;
        }

        /** How far the sheet's columns are from the table's. */
        private int offset(Cell filled) {
            Matcher address = Pattern.compile(".*!([A-Z]+)\\d+").matcher(place(filled));
            return address.matches() ? number(address.group(1)) - filled.column() : 0;
        }

        private static int number(String letters) {
            int number = 0;
            for (int i = 0; i < letters.length(); i++) {
                number = number * 26 + letters.charAt(i) - 'A' + 1;
            }
            return number - 1;
        }

        private static String letters(int column) {
            String rest = column >= 26 ? letters(column / 26 - 1) : "";
            return rest + (char) ('A' + column % 26);
        }

        /** One line with what is wrong in it. */
        private final class ListedRow {

            private final Map<String, Cell> values;
            private final List<Trouble> troubles;
            private boolean bad;

            ListedRow(Map<String, Cell> values, List<Trouble> troubles) {
                this.values = values;
                this.troubles = troubles;
            }

            private String placeOf(String column) {
                return Optional.ofNullable(values.get(column))
                        .map(OneTable.this::place)
                        .orElse(name);
            }

            private String text(String column) {
                return Optional.ofNullable(values.get(column))
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.matches(NOTHING))
                        .orElse("");
            }

            Optional<ListedProject> project() {
                Map<String, LocalDate> planned = new TreeMap<>();
                first(Lifecycle.Kind.BUILD)
                        .ifPresent(stage -> day("start_planned", true).ifPresent(day -> planned.put(stage, day)));
                first(Lifecycle.Kind.FINISH)
                        .ifPresent(stage -> day("finish_planned", true).ifPresent(day -> planned.put(stage, day)));
                Optional<BigDecimal> total = amount("total");
                ProjectDraft draft = new ProjectDraft(
                        text("name"),
                        names("alias"),
                        names("list"),
                        text("industry").isEmpty() ? section : text("industry"),
                        text("town"),
                        total,
                        new Responsibility(text("leader"), text("chain"), text("group"), text("unit")),
                        planned);
                ListedProject project = new ListedProject(
                        placeOf("name"),
                        draft,
                        stage(),
                        day("start", false),
                        amount("plan")
                                .filter(plan -> plan.signum() > 0)
                                .map(plan -> new ListedProject.Planned(yearOf("plan"), plan)),
                        done(),
                        text("trouble"));
                return bad ? Optional.empty() : Optional.of(project);
            }

            private Optional<String> first(Lifecycle.Kind kind) {
                return lifecycle.first(kind).map(Lifecycle.Phase::name);
            }

            private List<String> names(String column) {
                return Stream.of(text(column).split("[、，,；;]"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
            }

            private Optional<String> stage() {
                String said = text("stage");
                if (said.isEmpty()) {
                    return Optional.empty();
                }
                Optional<String> stage = lifecycle
                        .phase(said)
                        .map(Lifecycle.Phase::name)
                        .or(() -> stages.entrySet().stream()
                                .filter(word -> said.contains(word.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst());
                if (stage.isEmpty()) {
                    wrong("stage", "“" + said + "”认不出是哪个阶段");
                }
                return stage;
            }

            private Optional<ListedProject.Done> done() {
                Optional<BigDecimal> amount = amount("done");
                if (amount.isEmpty()) {
                    return Optional.empty();
                }
                Optional<YearMonth> month = lastMonth(words("done"))
                        .or(() -> lastMonth(above))
                        .map(number -> YearMonth.of(yearOf("done"), number));
                if (month.isEmpty()) {
                    wrong("done", "表头没有写明是几月的累计");
                }
                return month.map(to -> new ListedProject.Done(to, amount.orElseThrow()));
            }

            private String words(String column) {
                return headers.values().stream()
                        .filter(header -> header.column().equals(column))
                        .map(Header::words)
                        .findFirst()
                        .orElse("");
            }

            private int yearOf(String column) {
                return year(words(column))
                        .or(() -> year(words("plan")))
                        .or(() -> year(above))
                        .orElse(year);
            }

            private Optional<Integer> year(String text) {
                Matcher found = YEAR.matcher(text);
                return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
            }

            private Optional<Integer> lastMonth(String text) {
                Matcher found = MONTH.matcher(text);
                Optional<Integer> last = Optional.empty();
                while (found.find()) {
                    last = Optional.of(Integer.valueOf(found.group(1))).filter(month -> month >= 1 && month <= 12);
                }
                return last;
            }

            /** In 万元. */
            private Optional<BigDecimal> amount(String column) {
                String said = text(column).replaceAll("[,，\\s]", "");
                if (said.isEmpty()) {
                    return Optional.empty();
                }
                if (!AMOUNT.matcher(said).matches()) {
                    wrong(column, "“" + text(column) + "”不是数");
                    return Optional.empty();
                }
                boolean yi = words(column).contains("亿元")
                        || !words(column).contains("万元") && above.contains("亿元") && !above.contains("万元");
                BigDecimal amount = new BigDecimal(said);
                return Optional.of(yi ? amount.multiply(WAN_PER_YI).stripTrailingZeros() : amount);
            }

            /** @param late the last day of a month that names no day, else the first */
            private Optional<LocalDate> day(String column, boolean late) {
                String said = text(column);
                if (said.isEmpty()) {
                    return Optional.empty();
                }
                Matcher found = DAY.matcher(said);
                try {
                    if (found.lookingAt()) {
                        YearMonth month =
                                YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
                        return Optional.of(
                                found.group(3) != null
                                        ? month.atDay(Integer.parseInt(found.group(3)))
                                        : late ? month.atEndOfMonth() : month.atDay(1));
                    }
                } catch (DateTimeException noSuchDay) {
                    wrong(column, "“" + said + "”没有这一天");
                    return Optional.empty();
                }
                wrong(column, "“" + said + "”不是年月日");
                return Optional.empty();
            }

            private void wrong(String column, String why) {
                bad = true;
                troubles.add(new Trouble(
                        placeOf(column),
                        Optional.of(words(column))
                                        .filter(text -> !text.isBlank())
                                        .orElse(column) + why + "，这一行没有收。"));
            }
        }
    }

    /** What a header means; words are tried from the longest. */
    private Optional<String> column(String header) {
        String bare = header.replaceAll("\\s", "");
        if (bare.isEmpty() || bare.length() > 30) {
            return Optional.empty();
        }
        if (bare.equals("项目")) {
            return Optional.of("name");
        }
        return columns.entrySet().stream()
                .filter(word -> !word.getKey().equals("项目") && bare.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
