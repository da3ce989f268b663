package org.jingwei.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where a command prints: UTF-8 with LF on every machine, results to {@code out} and everything else to {@code err}. What is
 * given to {@link #print} arrives whole or, once closed, not at all: an interrupted run leaves no half line. Thread-safe.
 */
public final class Console {

    private final OutputStream out;
    private final OutputStream err;
    private final boolean showsProgress;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean closed;

    private Console(OutputStream out, OutputStream err, boolean showsProgress) {
        this.out = out;
        this.err = err;
        this.showsProgress = showsProgress;
    }

    /** @param showsProgress whether {@code err} is a terminal that somebody watches */
    public static Console of(OutputStream out, OutputStream err, boolean showsProgress) {
        return new Console(out, err, showsProgress);
    }

    boolean showsProgress() {
        return showsProgress;
    }

    /**
     * Prints results.
     *
     * @throws OutputLost if nobody can take them
     */
    void print(String text) {
        turn.lock();
        try {
            if (closed) {
                throw new OutputLost("interrupted");
            }
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new OutputLost(e);
        } finally {
            turn.unlock();
        }
    }

    /** Says something about the run; a lost error stream is no reason to stop. */
    void say(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            closeErr();
        }
    }

    private void closeErr() {
        try {
            err.close();
        } catch (IOException e) {
            // nobody is left to tell
        }
    }

    /** Lets a print that is under way end, for two seconds at most, and lets none begin. */
    public void close() {
        boolean mine = false;
        try {
            mine = turn.tryLock(2, TimeUnit.SECONDS);
            closed = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (mine) {
                turn.unlock();
            }
        }
    }
}
