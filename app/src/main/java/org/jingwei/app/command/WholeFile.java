package org.jingwei.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file whole or not at all: beside its place first, then moved there, so that a write that is interrupted leaves what
 * stood there before.
 */
final class WholeFile {

    private static final String SUFFIX = ".part";

    private WholeFile() {}

    /**
     * Writes text in UTF-8.
     *
     * @throws IOException as {@link #write(Path, byte[])} does
     */
    static void write(Path target, String text) throws IOException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a content.
     *
     * @throws IOException if the folder is missing or takes no more; nothing is left of the attempt then
     */
    static void write(Path target, byte[] content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            if (Files.isDirectory(target)) {
                throw new FileAlreadyExistsException(target.toString(), null, "a folder");
            }
            Files.write(target, content); // a device or a pipe has no beside
            return;
        }
        Path place = Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? target.toRealPath() : target.toAbsolutePath();
        Path beside = place.resolveSibling(
                place.getFileName() + "." + ProcessHandle.current().pid() + SUFFIX);
        try {
            Files.write(beside, content);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
