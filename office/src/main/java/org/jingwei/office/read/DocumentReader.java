package org.jingwei.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Table;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * Reads a file into lines and tables that keep their places. What a file is, its content says; its extension is asked only
 * where the content leaves it open. Thread-safe.
 */
public final class DocumentReader {

    private final Limits limits;

    private DocumentReader(Limits limits) {
        this.limits = limits;
    }

    public static DocumentReader standard() {
        return new DocumentReader(Limits.STANDARD);
    }

    public static DocumentReader with(Limits limits) {
        return new DocumentReader(limits);
    }

    /**
     * The document in a file, named by the path as given.
     *
     * @throws UnreadableFile if it is missing, refused or damaged
     */
    public Document read(Path file) {
        String name = file.toString();
        return guarded(name, budget -> laidOut(Kind.read(name, bytes(file), budget)));
    }

    /**
     * The document in a content that came another way, such as an upload.
     *
     * @throws UnreadableFile if it is refused or damaged
     */
    public Document read(String name, byte[] content) {
        return guarded(name, budget -> laidOut(Kind.read(name, fitting(content), budget)));
    }

    /**
     * A Word file with the way back from its lines to its parts, for whoever writes into it; empty if the content is of another
     * kind.
     *
     * @throws UnreadableFile if it is refused or damaged
     */
    public Optional<WordFile> word(String name, byte[] content) {
        return guarded(name, budget -> WordFile.of(name, fitting(content), budget));
    }

    /**
     * The content of a file, for whoever needs it too and then reads it by {@link #read(String, byte[])}.
     *
     * @throws UnreadableFile if it is missing or refused, as {@link #read(Path)} would
     */
    public byte[] content(Path file) {
        return guarded(file.toString(), budget -> bytes(file));
    }

    private interface Reading<T> {
        T read(Budget budget) throws IOException;
    }

    private <T> T guarded(String name, Reading<T> reading) {
        try {
            return reading.read(new Budget(limits));
        } catch (Refusal refusal) {
            throw new UnreadableFile(name, refusal.reason(), refusal.sentence(), refusal);
        } catch (IOException broken) {
            throw new UnreadableFile(name, Reason.DAMAGED, "读不了：" + said(broken), broken);
        }
    }

    private byte[] bytes(Path file) throws IOException {
        mustBeAFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) Files.size(file));
            if (in.read() >= 0) {
                throw new Refusal(Reason.DAMAGED, "读的时候文件还在变大");
            }
            return content;
        } catch (AccessDeniedException denied) {
            throw new Refusal(Reason.NO_PERMISSION, "没有权限读它", denied);
        }
    }

    private void mustBeAFile(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw missing(file);
        }
        Path real = followed(file);
        if (Files.isDirectory(real)) {
            throw new Refusal(Reason.NOT_A_FILE, "是文件夹，不是文件");
        }
        if (!Files.isRegularFile(real)) {
            throw new Refusal(Reason.NOT_A_FILE, "是管道或设备，不是文件");
        }
        if (Files.size(real) > limits.fileBytes()) {
            throw tooLarge(Files.size(real));
        }
    }

    private static Path followed(Path file) throws IOException {
        try {
            return file.toRealPath();
        } catch (NoSuchFileException gone) {
            throw new Refusal(Reason.MISSING, "链接指向的文件不存在", gone);
        } catch (AccessDeniedException denied) {
            throw new Refusal(Reason.NO_PERMISSION, "没有权限读它", denied);
        } catch (FileSystemException loop) {
            throw new Refusal(Reason.NOT_A_FILE, "够不着：" + said(loop), loop);
        }
    }

    private static Refusal missing(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent != null && Files.isDirectory(parent) && !Files.isExecutable(parent)
                ? new Refusal(Reason.NO_PERMISSION, "没有权限看它所在的文件夹")
                : new Refusal(Reason.MISSING, "所给的路径上没有它");
    }

    private byte[] fitting(byte[] content) throws Refusal {
        if (content.length > limits.fileBytes()) {
            throw tooLarge(content.length);
        }
        return content;
    }

    /** What would be passed over without a word when its tables are read is refused here by name. */
    private Document laidOut(Document document) throws Refusal {
        for (Table table : document.tables()) {
            long rows = distinct(table, Cell::row);
            long columns = distinct(table, Cell::column);
            if (rows * columns > limits.places()) {
                throw new Refusal(
                        Reason.TOO_LARGE, table.name() + "有" + rows + "行" + columns + "列，超过" + limits.places() + "格");
            }
        }
        return document;
    }

    private static long distinct(Table table, ToIntFunction<Cell> side) {
        return table.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .mapToInt(side)
                .distinct()
                .count();
    }

    private Refusal tooLarge(long bytes) {
        return new Refusal(Reason.TOO_LARGE, "文件有" + Budget.size(bytes) + "，最多读" + Budget.size(limits.fileBytes()));
    }

    private static String said(Throwable trouble) {
        String message = trouble.getMessage();
        return message == null || message.isBlank() ? trouble.getClass().getSimpleName() : message;
    }
}
