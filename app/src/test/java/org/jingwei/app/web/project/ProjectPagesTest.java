package org.jingwei.app.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectQuery;
import org.jingwei.dispatch.project.Statistics;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.jingwei.office.sheet.Column;
import org.jingwei.office.sheet.Sheet;
import org.jingwei.office.sheet.SheetValue;
import org.jingwei.office.sheet.SheetWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list comes in, its projects are reported, blocked, begun and counted, and a list goes out that can come in again. */
class ProjectPagesTest {

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    private static TestVisitor supervisor;
    private static TestVisitor industry;
    private static TestVisitor commerce;
    private static TestVisitor statistics;

    @BeforeAll
    static void enter() {
        SITE.add(Account.of("gongxin", "何川", Role.DEPARTMENT).within(Optional.empty(), Optional.of("工业和信息化局")));
        SITE.add(Account.of("shangwu", "梁渡", Role.DEPARTMENT).within(Optional.empty(), Optional.of("商务局")));
        supervisor = SITE.visitor(Role.SUPERVISOR);
        statistics = SITE.visitor(Role.ANALYST);
        industry = SITE.visitor("gongxin").orElseThrow();
        commerce = SITE.visitor("shangwu").orElseThrow();
    }

    private static byte[] workbook(String... rows) {
        int year = YearMonth.from(LocalDate.ofInstant(
                        SITE.doors().clock().instant(), SITE.doors().clock().getZone()))
                .minusMonths(1)
                .getYear();
        List<String> head = List.of("序号", "项目名称", "所在乡镇", "工程进度", "总投资", year + "年计划投资", "存在问题", "责任单位", "责任领导");
        List<List<SheetValue>> values = new ArrayList<>();
        for (String row : rows) {
            values.add(
                    List.of(row.split("\\|", -1)).stream().map(SheetValue::of).toList());
        }
        return SheetWriter.bytes(Sheet.of(
                "重点项目",
                "临江区重点项目推进情况表（单位：万元）",
                head,
                head.stream().map(title -> Column.of(14)).toList(),
                values));
    }

    private static String handedIn(String name, byte[] workbook) {
        supervisor.get("/projects/import");
        return supervisor
                .upload("/projects/import", "files", Map.of(name, workbook))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", "");
    }

    private static Map<String, String> decided(String page) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher line = Pattern.compile("name=\"(take-\\d+)\"[^>]*>(.*?)</select>", Pattern.DOTALL)
                .matcher(page);
        while (line.find()) {
            Matcher chosen = Pattern.compile("value=\"([^\"]+)\" selected").matcher(line.group(2));
            form.put(line.group(1), chosen.find() ? chosen.group(1) : "new");
        }
        return form;
    }

    private static Project named(String name) {
        return SITE
                .ledger()
                .projects(Lifecycle.standard())
                .list(ProjectQuery.all().saying(name))
                .stream()
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> act(Project seen, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", Integer.toString(seen.version()));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    @Test
    void a_list_is_taken_in_reported_on_and_given_out_again() {
        String look = handedIn(
                "临江区重点项目.xlsx",
                workbook(
                        "1|临江数控机床产业园（二期）|临江镇|前期手续|52000|12000|用地未批|市工信局|周启明",
                        "2|临江冷链市场|上河镇|主体施工|八千|3000||市商务局|林雪梅",
                        "3|上河商贸城|上河镇|主体施工|8000|3000||市商务局|林雪梅"));
        String page = supervisor.get(look).body();
        assertThat(page)
                .contains("重点项目!E4")
                .contains("不是数")
                .contains("临江数控机床产业园（二期）")
                .contains("上河商贸城");
        String name = look.replaceFirst(".*name=", "");
        String take = look.replaceFirst("\\?.*", "");
        Map<String, String> form = decided(page);
        assertThat(form).hasSize(2).containsValue("new");
        form.put("name", URLDecoder.decode(name, StandardCharsets.UTF_8));
        assertThat(supervisor.post(take, form).body()).contains("新登记2个，更新0个");
        assertThat(industry.get("/projects/import").statusCode()).isEqualTo(403);

        Project park = named("数控机床");
        String address = "/projects/" + park.id();
        assertThat(industry.get("/projects").body()).contains(address).doesNotContain("上河商贸城");
        assertThat(commerce.get(address).statusCode()).isEqualTo(403);
        assertThat(commerce.post(address + "/owner/month", act(park, "choice", "flat"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(supervisor.get("/projects/blockers").body()).contains("用地未批").contains("用地");
        assertThat(supervisor.get("/projects/board").body()).contains(address);
        assertThat(supervisor.get("/projects/rates?by=town").body())
                .contains("临江镇")
                .contains("上河镇");
        assertThat(supervisor.get("/projects?stage=前期").body())
                .contains(address)
                .doesNotContain("上河商贸城");

        String form1 = industry.get(address).body();
        assertThat(form1).contains("按时序").contains("没有投资，0");
        assertThat(industry.post(address + "/owner/month", act(park, "choice", "pace"))
                        .statusCode())
                .isEqualTo(302);
        Project reported = named("数控机床");
        assertThat(reported.money().done()).hasSize(1);
        assertThat(industry.post(address + "/owner/month", act(park, "choice", "flat"))
                        .body())
                .contains("刚被他人修改");
        assertThat(industry.post(address + "/owner/month", act(reported, "choice", "typed", "amount", "约100"))
                        .body())
                .contains("金额须是数");
        assertThat(industry.post(address + "/owner/month", act(reported, "choice", "typed", "amount", "1"))
                        .body())
                .contains("须说明理由");
        assertThat(industry.post(address + "/office/plan", act(reported, "year", "2031", "amount", "5"))
                        .statusCode())
                .isEqualTo(403);

        assertThat(industry.post(address + "/owner/stage", act(reported, "stage", "开工", "day", today()))
                        .body())
                .contains("须附施工许可证");
        assertThat(industry.post(
                                address + "/owner/stage",
                                act(reported, "stage", "开工", "day", today(), "paper", "施工许可证临建〔2031〕3号"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(supervisor.get("/projects/uncounted").body()).contains("数控机床");
        assertThat(industry.post(
                                address + "/owner/clear",
                                act(named("数控机床"), "number", "1", "day", today(), "how", "批复已到"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(named("数控机床").openBlockers()).isEmpty();
        assertThat(industry.post(address + "/owner/apply", act(named("数控机床"), "paper", "项目申报表、立项批复"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(industry.post(address + "/statistics/enter", act(named("数控机床")))
                        .statusCode())
                .isEqualTo(403);
        statistics.get(address);
        assertThat(statistics
                        .post(address + "/statistics/enter", act(named("数控机床")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(named("数控机床").course().statistics().state()).isEqualTo(Statistics.State.ENTERED);

        byte[] register = supervisor.download("/projects/register.xlsx").body();
        String again = supervisor.get(handedIn("台账.xlsx", register)).body();
        assertThat(decided(again)).containsValue(park.id().toString());
        assertThat(decided(again).values()).doesNotContain("new");
    }

    private static String today() {
        return LocalDate.ofInstant(
                        SITE.doors().clock().instant(), SITE.doors().clock().getZone())
                .toString();
    }

    @Test
    void a_project_by_hand_is_planned_revised_and_funded_by_the_office() {
        String address = supervisor
                .post("/projects", Map.of("name", "清河大桥", "town", "清河镇", "unit", "市交通局", "stage", "在建"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", "");
        assertThat(supervisor.get(address).body()).contains("清河大桥").contains("在建");
        assertThat(supervisor
                        .post(address + "/office/plan", act(named("清河大桥"), "year", "2031", "amount", "1,200"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(supervisor
                        .post(address + "/office/fund", act(named("清河大桥"), "source", "专项债", "amount", "800"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(supervisor
                        .post(address + "/office/revise", act(named("清河大桥"), "name", "清河大桥", "total", "5000"))
                        .body())
                .contains("修改项目信息须写明理由");
        assertThat(supervisor
                        .post(
                                address + "/office/revise",
                                act(
                                        named("清河大桥"),
                                        "name",
                                        "清河特大桥",
                                        "total",
                                        "5000",
                                        "leader",
                                        "何建平",
                                        "group",
                                        "交通专班",
                                        "lists",
                                        "省列、市列",
                                        "build",
                                        "2031-03-01",
                                        "message",
                                        "初设批复"))
                        .statusCode())
                .isEqualTo(302);
        Project bridge = named("清河特大桥");
        assertThat(bridge.plan(2031)).contains(new BigDecimal("1200"));
        assertThat(bridge.money().funds()).containsKey("专项债");
        assertThat(bridge.draft().lists()).containsExactly("省列", "市列");
        assertThat(supervisor.get("/projects?leader=何建平&list=省列").body()).contains("清河特大桥");
        assertThat(supervisor.get("/projects/P999999").statusCode()).isEqualTo(404);
        assertThat(supervisor.get("/projects/nothing").statusCode()).isEqualTo(404);
    }
}
