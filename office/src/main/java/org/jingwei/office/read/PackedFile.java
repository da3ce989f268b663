package org.jingwei.office.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * The parts of a packed file, inflated one at a time while they are parsed and never kept. What is inflated counts against the
 * budget of the whole reading; parts that nobody asks for (pictures, archives inside the archive) are not touched.
 */
final class PackedFile implements AutoCloseable {

    private static final int SIGNATURE = 0x504B0102;
    /** Where the ratio begins to count: short parts of one repeated element are honest. */
    private static final int RATIO_FROM = 1 << 20;

    private final ZipFile zip;
    private final Budget budget;

    private PackedFile(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static boolean isPacked(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && (content[2] == 3 || content[2] == 5);
    }

    static PackedFile open(byte[] content, Budget budget) throws Refusal {
        mustHaveFewParts(content, budget.limits().parts());
        try {
            return new PackedFile(
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                            .get(),
                    budget);
        } catch (IOException | RuntimeException broken) {
            throw new Refusal(Reason.DAMAGED, "打包文件（docx、xlsx、ofd、zip）不完整或已损坏", broken);
        }
    }

    /** Before the directory is loaded: each of its entries costs a kilobyte of heap. */
    private static void mustHaveFewParts(byte[] content, int limit) throws Refusal {
        int found = 0;
        int last = 0;
        for (byte b : content) {
            last = last << 8 | b & 0xFF;
            if (last == SIGNATURE && ++found > limit) {
                throw new Refusal(Reason.TOO_LARGE, "里面超过" + limit + "个部件");
            }
        }
    }

    boolean has(String part) {
        return entry(part).isPresent();
    }

    private Optional<ZipArchiveEntry> entry(String part) {
        return Optional.ofNullable(zip.getEntry(part.startsWith("/") ? part.substring(1) : part));
    }

    /** The part as a cursor, or a refusal if it is missing. */
    Xml xml(String part) throws Refusal {
        return xmlIfThere(part).orElseThrow(() -> new Refusal(Reason.DAMAGED, "缺少其中的 " + part));
    }

    Optional<Xml> xmlIfThere(String part) throws Refusal {
        Optional<ZipArchiveEntry> entry = entry(part);
        return entry.isEmpty() ? Optional.empty() : Optional.of(Xml.open(part, stream(entry.get()), budget));
    }

    /** A part as it is; refused if it has more bytes than the limit. */
    byte[] bytes(String part, int limit) throws IOException {
        ZipArchiveEntry entry = entry(part).orElseThrow(() -> new Refusal(Reason.DAMAGED, "缺少其中的 " + part));
        try (InputStream in = stream(entry)) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new Refusal(Reason.TOO_LARGE, "其中 " + part + " 超过" + Budget.size(limit));
            }
            return bytes;
        }
    }

    private InputStream stream(ZipArchiveEntry entry) throws Refusal {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refusal(Reason.ENCRYPTED, "整个文件加了密");
        }
        try {
            return new Counted(zip.getInputStream(entry), Math.max(entry.getCompressedSize(), 1));
        } catch (IOException broken) {
            throw new Refusal(Reason.DAMAGED, "其中 " + entry.getName() + " 已损坏", broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        private final long packed;
        private long inflated;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int bytes) throws Refusal {
            budget.tick();
            budget.inflated(bytes);
            inflated += bytes;
            int ratio = budget.limits().ratio();
            if (inflated > RATIO_FROM && inflated / ratio > packed) {
                throw new Refusal(Reason.TOO_LARGE, "其中一个部件解压后超过原来的" + ratio + "倍");
            }
        }
    }
}
