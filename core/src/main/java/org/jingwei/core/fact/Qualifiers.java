package org.jingwei.core.fact;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/**
 * Everything that says what a quantity means.
 *
 * @param of of a rank, gap or change in points: what is ranked or compared; empty means its level
 * @param region the place as named in context; empty if none
 * @param comparator the base or peer set (上年同期, 全省, 年度目标 …); empty where not applicable
 * @param basis the price or scope basis as printed (可比价, 同口径 …)
 */
public record Qualifiers(
        Measure measure,
        Optional<Aspect> of,
        Status status,
        Optional<Period> period,
        Optional<String> region,
        Optional<String> comparator,
        Optional<String> basis) {}
