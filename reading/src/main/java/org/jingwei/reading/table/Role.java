package org.jingwei.reading.table;

import java.util.Optional;
import org.jingwei.core.term.Status;

/** What a word of a header says about the cells under or beside it. */
enum Role {
    STUB_INDICATOR,
    STUB_NAME,
    STUB_REGION,
    STUB_UNIT,
    STUB_PERIOD,
    /** The cells are none of our figures: serial numbers, remarks, subtotals. */
    IGNORE,
    LEVEL,
    /** The value as it came about, which a group header over goals and results must not hide. */
    ACTUAL(Status.ACTUAL),
    /** 增速, 增幅: a change that is a rate by its name. */
    RATE,
    /** 增减, ±: a change whose unit says what it is. */
    CHANGE,
    /** 降幅: a rate that falls by what is printed. */
    DROP,
    /** 增减额: a change that is an amount by its name. */
    AMOUNT,
    YEAR_BASE,
    MONTH_BASE,
    START_BASE,
    OTHER_BASE,
    GAP,
    DISTANCE,
    PEER,
    RANK,
    COMPLETION,
    SHARE,
    PULL,
    PULL_RATE,
    SCORE,
    /** 上年=100: an index. */
    INDEX,
    /** 为上年的%: over the value of the year before. */
    QUOTIENT,
    /** 位次变化: by how many places something rose or fell. */
    MOVE,
    /** 年均增长: growth per year over a span. */
    AVERAGE,
    TARGET(Status.TARGET),
    ANNUAL_TARGET(Status.TARGET),
    /** 序时任务: what the schedule asks for by now. */
    PACE_TARGET(Status.TARGET),
    PLAN(Status.PLAN),
    ANNUAL_PLAN(Status.PLAN),
    FORECAST(Status.FORECAST),
    /** 基数: an earlier value that a goal is measured from. */
    BASELINE(Status.PREVIOUS),
    CUMULATIVE,
    MONTH,
    THIS,
    BASIS,
    TOTAL,
    PART;

    private final Optional<Status> status;

    Role() {
        this.status = Optional.empty();
    }

    Role(Status status) {
        this.status = Optional.of(status);
    }

    /** The status that the word gives its cells. */
    Optional<Status> status() {
        return status;
    }
}
