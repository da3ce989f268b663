package org.jingwei.app.web.library;

/** Where an uploaded file stands. */
enum UploadState {
    WAITING("排队", "info"),
    READING("在读", "info"),
    ADDED("已收下", "good"),
    KNOWN("早已收下", "same"),
    REFUSED("没有收下", "bad"),
    CANCELLED("已取消", "same");

    private final String shown;
    private final String look;

    UploadState(String shown, String look) {
        this.shown = shown;
        this.look = look;
    }

    String shown() {
        return shown;
    }

    /** The name of its look in the style sheet. */
    String look() {
        return look;
    }

    boolean ended() {
        return this != WAITING && this != READING;
    }
}
