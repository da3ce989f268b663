package org.jingwei.ledger.people;

/** What a person may be allowed to do. */
public enum Action {
    READ("查看台账"),
    AUDIT("核稿"),
    UPLOAD("收文"),
    WITHDRAW("撤下和恢复文件"),
    CORRECT("订正事实"),
    ENTER("录入数据"),
    TARGET("定目标"),
    DISPATCH("交办任务"),
    REPORT("报告进展"),
    CLOSE("核验销号"),
    REGULATE("定预警办法"),
    JOURNAL("查操作日志"),
    PURGE("清除文件"),
    PEOPLE("管理账号");

    private final String shown;

    Action(String shown) {
        this.shown = shown;
    }

    /** Its name on pages. */
    public String shown() {
        return shown;
    }
}
