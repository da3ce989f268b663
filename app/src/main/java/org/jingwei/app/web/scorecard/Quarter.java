package org.jingwei.app.web.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A quarter by its number: 2026-Q4. */
record Quarter(int year, int number) {

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    static Optional<Quarter> parse(String text) {
        return text.matches("(19|20)\\d{2}-Q[1-4]")
                ? Optional.of(new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0'))
                : Optional.empty();
    }

    LocalDate first() {
        return YearMonth.of(year, number * 3 - 2).atDay(1);
    }

    LocalDate last() {
        return YearMonth.of(year, number * 3).atEndOfMonth();
    }

    Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    Quarter after() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    String shown() {
        return year + "年" + List.of("一", "二", "三", "四").get(number - 1) + "季度";
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
