package org.jingwei.app.web.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.dispatch.project.Blocker;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.Responsibility;
import org.jingwei.office.sheet.Column;
import org.jingwei.office.sheet.Sheet;
import org.jingwei.office.sheet.SheetValue;
import org.jingwei.office.sheet.SheetWriter;

/** Projects as the register (台账) that offices keep, in 万元; its headers are those that a list is taken in by. */
final class ProjectRegister {

    private ProjectRegister() {}

    static byte[] of(String title, List<ProjectRow> projects, YearMonth month, Lifecycle lifecycle) {
        int year = month.getYear();
        List<String> head = List.of(
                "序号",
                "项目名称",
                "别名",
                "属地",
                "项目类别",
                "列入",
                "项目阶段",
                "总投资（万元）",
                year + "年计划投资（万元）",
                year + "年1—" + month.getMonthValue() + "月完成投资（万元）",
                "完成率（%）",
                "计划开工",
                "计划竣工",
                "入库",
                "存在问题",
                "责任单位",
                "包抓领导",
                "链长",
                "专班");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            columns.add(i == 0 ? Column.centred(6) : Column.of(i == 1 || i == 14 ? 34 : 14));
        }
        List<List<SheetValue>> rows = new ArrayList<>();
        for (ProjectRow row : projects) {
            rows.add(values(rows.size() + 1, row, lifecycle));
        }
        return SheetWriter.bytes(Sheet.of("项目台账", title, head, columns, rows));
    }

    private static List<SheetValue> values(int number, ProjectRow row, Lifecycle lifecycle) {
        Project project = row.project();
        Responsibility who = project.draft().responsibility();
        return List.of(
                SheetValue.of(number),
                SheetValue.of(row.name()),
                SheetValue.of(String.join("、", project.draft().aliases())),
                SheetValue.of(row.town()),
                SheetValue.of(project.draft().industry()),
                SheetValue.of(String.join("、", project.draft().lists())),
                SheetValue.of(project.stage()),
                amount(project.draft().total()),
                amount(row.plan()),
                amount(row.done()),
                amount(row.percent()),
                planned(project, lifecycle, Lifecycle.Kind.BUILD),
                planned(project, lifecycle, Lifecycle.Kind.FINISH),
                SheetValue.of(row.statistics()),
                SheetValue.of(
                        project.openBlockers().stream().map(Blocker::words).collect(Collectors.joining("；"))),
                SheetValue.of(who.unit()),
                SheetValue.of(who.leader()),
                SheetValue.of(who.chain()),
                SheetValue.of(who.group()));
    }

    private static SheetValue amount(Optional<BigDecimal> amount) {
        return amount.map(known -> SheetValue.of(new BigDecimal(Wan.plain(known))))
                .orElseGet(() -> SheetValue.of(""));
    }

    private static SheetValue planned(Project project, Lifecycle lifecycle, Lifecycle.Kind kind) {
        return SheetValue.of(lifecycle
                .first(kind)
                .flatMap(phase -> Optional.ofNullable(project.draft().planned().get(phase.name())))
                .map(LocalDate::toString)
                .orElse(""));
    }
}
