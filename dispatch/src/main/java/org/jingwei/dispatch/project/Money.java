package org.jingwei.dispatch.project;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A project's money in 万元.
 *
 * @param plans by year
 * @param done by month: of the year up to its end
 * @param funds by source: 中央预算内, 专项债, 银行贷款, 自筹 …
 */
public record Money(Map<Integer, BigDecimal> plans, Map<YearMonth, BigDecimal> done, Map<String, BigDecimal> funds) {

    static final Money NONE = new Money(Map.of(), Map.of(), Map.of());

    public Money {
        plans = Collections.unmodifiableMap(new TreeMap<>(plans));
        done = Collections.unmodifiableMap(new TreeMap<>(done));
        funds = Collections.unmodifiableMap(new TreeMap<>(funds));
    }

    Money plan(int year, BigDecimal amount) {
        return new Money(more(plans, year, amount), done, funds);
    }

    Money invest(YearMonth month, BigDecimal amount) {
        return new Money(plans, more(done, month, amount), funds);
    }

    Money fund(String source, BigDecimal amount) {
        return new Money(plans, done, more(funds, source, amount));
    }

    private static <K extends Comparable<? super K>> Map<K, BigDecimal> more(
            Map<K, BigDecimal> known, K key, BigDecimal amount) {
        Map<K, BigDecimal> all = new TreeMap<>(known);
        all.put(key, amount);
        return all;
    }
}
