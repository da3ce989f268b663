package org.jingwei.office.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * Counts what the packed streams of a PDF inflate to before PDFBox inflates them, which it does in memory and without a limit.
 * Pictures do not count: the extraction of text never unpacks them.
 */
final class PdfStreams {

    /** A page of text has 100 KB; a Chinese font 20 MB. */
    private static final long MOST_OF_ONE = 64L << 20;
    /** Deflate reaches 1032. */
    private static final long STRONGEST = 1100;

    private static final int DICTIONARY = 2048;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final Budget budget;

    PdfStreams(Budget budget) {
        this.budget = budget;
    }

    /** On the bytes of the file, for the streams that are inflated while it is opened (cross references, object streams). */
    void checkPacked(byte[] content) throws Refusal {
        Inflater inflater = new Inflater();
        try {
            for (int i = 0; i + STREAM.length + 4 < content.length; i++) {
                if (content[i] == 's' && startsStream(content, i)) {
                    int data = i + STREAM.length + (content[i + STREAM.length] == '\r' ? 2 : 1);
                    if (isDeflated(content, data) && !isPicture(content, i)) {
                        inflate(inflater, content, data);
                    }
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static boolean startsStream(byte[] content, int at) {
        for (int k = 0; k < STREAM.length; k++) {
            if (content[at + k] != STREAM[k]) {
                return false;
            }
        }
        byte end = content[at + STREAM.length];
        return (at == 0 || content[at - 1] != 'd') && (end == '\n' || end == '\r');
    }

    /** The two bytes that every zlib stream opens with (RFC 1950). */
    private static boolean isDeflated(byte[] content, int at) {
        int first = content[at] & 0xFF;
        return (first & 0x0F) == 8 && ((first << 8) + (content[at + 1] & 0xFF)) % 31 == 0;
    }

    private static boolean isPicture(byte[] content, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(content, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image") && dictionary.contains("/Width") && !dictionary.contains("/ObjStm");
    }

    private void inflate(Inflater inflater, byte[] content, int from) throws Refusal {
        byte[] scratch = new byte[1 << 14];
        inflater.reset();
        inflater.setInput(content, from, content.length - from);
        long total = 0;
        try {
            int n = inflater.inflate(scratch);
            while (n > 0) {
                budget.tick();
                total += n;
                count(total, n);
                n = inflater.inflate(scratch);
            }
        } catch (DataFormatException notDeflated) {
            // PDFBox will say so of the streams that matter; here only the size does
            budget.tick();
        }
    }

    private void count(long total, int more) throws Refusal {
        budget.inflated(more);
        if (total > MOST_OF_ONE) {
            throw new Refusal(Reason.TOO_LARGE, "其中一段解压后超过" + Budget.size(MOST_OF_ONE));
        }
    }

    /** On the objects of an open file, for filters upon filters and pages made of pictures' bytes. */
    void check(PDDocument pdf) throws IOException {
        COSDocument all = pdf.getDocument();
        for (COSObjectKey key : List.copyOf(all.getXrefTable().keySet())) {
            budget.tick();
            COSBase object = all.getObjectFromPool(key).getObject();
            if (object instanceof COSStream
                    && !COSName.IMAGE.equals(((COSStream) object).getCOSName(COSName.SUBTYPE))) {
                check((COSStream) object);
            }
        }
        for (PDPage page : pdf.getPages()) {
            budget.tick();
            for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
                check(contents.next().getCOSObject());
            }
        }
    }

    private void check(COSStream stream) throws IOException {
        List<String> filters = filters(stream);
        if (filters.size() > 4) {
            throw new Refusal(Reason.DAMAGED, "PDF 的压缩层层相套");
        }
        double most = stream.getLength();
        for (int i = 0; i < filters.size(); i++) {
            most *= STRONGEST;
        }
        if (most > MOST_OF_ONE && filters.size() > 1 || most > MOST_OF_ONE && isNotDeflate(filters)) {
            decode(stream, filters);
        }
    }

    private static boolean isNotDeflate(List<String> filters) {
        return filters.stream().anyMatch(f -> !f.equals("FlateDecode") && !f.equals("Fl"));
    }

    private static List<String> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<String> names = new ArrayList<>();
        if (filters instanceof COSName) {
            names.add(((COSName) filters).getName());
        } else if (filters instanceof COSArray) {
            ((COSArray) filters).toCOSNameStringList().forEach(names::add);
        }
        return names;
    }

    private void decode(COSStream stream, List<String> filters) throws IOException {
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        for (int i = 0; i < filters.size(); i++) {
            Kept kept = new Kept();
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(bytes), kept, stream, i);
            bytes = kept.bytes.toByteArray();
        }
    }

    private final class Kept extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            count(bytes.size() + 1L, 1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            budget.tick();
            count(bytes.size() + (long) length, length);
            bytes.write(b, offset, length);
        }
    }
}
