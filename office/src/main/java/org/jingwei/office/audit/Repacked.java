package org.jingwei.office.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A packed file with some of its parts replaced and others added; the packed bytes of every other part are copied as they are. */
final class Repacked {

    /** The first day that a packed file can tell: the new parts have no date of their own. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Repacked() {}

    static byte[] of(byte[] content, Map<String, byte[]> parts) throws IOException {
        Map<String, byte[]> left = new LinkedHashMap<>(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + (content.length >> 3) + 1024);
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : inOrder(zip)) {
                byte[] changed = left.remove(entry.getName());
                if (changed == null) {
                    copy(zip, entry, out);
                } else {
                    write(entry.getName(), changed, out);
                }
            }
            for (Map.Entry<String, byte[]> part : left.entrySet()) {
                write(part.getKey(), part.getValue(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static List<ZipArchiveEntry> inOrder(ZipFile zip) {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        entries.addAll(Collections.list(zip.getEntriesInPhysicalOrder()));
        return entries;
    }

    private static void copy(ZipFile zip, ZipArchiveEntry entry, ZipArchiveOutputStream out) throws IOException {
        try (InputStream raw = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(entry, raw);
        }
    }

    private static void write(String name, byte[] content, ZipArchiveOutputStream out) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setTimeLocal(NO_DATE);
        entry.setSize(content.length);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }
}
