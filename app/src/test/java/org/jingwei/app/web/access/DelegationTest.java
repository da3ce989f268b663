package org.jingwei.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Delegation;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DelegationTest {

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    private static final LocalDate TODAY =
            LocalDate.ofInstant(SITE.doors().clock().instant(), Stamp.SHANGHAI);

    @BeforeAll
    static void fill() {
        SITE.add(Account.of("gongxin", "何川", Role.DEPARTMENT).within(Optional.empty(), Optional.of("工业和信息化局")));
        SITE.add(Account.of("shangwu", "梁渡", Role.DEPARTMENT).within(Optional.empty(), Optional.of("商务局")));
        Stamp stamp = new Stamp(SITE.doors().clock().instant(), new Actor("高岩", "督查室"));
        SITE.ledger()
                .tasks()
                .propose(
                        List.of(TaskDraft.of(
                                "完成用能需求摸排", Assignment.to("市工信局"), new Due.InWords("年底前"), Origin.hand("调度会"))),
                        stamp);
    }

    private static String give(TestVisitor giver, String taker, LocalDate first, LocalDate last) {
        giver.get("/me/delegations");
        return giver.post("/me/delegations", Map.of("taker", taker, "first", first.toString(), "last", last.toString()))
                .body();
    }

    private static List<Delegation> of(String account) {
        return SITE.ledger().people().delegations(Optional.of(account));
    }

    @Test
    void a_colleague_may_at_once_what_was_lent_and_no_more_when_it_is_taken_back() {
        TestVisitor taker = SITE.visitor(Role.TOWNSHIP);
        TestVisitor giver = SITE.visitor(Role.INSPECTOR);
        assertThat(taker.get("/system/journal").statusCode()).isEqualTo(403);
        assertThat(give(giver, "township", TODAY, TODAY))
                .contains("已委托")
                .contains("乡镇街道甲")
                .contains("代行中");
        assertThat(taker.get("/system/journal").statusCode()).isEqualTo(200);
        assertThat(taker.get("/system/rights").body()).contains("巡查员（代 巡查员甲）");
        assertThat(taker.get("/me/delegations").body()).contains("巡查员甲");
        long given = of("inspector").get(0).id();
        assertThat(giver.post("/me/delegations/end", Map.of("id", Long.toString(given)))
                        .body())
                .contains("已结束");
        assertThat(taker.get("/system/journal").statusCode()).isEqualTo(403);
        assertThat(giver.get("/system/journal?action=delegation.").body())
                .contains("结束委托")
                .contains("township");
    }

    @Test
    void what_begins_later_is_not_lent_yet() {
        TestVisitor taker = SITE.visitor(Role.LEADER);
        assertThat(give(SITE.visitor(Role.INSPECTOR), "leader", TODAY.plusDays(1), TODAY.plusDays(3)))
                .contains("未开始");
        assertThat(taker.get("/system/journal").statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_lends_to_himself_to_nobody_or_for_a_time_that_is_over() {
        TestVisitor giver = SITE.visitor(Role.LEADER);
        int before = of("leader").size();
        assertThat(give(giver, "leader", TODAY, TODAY)).contains("委托要给另一个人");
        assertThat(give(giver, "nobody", TODAY, TODAY)).contains("没有账号 nobody");
        assertThat(give(giver, "analyst", TODAY.minusDays(3), TODAY.minusDays(1)))
                .contains("不能早于起日和今天");
        assertThat(give(giver, "analyst", TODAY.plusDays(2), TODAY)).contains("不能早于起日和今天");
        assertThat(giver.post("/me/delegations", Map.of("taker", "analyst", "first", "x", "last", "y"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(of("leader")).hasSize(before);
    }

    @Test
    void nobody_ends_what_is_others_but_the_administrator() {
        give(SITE.visitor(Role.SUPERVISOR), "analyst", TODAY, TODAY.plusDays(1));
        String id = Long.toString(of("supervisor").get(0).id());
        TestVisitor stranger = SITE.visitor(Role.DEPARTMENT);
        stranger.get("/me/delegations");
        assertThat(stranger.post("/me/delegations/end", Map.of("id", id)).body())
                .contains("没有这项委托");
        assertThat(stranger.post("/system/delegations/end", Map.of("id", id)).statusCode())
                .isEqualTo(403);
        assertThat(of("supervisor")).hasSize(1);
        TestVisitor administrator = SITE.visitor(Role.ADMINISTRATOR);
        assertThat(administrator.get("/system/delegations").body()).contains("督查员甲（supervisor）");
        assertThat(administrator
                        .post("/system/delegations/end", Map.of("id", id))
                        .body())
                .contains("已结束");
        assertThat(of("supervisor")).isEmpty();
    }

    @Test
    void who_acts_for_a_department_sees_its_tasks_beside_his_own() {
        TestVisitor commerce = SITE.visitor("shangwu").orElseThrow();
        assertThat(commerce.get("/tasks/list?stage=all").body()).doesNotContain("用能需求摸排");
        give(SITE.visitor("gongxin").orElseThrow(), "shangwu", TODAY, TODAY);
        assertThat(commerce.get("/tasks/list?stage=all").body()).contains("用能需求摸排");
        assertThat(SITE.program("shangwu")
                        .json("/api/v1/tasks?stage=all")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }
}
