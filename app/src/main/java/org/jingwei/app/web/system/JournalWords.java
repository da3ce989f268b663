package org.jingwei.app.web.system;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.wording.ProgramWords;
import org.jingwei.core.term.Indicators;
import org.jingwei.ledger.people.JournalRow;

/** What the journal's actions are called on pages. */
final class JournalWords {

    private static final Pattern READ = Pattern.compile("(.*): (\\d+) facts");

    /** The beginnings by which the journal is searched, with their names. */
    static final List<Map.Entry<String, String>> KINDS = List.of(
            entry("document.", "文件"),
            entry("fact.", "事实"),
            entry("entry.", "录入"),
            entry("workbook.", "工作簿"),
            entry("account.", "账号"),
            entry("delegation.", "委托"),
            entry("key.", "接口密钥"),
            entry("finding.", "核稿"),
            entry("task.", "任务"),
            entry("project.", "项目"),
            entry("target.", "目标"),
            entry("supervision.", "督办"),
            entry("regulation.", "办法"),
            entry("meeting.", "会议"),
            entry("score.", "考核"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("document.added", "收文"),
            entry("document.reread", "重读文件"),
            entry("document.withdrawn", "撤下文件"),
            entry("document.reinstated", "恢复文件"),
            entry("document.purged", "清除文件"),
            entry("workbook.imported", "导入工作簿"),
            entry("regulation.enacted", "施行办法"),
            entry("score.entered", "填考核数据"),
            entry("account.added", "添加账号"),
            entry("account.changed", "修改账号"),
            entry("account.password.reset", "重设密码"),
            entry("account.password.changed", "改密码"),
            entry("delegation.given", "委托"),
            entry("delegation.ended", "结束委托"),
            entry("key.made", "生成接口密钥"),
            entry("key.ended", "停用接口密钥"),
            entry("finding.accepted", "采纳核稿结论"),
            entry("finding.dismissed", "不采纳核稿结论"),
            entry("finding.reopened", "重新提示核稿结论"),
            entry("fact.confirmed", "确认事实"),
            entry("fact.mended", "订正事实"),
            entry("fact.rejected", "剔除事实"),
            entry("entry.added", "录入"),
            entry("entry.withdrawn", "撤下录入"),
            entry("entry.reinstated", "恢复录入"),
            entry("task.proposed", "登记任务"),
            entry("task.revised", "修改任务"),
            entry("task.accepted", "交办任务"),
            entry("task.declined", "不予立项"),
            entry("task.merged", "并入任务"),
            entry("task.sourced", "补充任务依据"),
            entry("task.assigned", "分办任务"),
            entry("task.returned", "退回任务"),
            entry("task.reported", "报进展"),
            entry("task.noted", "任务备注"),
            entry("task.milestonereached", "完成节点"),
            entry("task.extensionasked", "申请延期"),
            entry("task.extensiongranted", "同意延期"),
            entry("task.extensionrefused", "不同意延期"),
            entry("task.urged", "催办"),
            entry("task.submitted", "申请销号"),
            entry("task.rejected", "核验不通过"),
            entry("task.closed", "销号"),
            entry("task.reopened", "重新办理"),
            entry("task.cancelled", "终止任务"),
            entry("project.registered", "登记项目"),
            entry("project.revised", "修改项目"),
            entry("project.stageentered", "项目进入阶段"),
            entry("project.planned", "项目年度计划"),
            entry("project.invested", "项目完成投资"),
            entry("project.funded", "项目资金"),
            entry("project.blocked", "项目堵点"),
            entry("project.cleared", "堵点解决"),
            entry("project.counted", "项目入库纳统"),
            entry("project.noted", "项目备注"),
            entry("target.set", "定目标"),
            entry("supervision.run", "亮灯判定"),
            entry("supervision.step", "督办措施"),
            entry("supervision.judged", "预警判定"),
            entry("paper.kept", "收佐证材料"),
            entry("meeting.written", "调度会材料"));

    private JournalWords() {}

    /** The action as it stands if it has no word yet: nothing is hidden. */
    static String of(String action) {
        return WORDS.getOrDefault(action, action);
    }

    /** Files by their name, indicators by theirs; all else as it is kept. */
    static String subject(JournalRow row) {
        if (row.document().isPresent()) {
            return row.document().get();
        }
        int end = row.subject().indexOf(' ');
        return Optional.of(row.subject())
                .filter(subject -> row.action().startsWith("target.") && end > 0)
                .flatMap(subject -> Indicators.standard().byCode(subject.substring(0, end)))
                .map(indicator -> indicator.name() + row.subject().substring(end))
                .orElse(row.subject());
    }

    /** What read a document and how many facts it found; all else as it is kept. */
    static String after(JournalRow row) {
        Matcher read = READ.matcher(row.after().orElse(""));
        return read.matches()
                ? ProgramWords.of(read.group(1)) + "：" + read.group(2) + " 条事实"
                : row.after().orElse("");
    }
}
