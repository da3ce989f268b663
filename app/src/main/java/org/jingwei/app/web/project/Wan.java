package org.jingwei.app.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Amounts in 万元 as people say them. */
public final class Wan {

    private static final BigDecimal YI = BigDecimal.valueOf(10_000);

    private Wan() {}

    /** From 10,000 on in 亿元 to two places, else in 万元 as they are. */
    public static String of(BigDecimal wan) {
        return wan.abs().compareTo(YI) >= 0 ? plain(wan.divide(YI, 2, RoundingMode.HALF_UP)) + "亿元" : plain(wan) + "万元";
    }

    public static String of(Optional<BigDecimal> wan) {
        return wan.map(Wan::of).orElse("—");
    }

    /** Without zeros at its end. */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
