package org.jingwei.app.web.system;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What the journal's actions are called on pages. */
final class JournalWords {

    /** The beginnings by which the journal is searched, with their names. */
    static final List<Map.Entry<String, String>> KINDS = List.of(
            entry("document.", "文件"),
            entry("fact.", "事实"),
            entry("entry.", "录入"),
            entry("account.", "账号"),
            entry("delegation.", "委托"),
            entry("key.", "接口密钥"),
            entry("finding.", "核稿"),
            entry("task.", "任务"),
            entry("target.", "目标"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("document.added", "收文"),
            entry("document.reread", "重读文件"),
            entry("document.withdrawn", "撤下文件"),
            entry("document.reinstated", "恢复文件"),
            entry("document.purged", "清除文件"),
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
            entry("finding.reopened", "重新提示核稿结论"));

    private JournalWords() {}

    /** The action as it stands if it has no word yet: nothing is hidden. */
    static String of(String action) {
        return WORDS.getOrDefault(action, action);
    }
}
