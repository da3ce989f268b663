package org.jingwei.dispatch.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.core.data.BadData;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvLine;
import org.jingwei.core.data.CsvRow;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.book.Decision;

/** A regulation as the rows of {@code rules.csv}: what is written is read again. */
public final class RegulationCsv {

    private RegulationCsv() {}

    /**
     * What a file says.
     *
     * @param rows as they stand there; whether they are right, {@link RegulationDraft#of} says
     */
    public record Read(String office, LocalDate from, List<RuleRow> rows) {}

    /** The rules of one office. */
    public static String write(List<Rule> rules) {
        StringBuilder csv = new StringBuilder(CsvLine.of(List.of(Rulebook.RULES)));
        for (Rule rule : rules) {
            for (RuleRow row : RuleRow.of(rule)) {
                csv.append(CsvLine.of(List.of(
                        row.code(),
                        rule.office(),
                        row.indicator(),
                        row.measure(),
                        row.comparator(),
                        row.threshold(),
                        row.periods(),
                        row.months(),
                        row.consequence(),
                        row.by(),
                        rule.valid().from().toString(),
                        rule.valid().until().map(LocalDate::toString).orElse(""),
                        row.source())));
            }
        }
        return csv.toString();
    }

    /** The rows of one regulation, or one sentence that names the line and the cause. */
    public static Decision<Read> read(String text) {
        try {
            List<CsvRow> lines = CsvFile.parse("文件", text, Rulebook.RULES).rows();
            if (lines.isEmpty()) {
                return Decision.refused("文件里一行规则也没有。");
            }
            if (lines.size() > RegulationDraft.MOST_ROWS) {
                return Decision.refused("文件里有" + lines.size() + "行规则，一家办法最多" + RegulationDraft.MOST_ROWS + "行。");
            }
            CsvRow first = lines.get(0);
            List<RuleRow> rows = new ArrayList<>();
            for (CsvRow line : lines) {
                for (String same : List.of("office", "valid_from")) {
                    if (!line.text(same).equals(first.text(same))) {
                        return Decision.refused(
                                "文件第" + line.line() + "行：" + same + " 与第" + first.line() + "行不同；一个文件只能是一家办法的一个版本。");
                    }
                }
                if (line.optional("valid_to").isPresent()) {
                    return Decision.refused("文件第" + line.line() + "行：valid_to 要空着；一个版本施行到下一个版本为止。");
                }
                rows.add(row(line));
            }
            return Decision.allowed(new Read(first.text("office"), first.read("valid_from", Days::parse), rows));
        } catch (BadData bad) {
            return Decision.refused(cause(bad));
        }
    }

    private static String cause(BadData bad) {
        String said = String.valueOf(bad.getMessage()).replaceFirst("^[^:]*:\\d+: ", "");
        String line = "文件第" + bad.line() + "行：";
        if (bad.line() == 0 || said.contains("header")) {
            return "文件读不懂：第一行应是 " + String.join(",", Rulebook.RULES) + "。";
        }
        if (said.contains("cells, not")) {
            return line + "有" + said.replace(" cells, not ", "格，应有") + "格。";
        }
        return said.contains("quote")
                ? line + "引号不配对。"
                : line
                        + said.replaceFirst("column (\\w+) is empty", "$1 空着")
                                .replaceFirst("column (\\w+): not a day", "$1 不是日期")
                        + "。";
    }

    private static RuleRow row(CsvRow line) {
        return new RuleRow(
                cell(line, "code"),
                cell(line, "indicator"),
                cell(line, "measure"),
                cell(line, "comparator"),
                cell(line, "threshold"),
                cell(line, "periods"),
                cell(line, "months"),
                cell(line, "consequence"),
                cell(line, "by"),
                cell(line, "source"));
    }

    private static String cell(CsvRow line, String column) {
        return line.optional(column).orElse("");
    }
}
