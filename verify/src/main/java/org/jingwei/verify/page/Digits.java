package org.jingwei.verify.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Numbers that differ from a printed one in a single digit: what a slip of the finger makes of it. */
public final class Digits {

    private static final int TEN = 10;
    private static final int LONGEST = 9;

    private Digits() {}

    /** The number with one digit changed, in every way that leaves it as long; of very long numbers none. */
    public static List<BigDecimal> others(BigDecimal number) {
        List<BigDecimal> others = new ArrayList<>();
        String digits = number.unscaledValue().abs().toString();
        if (digits.length() > LONGEST) {
            return others;
        }
        for (int place = 0; place < Math.max(digits.length(), number.scale() + 1); place++) {
            int old = place < digits.length() ? digits.charAt(digits.length() - 1 - place) - '0' : 0;
            BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(place - number.scale());
            boolean leads = place == digits.length() - 1 && place > Math.max(0, number.scale());
            for (int now = leads ? 1 : 0; now < TEN; now++) {
                if (now != old) {
                    BigDecimal change = one.multiply(BigDecimal.valueOf(now - old));
                    others.add(number.signum() < 0 ? number.subtract(change) : number.add(change));
                }
            }
        }
        return others;
    }
}
