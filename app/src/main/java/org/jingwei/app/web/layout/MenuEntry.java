package org.jingwei.app.web.layout;

import java.util.List;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.ledger.people.Action;

/** A word of the menu. It is there when its page works, and shown to those who may open it. */
public record MenuEntry(String shown, String path, Action needed) {

    /** What is read is of the library, whatever its address. */
    private static final List<String> OF_LIBRARY = List.of("/articles", "/facts", "/review");

    /** Projects, meetings and supervision are dispatched too. */
    private static final List<String> OF_DISPATCH = List.of("/projects", "/meetings", "/supervision");

    private static final List<MenuEntry> ALL = List.of(
            new MenuEntry("首页", "/", Action.READ),
            new MenuEntry("文库", "/library", Action.READ),
            new MenuEntry("数据", "/data", Action.READ),
            new MenuEntry("分析", "/analysis", Action.READ),
            new MenuEntry("目标", "/targets", Action.READ),
            new MenuEntry("预警", "/alerts", Action.READ),
            new MenuEntry("检索", "/search", Action.READ),
            new MenuEntry("核稿", "/audit", Action.AUDIT),
            new MenuEntry("调度", "/tasks", Action.READ),
            new MenuEntry("考核", "/scorecards", Action.READ),
            new MenuEntry("系统", "/system", Action.READ));

    static List<MenuEntry> of(Visitor visitor) {
        return ALL.stream().filter(entry -> visitor.may(entry.needed)).toList();
    }

    /** Whether a page of this path lies under it. */
    boolean holds(String page) {
        return path.equals("/")
                ? page.equals("/")
                : begins(page, path)
                        || path.equals("/library") && OF_LIBRARY.stream().anyMatch(part -> begins(page, part))
                        || path.equals("/tasks") && OF_DISPATCH.stream().anyMatch(part -> begins(page, part));
    }

    private static boolean begins(String page, String part) {
        return page.equals(part) || page.startsWith(part + "/");
    }
}
