package org.jingwei.app.wiring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.forecast.Forecaster;
import org.jingwei.analysis.forecast.Nature;
import org.jingwei.analysis.forecast.Reported;
import org.jingwei.analysis.forecast.YearForecast;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.SeriesKey;

/**
 * Forecasts of the ledger's series. What was asked before of the same values is remembered; models are estimated a few at a time.
 * Thread-safe.
 */
public final class SeriesForecasts {

    private static final int REMEMBERED = 300;
    private static final int AT_ONCE = 2;
    private static final int DECEMBER = 12;

    private final LedgerStore ledger;
    private final Once<Forecaster> forecaster = new Once<>(Forecaster::standard);
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Map<Question, Answer<YearForecast>> answers = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    private record Question(Subject subject, Nature nature, List<Reported> reported, Optional<BigDecimal> target) {}

    public SeriesForecasts(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /**
     * The rest of the year.
     *
     * @param target for December, in the unit of the latest value; if none is given, that of the ledger, if it holds one
     */
    public Answer<YearForecast> of(SeriesKey key, Optional<BigDecimal> target) {
        Optional<Nature> nature = nature(key);
        if (nature.isEmpty()) {
            return Answer.refused("这类数据不作外推，只外推累计数、增速和余额");
        }
        List<Cell> fitting = ledger.queries().series(key, Status.ACTUAL).stream()
                .filter(cell -> fits(cell.key().period(), nature.get()))
                .toList();
        if (fitting.isEmpty()) {
            return Answer.refused("没有按月或按季的历史数据");
        }
        Cell last = fitting.get(fitting.size() - 1);
        Optional<String> unit = last.standing().quantity().unit();
        List<Reported> reported = new ArrayList<>();
        for (Cell cell : fitting) {
            CellFinder.in(cell.standing().quantity(), unit)
                    .ifPresent(value -> reported.add(
                            new Reported(cell.key().period().lastMonth().orElseThrow(), value.doubleValue())));
        }
        String words = key.place()
                + Indicators.standard()
                        .byCode(key.indicator())
                        .map(Indicator::name)
                        .orElse(key.indicator())
                + (key.measure() == Measure.YOY ? "增速" : "");
        Subject subject = new Subject(words, unit.filter(one -> !one.isBlank()).orElse("（无单位）"));
        return remembered(new Question(subject, nature.get(), reported, target.or(() -> target(key, last, unit))));
    }

    private static Optional<Nature> nature(SeriesKey key) {
        IndicatorKind kind = Indicators.standard()
                .byCode(key.indicator())
                .map(Indicator::kind)
                .orElse(IndicatorKind.FLOW);
        if (key.measure() == Measure.YOY) {
            return Optional.of(Nature.RATE);
        }
        if (key.measure() != Measure.LEVEL) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case FLOW, COUNT -> Nature.CUMULATIVE;
                    case STOCK -> Nature.BALANCE;
                    case RATE, INDEX -> Nature.RATE;
                });
    }

    /** A rate or a balance may be printed for January to a month or for its end; values that add up, only from January. */
    private static boolean fits(Period period, Nature nature) {
        boolean sinceJanuary = !period.point()
                && period.months().filter(months -> months.first() == 1).isPresent();
        return period.lastMonth().isPresent()
                && (sinceJanuary
                        || nature != Nature.CUMULATIVE
                                && period.point()
                                && period.months().isPresent());
    }

    private Optional<BigDecimal> target(SeriesKey key, Cell last, Optional<String> unit) {
        YearMonth month = last.key().period().lastMonth().orElseThrow();
        int year = month.getMonthValue() == DECEMBER ? month.getYear() + 1 : month.getYear();
        return ledger.queries().series(key, Status.TARGET).stream()
                .filter(cell -> cell.key().period().equals(new Period.Year(year)))
                .flatMap(cell -> CellFinder.in(cell.standing().quantity(), unit).stream())
                .findFirst();
    }

    private Answer<YearForecast> remembered(Question question) {
        synchronized (answers) {
            Answer<YearForecast> before = answers.get(question);
            if (before != null) {
                return before;
            }
        }
        turns.acquireUninterruptibly();
        try {
            Answer<YearForecast> answer = YearForecast.of(
                    question.subject(), question.nature(), question.reported(), question.target(), forecaster.get());
            synchronized (answers) {
                answers.put(question, answer);
                if (answers.size() > REMEMBERED) {
                    answers.remove(answers.keySet().iterator().next());
                }
            }
            return answer;
        } finally {
            turns.release();
        }
    }
}
