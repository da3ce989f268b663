package org.jingwei.core.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is measured: one entry of the catalogue {@code indicators.csv}.
 *
 * @param code stable and readable: upper-case ASCII words joined by dots ({@code IND.VA.ABOVE})
 * @param name the full name in official statistics
 * @param aliases other names in use; no alias belongs to two indicators
 * @param unit the unit in which it is usually printed; empty for a bare index
 * @param periods the shapes of period for which it is published
 * @param department the office that answers for it
 * @param accounts the item of the national accounts that it measures or stands for, if any
 * @param supports code of the value added that is reckoned from it in quarterly accounting (分劈核算基础指标), if any
 * @param parent code of the whole that it is a part of, if any; parts of one whole may overlap
 * @param source where the entry was drawn from
 */
public record Indicator(
        String code,
        String name,
        List<String> aliases,
        String unit,
        IndicatorKind kind,
        Polarity polarity,
        Set<PeriodShape> periods,
        String department,
        Optional<AccountsRole> accounts,
        Optional<String> supports,
        Optional<String> parent,
        String source) {

    public Indicator {
        aliases = List.copyOf(aliases);
        periods = Set.copyOf(periods);
        if (!isCode(code)) {
            throw new IllegalArgumentException("not an indicator code: " + code);
        }
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("an indicator without periods: " + code);
        }
    }

    private static boolean isCode(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean inner = i > 0 && i < code.length() - 1 && (c == '.' || c == '_') && code.charAt(i - 1) != '.';
            if (!(c >= 'A' && c <= 'Z') && !(i > 0 && c >= '0' && c <= '9') && !inner) {
                return false;
            }
        }
        return !code.isEmpty();
    }
}
