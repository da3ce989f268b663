package org.jingwei.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Genre;
import org.jingwei.ledger.indicator.IndicatorFigures;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.CellKey;
import org.jingwei.ledger.query.DocumentFilter;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SearchFilter;

/**
 * How long the pages' questions take over a million facts, or over {@code -Djingwei.made=many_cells -Djingwei.documents=10000}
 * thousand values: a program, run by hand with ledger's test classes and libraries on the class path. The folder stays in target,
 * so that it is made once.
 */
class MillionFacts {

    private static final String MADE = System.getProperty("jingwei.made", "million_facts");
    private static final int DOCUMENTS = Integer.getInteger("jingwei.documents", 2000);
    private static final int ROUNDS = Integer.getInteger("jingwei.rounds", 40);
    private static final int USERS = Integer.getInteger("jingwei.users", 1);
    private static final String[] WORDS = {
        "工业增加值", "增长", "重点项目 开工", "新能源汽车", "年度目标", "零售总额", "增", "北京", "没有的词", "高于全市平均水平"
    };

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private interface Question {
        Object ask(LedgerQueries queries, Random random);
    }

    private record Named(String name, Question question) {}

    public static void main(String[] args) throws Exception {
        new MillionFacts().measure();
    }

    private void measure() throws Exception {
        Path home = Path.of("target", MADE + "-" + DOCUMENTS);
        try (LedgerStore ledger =
                LedgerStore.open(LedgerSettings.folder(home, TestServer.PROGRAMS), TestServer.CLOCK)) {
            make(ledger);
            out.println(ledger.counts());
            List<Named> questions = questions(ledger.queries(), ledger.figures()).stream()
                    .filter(each -> ledger.counts().documents() > 0
                            || each.name().startsWith("数据")
                            || each.name().startsWith("排位"))
                    .toList();
            for (Named each : questions) {
                report(each, ledger);
            }
        }
    }

    private void make(LedgerStore ledger) throws IOException {
        if (ledger.counts().vintages() > 0) {
            return;
        }
        long start = System.nanoTime();
        try (InputStream in = MillionFacts.class.getResourceAsStream(MADE + ".sql")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":documents", Integer.toString(DOCUMENTS));
            ledger.jdbi().useTransaction(handle -> handle.execute(script));
        }
        ledger.jdbi().useHandle(handle -> handle.execute("vacuum analyze"));
        out.println("made in " + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
    }

    private static List<Named> questions(LedgerQueries queries, IndicatorFigures figures) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cells.addAll(queries.cells(CellFilter.ALL, new Paging(i * 997, 20)).rows());
        }
        List<DocumentSummary> documents =
                queries.documents(DocumentFilter.ALL, Paging.first(200)).rows();
        List<String> codes = queries.indicatorsInUse();
        List<String> places = queries.placesInUse(5000);
        List<Named> all = new ArrayList<>();
        all.add(new Named("数据 all", (q, r) -> q.cells(CellFilter.ALL, new Paging(50 * r.nextInt(200), 50))));
        all.add(new Named(
                "数据 indicator",
                (q, r) -> q.cells(CellFilter.ALL.withIndicators(List.of(any(codes, r))), Paging.first(50))));
        all.add(new Named(
                "数据 place",
                (q, r) -> q.cells(
                        CellFilter.ALL.withPlaces(List.of(any(cells, r).key().place())), Paging.first(50))));
        all.add(new Named(
                "数据 indicator+place",
                (q, r) -> q.cells(
                        CellFilter.ALL
                                .withIndicators(List.of(any(codes, r)))
                                .withPlaces(List.of(any(cells, r).key().place())),
                        Paging.first(50))));
        all.add(new Named(
                "数据 within province",
                (q, r) -> q.cells(
                        CellFilter.ALL.withWithin(any(cells, r).key().place().substring(0, 3)), Paging.first(50))));
        all.add(new Named(
                "数据 measure+status",
                (q, r) -> q.cells(
                        CellFilter.ALL
                                .withMeasures(Set.of(any(List.of(Measure.values()), r)))
                                .withStatuses(Set.of(any(List.of(Status.values()), r))),
                        Paging.first(50))));
        all.add(new Named(
                "数据 indicators+months+status",
                (q, r) -> q.cells(
                        CellFilter.ALL
                                .withIndicators(List.of(any(codes, r), any(codes, r), any(codes, r)))
                                .withMonths(Optional.of(YearMonth.of(2015 + r.nextInt(15), 1)), Optional.empty())
                                .withStatuses(Set.of(Status.ACTUAL)),
                        Paging.first(50))));
        all.add(new Named(
                "数据 month only",
                (q, r) -> q.cells(
                        CellFilter.ALL.withMonths(
                                Optional.of(YearMonth.of(2015 + r.nextInt(15), 3)), Optional.of(YearMonth.of(2030, 3))),
                        Paging.first(50))));
        all.add(new Named("数据 differing", (q, r) -> q.cells(CellFilter.ALL.onlyDiffering(), Paging.first(50))));
        all.add(new Named("数据 doubtful", (q, r) -> q.cells(CellFilter.ALL.onlyDoubtful(), Paging.first(50))));
        all.add(new Named(
                "数据 as of",
                (q, r) -> q.cellsAsOf(
                        CellFilter.ALL.withIndicators(List.of(any(codes, r))),
                        Instant.parse("2040-01-01T00:00:00Z"),
                        Paging.first(50))));
        all.add(new Named(
                "排位 of all places",
                (q, r) -> figures.across(
                        any(codes, r),
                        Measure.YOY,
                        places,
                        Optional.of(YearMonth.of(2022 + r.nextInt(4), 1 + r.nextInt(12))))));
        all.add(new Named(
                "数据 table of an indicator",
                (q, r) -> q.table(CellFilter.ALL.withIndicators(List.of(any(codes, r))), Paging.first(20), 12)));
        all.add(new Named("数据 sources", (q, r) -> q.sources(any(cells, r).id())));
        all.add(new Named("数据 series", (q, r) -> {
            Cell cell = any(cells, r);
            return q.series(cell.key().series(), cell.key().status());
        }));
        all.add(new Named("数据 series of", (q, r) -> {
            CellKey key = any(cells, r).key();
            return q.seriesOf(key.indicator(), key.place());
        }));
        all.add(new Named("数据 indicators in use", (q, r) -> q.indicatorsInUse()));
        all.add(new Named("数据 places in use", (q, r) -> q.placesInUse(5000)));
        all.add(new Named("阅读 occurrences", (q, r) -> {
            CellKey key = any(cells, r).key();
            return q.occurrences(key.indicator(), key.place(), key.period());
        }));
        all.add(new Named("阅读 articles", (q, r) -> q.articles(any(documents, r).hash())));
        all.add(new Named("阅读 lines and facts", (q, r) -> {
            List<ArticleSummary> articles = q.articles(any(documents, r).hash());
            ArticleSummary article = any(articles, r);
            return List.of(
                    q.lines(article.hash(), article.line(), article.lineEnd()),
                    q.facts(article.id()),
                    q.passages(article.id()));
        }));
        all.add(new Named("文库 list", (q, r) -> q.documents(DocumentFilter.ALL, new Paging(r.nextInt(1000), 50))));
        all.add(new Named(
                "文库 genre and name",
                (q, r) -> q.documents(
                        new DocumentFilter(
                                Optional.of("第1"),
                                Optional.of(false),
                                Optional.of(Genre.SPEECH),
                                Optional.empty(),
                                Optional.of(2020)),
                        Paging.first(50))));
        for (String words : WORDS) {
            all.add(new Named(
                    "检索 passages " + words, (q, r) -> q.searchPassages(SearchFilter.of(words), Paging.first(20))));
            all.add(new Named("检索 facts " + words, (q, r) -> q.searchFacts(SearchFilter.of(words), Paging.first(20))));
        }
        for (String words : List.of("增长", "重点项目 开工")) {
            all.add(new Named(
                    "检索 filtered " + words,
                    (q, r) -> q.searchPassages(
                            new SearchFilter(
                                    words,
                                    Optional.of(any(cells, r).key().place().replaceAll(".*[省市]", "")),
                                    Optional.of(Genre.SPEECH),
                                    Optional.of(2015 + r.nextInt(17))),
                            Paging.first(20))));
            all.add(new Named(
                    "检索 facts filtered " + words,
                    (q, r) -> q.searchFacts(
                            new SearchFilter(
                                    words,
                                    Optional.empty(),
                                    Optional.of(Genre.SPEECH),
                                    Optional.of(2015 + r.nextInt(17))),
                            Paging.first(20))));
        }
        return all;
    }

    private void report(Named named, LedgerStore ledger) throws Exception {
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        try {
            List<Callable<long[]>> work = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                Random random = new Random(user);
                work.add(() -> times(named.question(), ledger.queries(), random));
            }
            List<Long> times = new ArrayList<>();
            for (Future<long[]> each : users.invokeAll(work)) {
                Arrays.stream(each.get()).forEach(times::add);
            }
            times.sort(null);
            out.println(String.format(
                    Locale.ROOT,
                    "p50 %7.1f ms  p95 %7.1f ms  %s",
                    times.get(times.size() / 2) / 1e6,
                    times.get(times.size() * 95 / 100) / 1e6,
                    named.name()));
        } finally {
            users.shutdownNow();
        }
    }

    private static long[] times(Question question, LedgerQueries queries, Random random) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Object answer = question.ask(queries, random);
            times[i] = System.nanoTime() - start;
            Objects.requireNonNull(answer);
        }
        return times;
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
