package org.jingwei.dispatch.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Table;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Stamp;
import org.junit.jupiter.api.Test;

class ProjectSheetTest {

    private static final Actor OFFICE = new Actor("王五", "县发改局");
    private static final Attachment LIST = new Attachment("清河县重点项目.xlsx", "sha256:00ff");

    private final Lifecycle stages = Lifecycle.standard();
    private final ProjectSheet sheet = new ProjectSheet(stages);

    private static Document document(String... rows) {
        List<Line> lines = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    int number = lines.size() + 1;
                    String address = (char) ('B' + column) + Integer.toString(row + 3);
                    lines.add(new Line(number, texts[column], Anchor.cell("市级重点", address)));
                    cells.add(new Cell(row + 2, column + 1, 1, 1, texts[column], number, number));
                }
            }
        }
        return new Document("清河县重点项目.xlsx", lines, List.of(new Table("市级重点", cells)));
    }

    private static final String TITLE = "清河县2031年重点项目推进情况表";
    private static final String UNIT = "（截至10月底）　单位：万元";
    private static final String HEAD = "序号|项目名称|所在乡镇|工程进度|总投资|2031年计划投资|1—10月完成投资|完成率（%）|存在问题|责任单位|责任领导|计划竣工";

    @Test
    void columns_are_told_by_their_words_and_rows_become_projects() {
        ProjectSheet.Read read = sheet.read(
                document(
                        TITLE,
                        UNIT,
                        HEAD,
                        "一、产业项目（1个）",
                        "1|临江产业园二期|临江镇|主体施工|186,000|62000|57300.5|92.4|无|县工信局|周启明|2032年6月",
                        "|合计|||186000|62000|57300.5|||||",
                        "注：完成率为完成投资占年度计划的比重。"),
                2031);
        assertThat(read.troubles()).isEmpty();
        ListedProject project = read.projects().get(0);
        assertThat(read.projects()).hasSize(1);
        assertThat(project.place()).isEqualTo("市级重点!C7");
        assertThat(project.draft().name()).isEqualTo("临江产业园二期");
        assertThat(project.draft().industry()).isEqualTo("产业项目");
        assertThat(project.draft().town()).isEqualTo("临江镇");
        assertThat(project.draft().total()).contains(new BigDecimal("186000"));
        assertThat(project.draft().responsibility()).isEqualTo(new Responsibility("周启明", "", "", "县工信局"));
        assertThat(project.draft().planned()).isEqualTo(Map.of("竣工", LocalDate.parse("2032-06-30")));
        assertThat(project.stage()).contains("在建");
        assertThat(project.plan()).contains(new ListedProject.Planned(2031, new BigDecimal("62000")));
        assertThat(project.done()).contains(new ListedProject.Done(YearMonth.of(2031, 10), new BigDecimal("57300.5")));
        assertThat(project.trouble()).isEmpty();
    }

    @Test
    void a_bad_cell_is_named_by_sheet_and_address_and_the_others_are_taken() {
        ProjectSheet.Read read = sheet.read(
                document(
                        TITLE,
                        UNIT,
                        HEAD,
                        "1|清河大桥|临江镇|主体施工|约五亿|1000|500|||县交通局||",
                        "2||上河镇|主体施工|300|100|50|||县交通局||",
                        "3|上河水厂|上河镇|热火朝天|300|100|50|||县水利局||",
                        "4|下河路|下河镇|路面施工|300|100|50|||县交通局||2032年13月",
                        "5|下河学校|下河镇|装修|300|100|50|||县教育局||"),
                2031);
        assertThat(read.projects())
                .extracting(project -> project.draft().name())
                .containsExactly("下河学校");
        assertThat(read.troubles())
                .extracting(ProjectSheet.Trouble::place)
                .containsExactly("市级重点!F6", "市级重点!C7", "市级重点!E8", "市级重点!M9");
        assertThat(read.troubles().get(0).sentence()).isEqualTo("总投资“约五亿”不是数，这一行没有收。");
        assertThat(sheet.read(Document.of("空.txt", ""), 2031).troubles()).hasSize(1);
    }

    @Test
    void amounts_in_yi_become_wan() {
        ProjectSheet.Read read = sheet.read(document("项目名称|总投资（亿元）|年度计划（万元）", "清河大桥|1.25|800"), 2031);
        assertThat(read.projects().get(0).draft().total().orElseThrow()).isEqualByComparingTo("12500");
        assertThat(read.projects().get(0).plan().orElseThrow().amount()).isEqualByComparingTo("800");
    }

    @Test
    void a_second_list_finds_the_same_project_adds_what_is_new_and_repeats_nothing() {
        InMemoryProjectBook book = new InMemoryProjectBook(stages);
        ProjectDesk desk =
                new ProjectDesk(book, stages, Clock.fixed(Instant.parse("2031-11-05T01:00:00Z"), Stamp.SHANGHAI));
        ProjectSheet.Read first =
                sheet.read(document(TITLE, UNIT, HEAD, "1|临江产业园（二期）|临江镇|前期手续|1860|620|0|||县工信局||"), 2031);
        ProjectDesk.Taken added =
                desk.take(List.of(new ProjectDesk.Taking(first.projects().get(0), Optional.empty())), LIST, OFFICE);
        assertThat(added.added()).hasSize(1);
        assertThat(added.refusals()).isEmpty();
        ProjectSheet.Read second =
                sheet.read(document(TITLE, UNIT, HEAD, "1|临江产业园2期项目|临江镇|主体施工|1860|620|300||征地剩余3亩未交付|县工信局||"), 2031);
        ListedProject listed = second.projects().get(0);
        List<ProjectNames.Candidate> same = ProjectNames.of(listed.draft(), book.list(ProjectQuery.all()));
        assertThat(same).hasSize(1);
        assertThat(same.get(0).certain()).isTrue();
        Optional<ProjectId> known = Optional.of(same.get(0).project().id());
        assertThat(desk.take(List.of(new ProjectDesk.Taking(listed, known)), LIST, OFFICE)
                        .changed())
                .isEqualTo(1);
        Project project = book.find(known.orElseThrow()).orElseThrow();
        assertThat(project.stage()).isEqualTo("在建");
        assertThat(project.draft().aliases()).containsExactly("临江产业园2期项目");
        assertThat(project.openBlockers()).extracting(Blocker::kind).containsExactly("征拆");
        assertThat(project.done(YearMonth.of(2031, 10)).orElseThrow()).isEqualByComparingTo("300");
        assertThat(desk.take(List.of(new ProjectDesk.Taking(listed, known)), LIST, OFFICE))
                .isEqualTo(new ProjectDesk.Taken(List.of(), 0, List.of()));
    }
}
