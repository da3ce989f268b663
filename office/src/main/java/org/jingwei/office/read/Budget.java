package org.jingwei.office.read;

import org.jingwei.office.read.UnreadableFile.Reason;

/** What is left of the {@link Limits} during one reading. Every loop over a file's content asks it; not thread-safe. */
final class Budget {

    private final Limits limits;
    private final long deadline;
    private long inflated;
    private long characters;
    private int lines;

    Budget(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    /** To be called in every loop whose length the file decides. */
    void tick() throws Refusal {
        if (isSpent()) {
            throw new Refusal(Reason.TOO_SLOW, "读了" + limits.time().toSeconds() + "秒还没有读完");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Refusal(Reason.TOO_SLOW, "阅读被中断");
        }
    }

    boolean isSpent() {
        return System.nanoTime() - deadline > 0;
    }

    void inflated(int bytes) throws Refusal {
        inflated += bytes;
        if (inflated > limits.inflatedBytes()) {
            throw new Refusal(Reason.TOO_LARGE, "解压后超过" + size(limits.inflatedBytes()));
        }
    }

    void characters(int count) throws Refusal {
        characters += count;
        if (characters > limits.characters()) {
            throw new Refusal(Reason.TOO_LARGE, "超过" + limits.characters() + "字");
        }
    }

    void line() throws Refusal {
        if (++lines > limits.lines()) {
            throw new Refusal(Reason.TOO_LARGE, "超过" + limits.lines() + "行、段或格");
        }
        tick();
    }

    void depth(int depth) throws Refusal {
        if (depth > limits.depth()) {
            throw new Refusal(Reason.TOO_LARGE, "嵌套超过" + limits.depth() + "层");
        }
    }

    static String size(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + "MB" : bytes + "字节";
    }
}
