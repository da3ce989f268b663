package org.jingwei.app.web.library;

import java.util.List;

/** Somebody's uploads, the last first. */
record UploadList(List<Upload> rows) {

    private static final long KIB = 1024;

    UploadList {
        rows = List.copyOf(rows);
    }

    /** Whether any is still on its way. */
    boolean running() {
        return rows.stream().anyMatch(row -> !row.state().ended());
    }

    long count(UploadState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** 收下 3 份，没有收下 1 份 … */
    String summary() {
        long open = count(UploadState.WAITING) + count(UploadState.READING);
        StringBuilder said = new StringBuilder();
        add(said, "还有", open, "份在读或排队");
        add(said, "已收下", count(UploadState.ADDED), "份");
        add(said, "早已收下", count(UploadState.KNOWN), "份");
        add(said, "没有收下", count(UploadState.REFUSED), "份");
        add(said, "已取消", count(UploadState.CANCELLED), "份");
        return said.toString();
    }

    private static void add(StringBuilder said, String word, long count, String unit) {
        if (count > 0) {
            said.append(said.isEmpty() ? "" : "，")
                    .append(word)
                    .append(' ')
                    .append(count)
                    .append(' ')
                    .append(unit);
        }
    }

    /** A size for people. */
    static String size(long bytes) {
        if (bytes < KIB) {
            return bytes + " B";
        }
        if (bytes < KIB * KIB) {
            return bytes / KIB + " KB";
        }
        long tenths = bytes * 10 / KIB / KIB;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
