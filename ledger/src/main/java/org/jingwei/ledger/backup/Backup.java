package org.jingwei.ledger.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jingwei.ledger.backup.BackupRefused.Reason;
import org.jingwei.ledger.backup.Manifest.Part;
import org.jingwei.ledger.backup.Tables.Table;
import org.jingwei.ledger.sql.Digest;

/**
 * Writes the ledger as it is at one moment, while others go on writing: a zip with a file of JSON lines for each table and a
 * manifest with their columns, counts and checksums. Instants in it are UTC.
 */
public final class Backup {

    private static final int ROWS_AT_A_TIME = 200;

    private Backup() {}

    /**
     * Writes the backup; the file appears when it is whole.
     *
     * @throws BackupRefused if the file is there already or cannot be written
     */
    public static void write(Jdbi jdbi, String schema, Path file) {
        if (Files.exists(file)) {
            throw new BackupRefused(Reason.EXISTS, "已有 " + file);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            writePart(jdbi, Integer.parseInt(schema), part);
            Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            throw new BackupRefused(Reason.EXISTS, "已有 " + e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new BackupRefused(Reason.NO_FILE, file + " 写不进去：" + e.getMessage(), e);
        } finally {
            deleteQuietly(part);
        }
    }

    private static void writePart(Jdbi jdbi, int schema, Path part) throws IOException {
        try (OutputStream file = Files.newOutputStream(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(file), StandardCharsets.UTF_8)) {
            jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
                handle.execute("set local timezone = 'UTC'");
                List<Part> parts = new ArrayList<>();
                for (Table table : Tables.ALL) {
                    parts.add(write(handle, table, zip));
                }
                entry(zip, Manifest.NAME);
                zip.write(new Manifest(Manifest.FORMAT, schema, parts).text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                return parts.size();
            });
        }
    }

    private static Part write(Handle handle, Table table, ZipOutputStream zip) throws IOException {
        MessageDigest digest = Digest.sha256();
        entry(zip, "tables/" + table.name() + ".jsonl");
        long rows = 0;
        List<String> columns = Tables.columns(handle, table.name());
        String query = "select cast(row_to_json(t) as text) from (select " + String.join(", ", columns) + " from "
                + table.name() + ") t order by " + table.order();
        try (ResultIterator<String> lines = handle.createQuery(query)
                .setFetchSize(ROWS_AT_A_TIME)
                .mapTo(String.class)
                .iterator()) {
            for (Iterator<String> each = lines; each.hasNext(); rows++) {
                byte[] line = (each.next() + "\n").getBytes(StandardCharsets.UTF_8);
                digest.update(line);
                zip.write(line);
            }
        }
        zip.closeEntry();
        return new Part(table.name(), rows, HexFormat.of().formatHex(digest.digest()), columns);
    }

    /** The same content gives the same file. */
    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // what stopped the writing is the better news
        }
    }
}
