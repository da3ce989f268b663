package org.jingwei.office.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * Bytes to characters. A byte-order mark decides; then zero bytes (UTF-16); then well-formed UTF-8; then, between GB18030 and
 * UTF-16 without a mark, whichever gives the more usual Chinese. Decoding is strict: a malformed byte refuses the text and names
 * its place, since a figure lost in the middle of a report would be lost silently.
 */
final class TextDecoder {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int SAMPLE = 1 << 16;

    /** UTF-8 is among them for the sake of a damaged text, which is to be refused and not read as strange Chinese. */
    private static final List<Charset> WITHOUT_ZERO = List.of(GB18030, UTF_8, UTF_16LE, UTF_16BE);

    private TextDecoder() {}

    static String decode(byte[] bytes) throws Refusal {
        return decode(bytes, Optional.empty());
    }

    /** @param declared what the text says of itself; asked only where the bytes leave it open */
    static String decode(byte[] bytes, Optional<Charset> declared) throws Refusal {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return strictly(bytes, mark.get().length, mark.get().charset);
        }
        if (hasZero(bytes)) {
            return strictly(bytes, 0, likeliest(bytes, List.of(UTF_16LE, UTF_16BE)));
        }
        Optional<String> utf8 = attempt(bytes, UTF_8);
        if (utf8.isPresent() && firstBinary(utf8.get()) < 0 && !isGbByChance(bytes, utf8.get())) {
            return utf8.get();
        }
        return strictly(bytes, 0, declared.orElseGet(() -> likeliest(bytes, WITHOUT_ZERO)));
    }

    private enum Mark {
        UTF8(UTF_8, 0xEF, 0xBB, 0xBF),
        UTF32_LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF32_BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
        UTF16_LE(UTF_16LE, 0xFF, 0xFE),
        UTF16_BE(UTF_16BE, 0xFE, 0xFF),
        GB(GB18030, 0x84, 0x31, 0x95, 0x33);

        private final Charset charset;
        private final int length;
        private final List<Integer> bytes;

        Mark(Charset charset, Integer... bytes) {
            this.charset = charset;
            this.length = bytes.length;
            this.bytes = List.of(bytes);
        }

        static Optional<Mark> of(byte[] text) {
            for (Mark mark : values()) {
                if (mark.opens(text)) {
                    return Optional.of(mark);
                }
            }
            return Optional.empty();
        }

        private boolean opens(byte[] text) {
            for (int i = 0; i < length; i++) {
                if (i >= text.length || (text[i] & 0xFF) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Of several encodings the one that gives the most usual Chinese; between equals the first. */
    private static Charset likeliest(byte[] bytes, List<Charset> candidates) {
        Charset best = candidates.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Charset charset : candidates) {
            double usual = CommonChinese.usual(sample(bytes, charset));
            if (usual > most) {
                best = charset;
                most = usual;
            }
        }
        return best;
    }

    private static String sample(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
    }

    private static Optional<String> attempt(byte[] bytes, Charset charset) {
        try {
            return Optional.of(strict(bytes, 0, charset));
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }

    private static String strictly(byte[] bytes, int from, Charset charset) throws Refusal {
        return plain(strict(bytes, from, charset));
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws Refusal {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw malformed(in.position(), out.flip(), charset);
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static Refusal malformed(int offset, CharBuffer before, Charset charset) {
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return new Refusal(Reason.DAMAGED, "第" + line + "行、第" + offset + "字节起不是 " + charset.name() + " 文字");
    }

    /** 目 and 录 in GB18030 are also two accented letters in UTF-8, but nobody here writes whole texts in those. */
    private static boolean isGbByChance(byte[] bytes, String utf8) {
        long letters = utf8.chars().filter(c -> c >= 0x80 && c < 0x800).count();
        long others = utf8.chars().filter(c -> c >= 0x800).count();
        return letters > 0
                && others == 0
                && letters * 4 > bytes.length
                && CommonChinese.usual(sample(bytes, GB18030)) > CommonChinese.usual(utf8);
    }

    /** A text has no control characters but white space; a picture or a program has them at once. */
    private static String plain(String text) throws Refusal {
        int at = firstBinary(text);
        if (at >= 0) {
            long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
            throw new Refusal(
                    Reason.UNKNOWN_KIND,
                    String.format(Locale.ROOT, "不是文本：第%2$d行有控制字符 U+%1$04X", (int) text.charAt(at), line));
        }
        return text;
    }

    private static int firstBinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBinary(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBinary(char c) {
        return c < ' ' && (c < '\b' || c > '\r') && c != 0x1A && c != 0x1B && c != 0x1C && c != 0x1E && c != 0x1F
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
