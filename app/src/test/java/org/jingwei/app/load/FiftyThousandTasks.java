package org.jingwei.app.load;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jingwei.app.web.WebServer;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Pages;
import org.jingwei.app.wiring.Site;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.project.ProjectDraft;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.project.ProjectQuery;
import org.jingwei.dispatch.project.Responsibility;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;

/**
 * Fills a folder with 50,000 tasks and 5,000 projects, once, and lets a hundred people turn its lists and report progress, each
 * thinking a second or two between: prints how long the answers took. Arguments: the folder, for how many seconds, and, if not a
 * hundred, how many people.
 */
public final class FiftyThousandTasks {

    private static final int TASKS = 50_000;
    private static final int PROJECTS = 5_000;
    private static final int PEOPLE = 100;
    private static final int UNITS = 40;
    private static final String PASSWORD = "wenquan-2031";
    private static final Actor OFFICE = new Actor("压测", "督查室");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Doors doors = new Doors();
    private final LedgerStore ledger;
    private final PrintStream out;
    private final Map<String, List<Long>> times = new ConcurrentHashMap<>();

    private FiftyThousandTasks(Path folder, PrintStream out) {
        this.ledger = doors.ledger(LedgerSettings.folder(folder));
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        FiftyThousandTasks load = new FiftyThousandTasks(Path.of(arguments[0]), out);
        try {
            load.fill();
            load.people();
            try (Pages.Served served = WebServer.start(new Site(load.doors, load.ledger, "127.0.0.1", 0, false))) {
                load.visit(
                        "http://127.0.0.1:" + served.port(),
                        Integer.parseInt(arguments[1]),
                        arguments.length > 2 ? Integer.parseInt(arguments[2]) : PEOPLE);
            }
        } finally {
            load.ledger.close();
        }
    }

    private LocalDate today() {
        return Deadlines.today(doors.clock());
    }

    private Stamp stamp() {
        return new Stamp(doors.clock().instant(), OFFICE);
    }

    private void fill() throws Exception {
        TaskBook tasks = ledger.tasks();
        long known = tasks.count(TaskQuery.all());
        List<Integer> parts = new ArrayList<>();
        for (long from = known; from < TASKS; from += 500) {
            parts.add((int) from);
        }
        together(
                4,
                parts.stream().<Runnable>map(from -> () -> tasks(tasks, from)).toList());
        ProjectBook projects = ledger.projects(Lifecycle.standard());
        List<Runnable> more = new ArrayList<>();
        for (long from = projects.count(ProjectQuery.all()); from < PROJECTS; from += 100) {
            int first = (int) from;
            more.add(() -> projects(projects, first));
        }
        together(4, more);
        out.println(tasks.count(TaskQuery.all()) + " tasks, " + projects.count(ProjectQuery.all()) + " projects");
    }

    private static void together(int threads, List<Runnable> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            work.forEach(one -> all.add(pool.submit(one)));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void tasks(TaskBook book, int from) {
        List<TaskDraft> drafts = IntStream.range(from, from + 500)
                .mapToObj(i -> TaskDraft.of(
                        "第" + i + "件：推进" + (i % 97) + "号片区基础设施和公共服务提升",
                        new Assignment(
                                List.of("单位" + i % UNITS),
                                List.of("单位" + (i + 7) % UNITS),
                                Optional.of("督查室"),
                                List.of()),
                        Due.on(today().plusDays(i % 400 - 40)),
                        Origin.hand("压测")))
                .toList();
        for (Task task : book.propose(drafts, stamp())) {
            Task active =
                    book.act(task.id(), 1, new TaskEvent.Accepted(), stamp()).orElseThrow();
            if (task.id().number() % 3 == 0) {
                Actor owner = new Actor("某人", task.draft().assignment().lead().get(0));
                book.act(
                        task.id(),
                        active.version(),
                        new TaskEvent.Submitted("", List.of(new Attachment("材料", "材料"))),
                        new Stamp(doors.clock().instant(), owner));
                if (task.id().number() % 2 == 0) {
                    book.act(task.id(), active.version() + 1, new TaskEvent.Closed("资料", ""), stamp());
                }
            }
        }
    }

    private void projects(ProjectBook book, int from) {
        for (int i = from; i < from + 100; i++) {
            ProjectDraft draft = ProjectDraft.of("第" + i + "号产业园标准厂房", "镇" + i % 30)
                    .with(new Responsibility("领导" + i % 20, "", "专班" + i % 8, "单位" + i % UNITS))
                    .withTotal(BigDecimal.valueOf(10_000 + i));
            Project project = book.register(
                            List.of(new ProjectEvent.Registered(
                                    draft, i % 4 == 0 ? "前期" : "在建", today().minusDays(100))),
                            stamp())
                    .get(0);
            YearMonth month = YearMonth.from(today()).minusMonths(1);
            Project planned = book.act(
                            project.id(),
                            1,
                            new ProjectEvent.Planned(month.getYear(), BigDecimal.valueOf(5_000)),
                            stamp())
                    .orElseThrow();
            book.act(
                    project.id(),
                    planned.version(),
                    new ProjectEvent.Invested(month, BigDecimal.valueOf(i % 5_000), "", List.of()),
                    stamp());
        }
    }

    private void people() {
        if (ledger.people().accounts().isEmpty()) {
            for (int i = 0; i < PEOPLE; i++) {
                Account account = i % 4 == 0
                        ? Account.of("p" + i, "人" + i, Role.SUPERVISOR)
                        : Account.of("p" + i, "人" + i, Role.DEPARTMENT)
                                .within(Optional.empty(), Optional.of("单位" + i % UNITS));
                ledger.people().add(account, "load");
                ledger.people().choose(account.name(), PASSWORD, "load");
            }
        }
    }

    private void visit(String address, int seconds, int visitors) throws Exception {
        List<Runnable> people = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            int number = i;
            people.add(() -> person(address, number, seconds));
        }
        together(visitors, people);
        new TreeMap<>(times).forEach((what, all) -> {
            List<Long> sorted = new ArrayList<>(all);
            Collections.sort(sorted);
            out.printf(
                    Locale.ROOT,
                    "%-14s %6d answers  p50 %4d ms  p95 %4d ms  max %5d ms%n",
                    what,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.get(sorted.size() - 1));
        });
    }

    /** Turns the lists, and reports on a task of his own, until the time is over; the first quarter warms up and is not counted. */
    private void person(String address, int number, int seconds) {
        try {
            HttpClient client =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            Thread.sleep(number * 60L);
            String token = token(get(client, address + "/login"));
            post(client, address + "/login", token, Map.of("username", "p" + number, "password", PASSWORD));
            token = token(get(client, address + "/me/password"));
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("board", "/tasks");
            pages.put("list", "/tasks/list");
            pages.put("list page 40", "/tasks/list?page=40");
            pages.put("list words", "/tasks/list?words=" + encoded("7号片区"));
            pages.put("calendar", "/tasks/calendar");
            pages.put("late", "/tasks/late");
            pages.put("projects", "/projects");
            pages.put("project board", "/projects/board");
            pages.put("supervision", "/supervision");
            long begun = System.nanoTime();
            long end = begun + seconds * 1_000_000_000L;
            long counted = begun + seconds * 250_000_000L;
            List<Task> own = own(number);
            int turn = number;
            while (System.nanoTime() < end) {
                List<Map.Entry<String, String>> all = List.copyOf(pages.entrySet());
                Map.Entry<String, String> page = all.get(turn % all.size());
                timed(page.getKey(), counted, () -> get(client, address + page.getValue()));
                if (turn % 5 == 0 && number % 4 != 0 && !own.isEmpty()) {
                    Task task = own.get(turn % own.size());
                    String held = token;
                    timed(
                            "report",
                            counted,
                            () -> post(
                                    client,
                                    address + "/tasks/" + task.id() + "/owner/report",
                                    held,
                                    Map.of("progress", "ON_TRACK", "note", "")));
                }
                turn++;
                Thread.sleep(1_000 + number % 10 * 100L);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Task> own(int number) {
        return ledger.tasks()
                .list(TaskQuery.all()
                        .in(Set.of(Stage.ACTIVE))
                        .of("单位" + number % UNITS)
                        .on(Page.first(50)));
    }

    private interface Answer {
        String ask() throws IOException, InterruptedException;
    }

    private void timed(String what, long counted, Answer answer) throws IOException, InterruptedException {
        long from = System.nanoTime();
        answer.ask();
        if (from > counted) {
            times.computeIfAbsent(what, name -> Collections.synchronizedList(new ArrayList<>()))
                    .add((System.nanoTime() - from) / 1_000_000);
        }
    }

    private static String get(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String post(HttpClient client, String address, String token, Map<String, String> fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.length() == 0 ? "" : "&")
                .append(name)
                .append('=')
                .append(encoded(value)));
        return client.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-CSRF-TOKEN", token)
                                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
