package org.jingwei.app.web.task;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.app.web.layout.Download;
import org.jingwei.office.sheet.Column;
import org.jingwei.office.sheet.Sheet;
import org.jingwei.office.sheet.SheetValue;
import org.jingwei.office.sheet.SheetWriter;
import org.springframework.http.ResponseEntity;

/** Tasks as the register (台账) that offices keep: number, task, goal, lead unit, other units, time limit, what it rests on. */
final class Register {

    private static final List<String> HEAD = List.of("序号", "重点任务", "目标", "牵头单位", "责任单位", "完成时限", "依据");
    private static final List<String> STANDING = List.of("状态", "进展", "灯", "说明");
    private static final List<Column> COLUMNS = List.of(
            Column.centred(6),
            Column.of(36),
            Column.of(28),
            Column.of(16),
            Column.of(16),
            Column.centred(14),
            Column.of(44));
    private static final List<Column> STANDING_COLUMNS =
            List.of(Column.centred(10), Column.centred(8), Column.centred(8), Column.of(44));

    private Register() {}

    /** What a document promises, before it is decided upon. */
    static byte[] proposed(String title, List<Promised> all) {
        List<List<SheetValue>> rows = new ArrayList<>();
        for (Promised promised : all) {
            rows.add(values(
                    rows.size() + 1,
                    List.of(
                            promised.draft().action(),
                            promised.goal(),
                            promised.lead(),
                            promised.supporting(),
                            promised.draft().due().words(),
                            promised.place() + "：" + promised.evidence().quote())));
        }
        return SheetWriter.bytes(Sheet.of("任务分解表", title, HEAD, COLUMNS, rows));
    }

    /** Tasks as they stand. */
    static byte[] standing(String title, List<TaskRow> tasks) {
        List<List<SheetValue>> rows = new ArrayList<>();
        for (TaskRow task : tasks) {
            rows.add(values(
                    rows.size() + 1,
                    List.of(
                            task.action(),
                            task.goal(),
                            task.lead(),
                            task.supporting(),
                            task.due(),
                            task.source(),
                            task.stage(),
                            task.progress(),
                            task.lit() ? task.light() : "",
                            task.lit() ? task.reason() : "")));
        }
        List<String> head = joined(HEAD, STANDING);
        return SheetWriter.bytes(Sheet.of("任务台账", title, head, joined(COLUMNS, STANDING_COLUMNS), rows));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<SheetValue> values(int number, List<String> texts) {
        List<SheetValue> values = new ArrayList<>();
        values.add(SheetValue.of(number));
        texts.forEach(text -> values.add(SheetValue.of(text)));
        return values;
    }

    static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return Download.of(name + ".xlsx", Download.WORKBOOK, content);
    }

    static ResponseEntity<byte[]> word(String name, byte[] content) {
        return Download.of(name + ".docx", Download.WORD, content);
    }
}
