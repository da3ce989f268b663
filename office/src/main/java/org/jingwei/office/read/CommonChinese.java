package org.jingwei.office.read;

import java.nio.charset.Charset;
import java.util.BitSet;

/** How usual the characters of a text are, to tell a right decoding from a wrong one. */
final class CommonChinese {

    private static final BitSet FIRST = rows(0xB0, 0xD7);
    private static final BitSet SECOND = rows(0xD8, 0xF7);
    private static final BitSet SIGNS = rows(0xA1, 0xA9);

    private CommonChinese() {}

    /** Mean over the characters, from -2 (nothing can be decoded) to 1 (all are of the first level of GB 2312, or ASCII). */
    static double usual(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += weight(text.charAt(i));
        }
        return text.isEmpty() ? 0 : sum / text.length();
    }

    private static double weight(char c) {
        if (c < 0x80) {
            return c >= ' ' || c == '\n' || c == '\r' || c == '\t' ? 1 : -2;
        }
        if (FIRST.get(c)) {
            return 1;
        }
        if (SIGNS.get(c)) {
            return 0.9;
        }
        if (SECOND.get(c)) {
            return 0.4;
        }
        if (c == '\uFFFD') {
            return -2;
        }
        return c >= 0x3400 && c <= 0x9FFF || Character.isSurrogate(c) ? 0 : -1;
    }

    private static BitSet rows(int from, int to) {
        BitSet set = new BitSet(1 << 16);
        Charset gb2312 = Charset.forName("GB2312");
        for (int row = from; row <= to; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String text = new String(new byte[] {(byte) row, (byte) cell}, gb2312);
                if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
                    set.set(text.charAt(0));
                }
            }
        }
        return set;
    }
}
