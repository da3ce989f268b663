package org.jingwei.ledger.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jingwei.ledger.backup.BackupRefused.Reason;
import org.jingwei.ledger.backup.Manifest.Part;
import org.jingwei.ledger.sql.Digest;
import org.jingwei.ledger.sql.Sql;

/** A backup that was read from end to end and found whole. */
public final class BackupFile {

    private static final int BUFFER = 1 << 16;
    private static final int ROWS_AT_A_TIME = 500;
    private static final int CHARACTERS_AT_A_TIME = 4 << 20;

    private final Path file;
    private final Manifest manifest;

    private BackupFile(Path file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /**
     * Checks a backup: every table there, every line, every checksum.
     *
     * @throws BackupRefused if it is not a whole backup
     */
    public static BackupFile open(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BackupRefused(Reason.NO_FILE, "读不了 " + file);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Manifest manifest = manifest(zip);
            for (Part part : manifest.parts()) {
                check(zip, part);
            }
            return new BackupFile(file, manifest);
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged(file + " 不是完整的备份：" + e.getMessage(), e);
        } catch (IOException e) {
            throw damaged(file + " 不是完整的备份：" + e.getClass().getSimpleName(), e);
        }
    }

    private static BackupRefused damaged(String sentence, Exception cause) {
        return new BackupRefused(Reason.DAMAGED, sentence, cause);
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (InputStream in = entry(zip, Manifest.NAME)) {
            Manifest manifest = Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (manifest.format() > Manifest.FORMAT) {
                throw new BackupRefused(Reason.NEWER, zip.getName() + " 的格式是第 " + manifest.format() + " 版");
            }
            List<String> tables = manifest.parts().stream().map(Part::table).toList();
            List<String> known = Tables.ALL.stream().map(Tables.Table::name).toList();
            if (manifest.format() == Manifest.FORMAT && !known.containsAll(tables)) {
                throw new BackupRefused(Reason.NEWER, zip.getName() + " 里有本程序不认识的表：" + tables);
            }
            return manifest;
        }
    }

    private static void check(ZipFile zip, Part part) throws IOException {
        long rows = 0;
        try (DigestInputStream in = new DigestInputStream(entry(zip, part.file()), Digest.sha256())) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    rows += buffer[i] == '\n' ? 1 : 0;
                }
            }
            String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
            if (rows != part.rows() || !found.equals(part.sha256())) {
                throw new ZipException(part.file() + " is not what the manifest says");
            }
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("it has no " + name);
        }
        return zip.getInputStream(entry);
    }

    /**
     * Fills an empty ledger with the rows of this file, all or none.
     *
     * @throws BackupRefused if the ledger is not empty, or the file was written by a newer program
     */
    public void restore(Jdbi jdbi, String schema) {
        if (manifest.schema() > Integer.parseInt(schema)) {
            throw new BackupRefused(Reason.NEWER, file + " 的结构是 " + manifest.schema() + "，本程序的是 " + schema);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            jdbi.useTransaction(handle -> {
                mustBeEmpty(handle);
                Tables.CATALOGUES.forEach(table -> handle.execute("delete from " + table));
                for (Part part : manifest.parts()) {
                    restore(handle, zip, part);
                }
                handle.createQuery(Sql.of(BackupFile.class, "derive"))
                        .mapToMap()
                        .one();
            });
        } catch (IOException | UncheckedIOException e) {
            throw damaged(file + " 读的时候变了：" + e.getMessage(), e);
        }
    }

    private static void mustBeEmpty(Handle handle) {
        boolean empty = handle.createQuery(Sql.of(BackupFile.class, "is_empty"))
                .mapTo(Boolean.class)
                .one();
        if (!empty) {
            throw new BackupRefused(Reason.NOT_EMPTY, "台账里已经有文件");
        }
    }

    private static void restore(Handle handle, ZipFile zip, Part part) throws IOException {
        List<String> known = Tables.columns(handle, part.table());
        if (!known.containsAll(part.columns())) {
            throw new BackupRefused(Reason.NEWER, part.table() + " 有本程序不认识的列：" + part.columns());
        }
        String columns = String.join(", ", part.columns());
        String insert = "insert into " + part.table() + " (" + columns + ") overriding system value select " + columns
                + " from json_populate_recordset(cast(null as " + part.table() + "), cast(:rows as json))";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(entry(zip, part.file()), StandardCharsets.UTF_8), BUFFER)) {
            List<String> rows = new ArrayList<>();
            int characters = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(line);
                characters += line.length();
                if (rows.size() == ROWS_AT_A_TIME || characters > CHARACTERS_AT_A_TIME) {
                    insert(handle, insert, rows);
                    characters = 0;
                }
            }
            insert(handle, insert, rows);
        }
        if (known.contains("id")) {
            handle.createQuery("select setval(pg_get_serial_sequence(:table, 'id'), coalesce(max(id), 1),"
                            + " max(id) is not null) from " + part.table())
                    .bind("table", part.table())
                    .mapTo(Long.class)
                    .one();
        }
    }

    private static void insert(Handle handle, String insert, List<String> rows) {
        if (!rows.isEmpty()) {
            handle.createUpdate(insert)
                    .bind("rows", "[" + String.join(",", rows) + "]")
                    .execute();
            rows.clear();
        }
    }
}
