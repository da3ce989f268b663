package org.jingwei.dispatch.supervision;

import java.time.YearMonth;

/**
 * A step up the ladder, or a reward, that a rule asks for.
 *
 * @param unit who is reminded, talked to or rewarded
 * @param about the matter: the same matter twice in a year is what some rules ask for
 * @param name the consequence: 提醒, 发函预警, 通报, 约谈, 问责 …
 * @param order the graver, the higher
 * @param by who carries it out; empty if the rule does not say
 * @param reason one Chinese sentence
 */
public record Step(
        String office,
        String unit,
        String about,
        YearMonth month,
        String name,
        int order,
        String rule,
        String by,
        String reason) {}
