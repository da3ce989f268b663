package org.jingwei.analysis.forecast.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.StaticTsDataSupplier;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.api.timeseries.regression.TsContextVariable;
import jdplus.toolkit.base.api.timeseries.regression.TsDataSuppliers;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.x13.base.api.regarima.EasterSpec;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.regarima.TransformSpec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import jdplus.x13.base.core.x13.regarima.RegArimaKernel;
import org.jingwei.analysis.forecast.Forecaster;
import org.jingwei.analysis.forecast.History;
import org.jingwei.analysis.forecast.Projected;
import org.jingwei.analysis.forecast.Projection;
import org.jingwei.analysis.forecast.SpringFestivals;

/** Models by JDemetra+: RegARIMA for rates, X-13 for levels. Thread-safe. */
public final class DemetraForecaster implements Forecaster {

    private static final double WITHIN_80 = 1.2815515655446004;
    private static final double WITHIN_95 = 1.959963984540054;
    private static final String GROUP = "jingwei";
    private static final String NAME = "festival";

    private final SpringFestivals festivals;

    public DemetraForecaster(SpringFestivals festivals) {
        this.festivals = festivals;
    }

    @Override
    public Optional<Projection> project(History history, int steps) {
        try {
            Optional<Projection> found = model(history, steps);
            return found.filter(DemetraForecaster::finite);
        } catch (RuntimeException noModel) {
            return Optional.empty(); // the library throws what it likes where a series is not for it
        }
    }

    private static boolean finite(Projection projection) {
        return projection.values().stream()
                .allMatch(one -> Double.isFinite(one.value()) && Double.isFinite(one.low95()) && one.deviation() >= 0);
    }

    private Optional<Projection> model(History history, int steps) {
        TsData data = data(history);
        boolean festive = history.step() == 1 && !history.rate();
        ModellingContext context = new ModellingContext();
        RegArimaSpec spec = spec(history, festive, context);
        if (history.rate()) {
            return Optional.ofNullable(RegArimaKernel.of(spec, context).process(data, ProcessingLog.dummy()))
                    .map(model -> projection(model, steps, List.of(), festive));
        }
        X13Results results = X13Kernel.of(
                        X13Spec.RSA5.toBuilder().regArima(spec).build(), context)
                .process(data, ProcessingLog.dummy());
        if (!results.isValid()) {
            return Optional.empty();
        }
        List<Double> adjusted = new ArrayList<>();
        results.getFinals().getD11final().getValues().forEach(adjusted::add);
        return Optional.of(projection(
                results.getPreprocessing(),
                steps,
                adjusted.subList(0, Math.min(adjusted.size(), data.length())),
                festive));
    }

    private static TsData data(History history) {
        YearMonth first = history.first();
        TsPeriod start = history.step() == 1
                ? TsPeriod.monthly(first.getYear(), first.getMonthValue())
                : TsPeriod.quarterly(first.getYear(), first.getMonthValue() / 3);
        double[] values = history.values().stream()
                .mapToDouble(value -> value.orElse(Double.NaN))
                .toArray();
        if (history.rate()) {
            bridge(values);
        }
        return TsData.ofInternal(start, values);
    }

    /** The kernel without X-13 takes no gaps: a rate that is missing lies on the line between its neighbours. */
    private static void bridge(double[] values) {
        for (int i = 1; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                int next = i;
                while (next < values.length && Double.isNaN(values[next])) {
                    next++;
                }
                double to = next < values.length ? values[next] : values[i - 1];
                values[i] = values[i - 1] + (to - values[i - 1]) / (next - i + 1);
            }
        }
    }

    private RegArimaSpec spec(History history, boolean festive, ModellingContext context) {
        RegArimaSpec spec = RegArimaSpec.RG5;
        var regression = spec.getRegression().toBuilder().easter(EasterSpec.none());
        if (festive) {
            YearMonth january = YearMonth.of(history.first().getYear(), 1);
            double[] shares = festivals.regressor(january).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            TsDataSuppliers variables = new TsDataSuppliers();
            variables.set(
                    NAME, new StaticTsDataSupplier(TsData.ofInternal(TsPeriod.monthly(january.getYear(), 1), shares)));
            context.getTsVariableManagers().set(GROUP, variables);
            regression.userDefinedVariable(Variable.<TsContextVariable>builder()
                    .core(new TsContextVariable(GROUP + "." + NAME))
                    .name(NAME)
                    .attribute("regeffect", "CalendarEffect")
                    .coefficients(null)
                    .build());
        }
        boolean plain = history.rate()
                || history.values().stream().anyMatch(value -> value.isPresent() && value.getAsDouble() <= 0);
        var built = spec.toBuilder().regression(regression.build());
        TransformationType scale = plain ? TransformationType.None : TransformationType.Log; // amounts grow by shares
        return built.transform(TransformSpec.builder().function(scale).build()).build();
    }

    private static Projection projection(RegSarimaModel model, int steps, List<Double> adjusted, boolean festive) {
        var forecasts = model.forecasts(steps);
        boolean logarithms = model.getDescription().isLogTransformation();
        List<Projected> values = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double raw = forecasts.getRawForecasts().getValue(i);
            double error = forecasts.getRawForecastsStdev().getValue(i);
            values.add(new Projected(
                    forecasts.getForecasts().getValue(i),
                    forecasts.getForecastsStdev().getValue(i),
                    back(raw - WITHIN_80 * error, logarithms),
                    back(raw + WITHIN_80 * error, logarithms),
                    back(raw - WITHIN_95 * error, logarithms),
                    back(raw + WITHIN_95 * error, logarithms)));
        }
        Optional<Projection.FestivalEffect> effect = festive
                ? model.getDetails().getRegressionItems().stream()
                        .filter(item -> item.getName().contains(NAME))
                        .findFirst()
                        .map(item -> new Projection.FestivalEffect(item.getCoef(), item.getStderr(), logarithms))
                : Optional.empty();
        return new Projection(values, model.specification().toString(), adjusted, effect);
    }

    private static double back(double raw, boolean logarithms) {
        return logarithms ? Math.exp(raw) : raw;
    }
}
