package org.jingwei.app.web.library;

import java.util.Locale;

/** What reading made of a line. */
enum LineState {
    FACTS("读出事实", 0),
    PLAIN("读过，没有数字", 20),
    FIGURES("有数字，没有事实", 10),
    ASIDE("旁注、注释", 26),
    SKIPPED("没有读", 32),
    BLANK("空行", 38);

    private final String shown;
    private final int top;

    LineState(String shown, int top) {
        this.shown = shown;
        this.top = top;
    }

    /** Where its bar begins in a strip 40 high: the height tells it too, not the colour alone. */
    int top() {
        return top;
    }

    String shown() {
        return shown;
    }

    /** The name of its look in the style sheet. */
    String look() {
        return name().toLowerCase(Locale.ROOT);
    }
}
