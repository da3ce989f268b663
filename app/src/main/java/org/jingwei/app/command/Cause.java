package org.jingwei.app.command;

import org.jingwei.office.read.UnreadableFile;

/** Why a file gave nothing, in Chinese and in one line; the reader's own sentence follows in brackets. */
final class Cause {

    private Cause() {}

    static String of(Throwable cause) {
        if (cause instanceof UnreadableFile file) {
            return label(file.reason()) + "（" + file.sentence() + "）";
        }
        if (cause instanceof OutOfMemoryError) {
            return "内存不够，读不了这个文件";
        }
        if (cause instanceof StackOverflowError) {
            return "嵌套太深，读不了这个文件";
        }
        return "程序出错，请把这一行报告给我们（" + cause + at(cause) + "）";
    }

    private static String at(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private static String label(UnreadableFile.Reason reason) {
        return switch (reason) {
            case MISSING -> "没有这个文件";
            case NOT_A_FILE -> "不是文件";
            case NO_PERMISSION -> "没有读取权限";
            case TOO_LARGE -> "文件太大";
            case TOO_SLOW -> "读得太久";
            case ENCRYPTED -> "文件已加密";
            case DAMAGED -> "文件已损坏";
            case NO_TEXT_LAYER -> "没有文字层";
            case UNKNOWN_KIND -> "不认识的文件类型";
        };
    }
}
