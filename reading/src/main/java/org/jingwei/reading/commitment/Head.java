package org.jingwei.reading.commitment;

import java.util.Optional;

/**
 * What stands before the deed of a clause, taken off: list mark, adverbs, modals, the deadline, who is to do it.
 *
 * @param from where the rest begins
 * @param limit the deadline found before the deed
 * @param parties who is named; empty if nobody is
 * @param onlyParties nothing is left behind the names (市发改委牵头，…)
 * @param helper the names only help those named before (…局配合)
 * @param led the names lead, and those named before only help (积极配合…局完成)
 * @param lends the first name only helps another in this part (某局积极配合…局完成)
 * @param duty the names carry out what those named before lead (…局承办)
 * @param charged the names are charged with it in so many words (牵头, 负责, 组织…部门)
 */
record Head(
        int from,
        Optional<Limit> limit,
        Optional<Parties> parties,
        boolean onlyParties,
        boolean helper,
        boolean led,
        boolean lends,
        boolean duty,
        boolean charged,
        boolean modal,
        boolean endModal,
        boolean listed) {}
