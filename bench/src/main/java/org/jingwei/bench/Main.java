package org.jingwei.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of reading with one thread and with two, and prints the ratio of their speeds; then those of the audit with
 * one thread, and prints milliseconds. Arguments: the folder of the texts, and {@code audit} for the audit alone.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws RunnerException {
        String texts = args.length == 0 ? "../shared/seeds" : args[0];
        long characters = Texts.characters(Texts.in(texts));
        StringBuilder report = new StringBuilder();
        boolean all = args.length < 2 || !args[1].equals("audit");
        for (int threads = 1; all && threads <= 2; threads++) {
            Collection<RunResult> results = new Runner(options(texts, threads)).run();
            double extract = speed(results, "extract") * characters;
            double segment = speed(results, "segment") * characters;
            report.append(String.format(
                    Locale.ROOT,
                    "%d thread%s, %,d characters: extract %,.0f characters/s, HanLP segment %,.0f characters/s, ratio %.2f%n",
                    threads,
                    threads == 1 ? "" : "s",
                    characters,
                    extract,
                    segment,
                    extract / segment));
        }
        for (RunResult result : new Runner(audit(texts)).run()) {
            report.append(String.format(
                    Locale.ROOT,
                    "audit of %s characters: %.1f ms%n",
                    result.getParams().getParam("characters"),
                    result.getPrimaryResult().getScore()));
        }
        System.out.print(report);
    }

    /** The time of one audit, once warm, on one thread and one processor. */
    private static Options audit(String texts) {
        return new OptionsBuilder()
                .include(AuditBenchmark.class.getSimpleName())
                .param("texts", texts)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(3))
                .threads(1)
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .build();
    }

    private static Options options(String texts, int threads) {
        return new OptionsBuilder()
                .include(ReadingBenchmark.class.getSimpleName())
                .param("texts", texts)
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(3))
                .threads(threads)
                .jvmArgsAppend("-Xmx2g")
                .shouldFailOnError(true)
                .build();
    }

    /** Operations per second, all threads together. */
    private static double speed(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no result of " + benchmark));
    }
}
