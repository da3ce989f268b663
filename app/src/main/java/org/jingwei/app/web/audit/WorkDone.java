package org.jingwei.app.web.audit;

import org.jingwei.app.wiring.Auditor.Step;

/**
 * How far the work for a page is, for who waits.
 *
 * @param doing in words
 * @param share of the whole in per cent, by how long the steps of long drafts were seen to take
 */
record WorkDone(String doing, int share) {

    /** Others are before it. */
    static final WorkDone WAITING = new WorkDone("前面还有稿子，排队等候", 0);

    static final WorkDone BEGUN = new WorkDone("正在打开", 1);

    static WorkDone at(Step step, int done, int of) {
        int begin = begin(step);
        return new WorkDone(doing(step, done, of), begin + (end(step) - begin) * Math.min(done, of) / Math.max(of, 1));
    }

    private static String doing(Step step, int done, int of) {
        return switch (step) {
            case READING -> "正在读出数字";
            case CHECKING -> "正在逐段核对，" + done + "/" + of + " 段";
            case COMPARING -> "正在前后对照";
            case ASKING -> "正在同台账对照";
            case TELLING -> "正在整理结论";
        };
    }

    private static int begin(Step step) {
        return switch (step) {
            case READING -> 2;
            case CHECKING -> 15;
            case COMPARING -> 60;
            case ASKING -> 75;
            case TELLING -> 85;
        };
    }

    /** What is done before all of it is no part of the next step. */
    private static int end(Step step) {
        return switch (step) {
            case READING -> 15;
            case CHECKING -> 60;
            // its parts are not told
            case COMPARING -> begin(step);
            case ASKING -> 85;
            case TELLING -> 99;
        };
    }
}
