package org.jingwei.office.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.office.sheet.Column;
import org.jingwei.office.sheet.Sheet;
import org.jingwei.office.sheet.SheetValue;
import org.jingwei.office.sheet.SheetWriter;

/** Findings as a workbook, in the order in which they come, those that hold included. Thread-safe. */
public final class FindingSheet {

    private static final List<String> HEADER = List.of("序号", "代码", "结论", "程度", "原文", "位置", "计算", "说明", "相关位置", "处理");
    private static final List<Column> COLUMNS = List.of(
            Column.centred(6),
            Column.centred(8),
            Column.centred(7),
            Column.centred(7),
            Column.of(42),
            Column.of(22),
            Column.of(38),
            Column.of(42),
            Column.of(22),
            Column.of(18));

    private FindingSheet() {}

    /**
     * A finding as it is told in a workbook.
     *
     * @param words the printed words it rests on
     * @param decision what somebody decided of it; empty if nobody did
     */
    public record Told(Finding finding, String words, String decision) {}

    /** The findings as a workbook, in their own words and with room for what is decided. */
    public static byte[] write(List<Finding> findings) {
        return told(findings.stream()
                .map(finding -> new Told(finding, finding.quote(), ""))
                .toList());
    }

    /** The findings as a workbook. */
    public static byte[] told(List<Told> findings) {
        return SheetWriter.bytes(sheet(findings));
    }

    private static Sheet sheet(List<Told> findings) {
        Iterable<List<SheetValue>> rows = () -> {
            int[] number = {0};
            return findings.stream().map(told -> row(++number[0], told)).iterator();
        };
        return Sheet.of("核稿", "核稿结果（没有列出的数未能核对，不等于无误）", HEADER, COLUMNS, rows);
    }

    private static List<SheetValue> row(int number, Told told) {
        Finding finding = told.finding();
        return List.of(
                SheetValue.of(number),
                SheetValue.of(finding.code()),
                SheetValue.of(FindingWords.verdict(finding.verdict())),
                SheetValue.of(FindingWords.severity(finding.severity())),
                SheetValue.of(told.words()),
                SheetValue.of(FindingWords.place(new Passage(finding.document(), finding.lines()))),
                SheetValue.of(finding.computation()),
                SheetValue.of(finding.message()),
                SheetValue.of(finding.also().stream().map(FindingWords::place).collect(Collectors.joining("；"))),
                SheetValue.of(told.decision()));
    }
}
