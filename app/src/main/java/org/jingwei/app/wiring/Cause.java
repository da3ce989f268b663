package org.jingwei.app.wiring;

import org.jingwei.ledger.backup.BackupRefused;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.jingwei.office.read.UnreadableFile;

/** Why a file gave nothing, in Chinese and in one line; the reader's own sentence follows in brackets. */
public final class Cause {

    private Cause() {}

    public static String of(Throwable cause) {
        if (cause instanceof UnreadableFile file) {
            return label(file.reason()) + "（" + file.sentence() + "）";
        }
        if (cause instanceof LedgerUnavailable ledger) {
            return label(ledger.reason()) + "（" + ledger.getMessage() + "）";
        }
        if (cause instanceof BackupRefused backup) {
            return label(backup.reason()) + "（" + backup.getMessage() + "）";
        }
        if (cause instanceof Pages.SiteRefused refused) {
            return String.valueOf(refused.getMessage());
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

    private static String label(LedgerUnavailable.Reason reason) {
        return switch (reason) {
            case IN_USE -> "数据文件夹正被另一个程序使用";
            case NO_FOLDER -> "数据文件夹用不了";
            case OTHER_VERSION -> "数据文件夹是另一版本的 PostgreSQL 写的";
            case NEWER_SCHEMA -> "台账是更新版本的经纬写的，请升级程序";
            case FOREIGN_SCHEMA -> "台账的结构与程序不符";
            case OLD_SERVER -> "PostgreSQL 太旧";
            case NOT_STARTED -> "自带的数据库启动不了";
            case NOT_REACHED -> "连不上数据库";
            case LOST -> "数据库断开了；已收下的都在，再运行一次即接着做";
        };
    }

    private static String label(BackupRefused.Reason reason) {
        return switch (reason) {
            case EXISTS -> "备份文件已经存在";
            case NO_FILE -> "备份文件读不了或写不进去";
            case DAMAGED -> "备份文件不完整，什么也没有写";
            case NEWER -> "备份是更新版本的经纬写的，请升级程序";
            case NOT_EMPTY -> "台账里已有内容，备份只能恢复到空的台账";
        };
    }

    private static String label(UnreadableFile.Reason reason) {
        return switch (reason) {
            case MISSING -> "没有这个文件";
            case NOT_A_FILE -> "不是文件";
            case NO_PERMISSION -> "没有读取权限";
            case TOO_LARGE -> "文件太大";
            case TOO_SLOW -> "读得太久";
            case ENCRYPTED -> "文件已加密，请去掉密码另存后再来";
            case DAMAGED -> "文件已损坏或没有传完整，请重新导出或另存后再来";
            case NO_TEXT_LAYER -> "没有文字层，像是扫描件或图片，请先识别成文字再来";
            case UNKNOWN_KIND -> "不认识的文件类型，请用 Word、WPS、PDF、Excel、网页或 txt";
        };
    }
}
