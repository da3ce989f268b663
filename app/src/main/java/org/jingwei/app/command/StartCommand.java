package org.jingwei.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jingwei.app.wiring.Clockwork;
import org.jingwei.app.wiring.DemoPrefecture;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Intake;
import org.jingwei.app.wiring.OidcSettings;
import org.jingwei.app.wiring.Pages;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wiring.Watchman;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.people.PeopleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the pages until it is interrupted. */
@Command(
        name = "start",
        header = "打开网页",
        description = "%n按 Ctrl+C 停止。第一次打开会给出管理员的密码，只显示这一次。%n除非用 --host 另指地址，只有本机能打开。")
final class StartCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;
    private final Pages pages;

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final LedgerOptions place = new LedgerOptions();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "监听的地址（默认 ${DEFAULT-VALUE}，只有本机能打开）")
    private String host = "";

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "端口（默认 ${DEFAULT-VALUE}）")
    private int port;

    @Option(names = "--demo", description = "打开一个编出来的地级市，放在单独的文件夹里，不与真实数据相混")
    private boolean demonstration;

    @Option(
            names = "--oidc",
            paramLabel = "FILE",
            description = "另可用单位的统一身份认证（OpenID Connect）进入；FILE 里怎么写，见 docs/sign-in.md")
    private Optional<Path> oidc = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    StartCommand(Doors doors, Console console, Pages pages) {
        this.doors = doors;
        this.console = console;
        this.pages = pages;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<OidcSettings> issuer = issuer();
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, stopped), "stop serving"));
        try (LedgerStore ledger = place.open(doors, demonstration)) {
            if (demonstration) {
                fill(ledger);
            }
            try (Pages.Served served = pages.serve(new Site(doors, ledger, host, port, demonstration, issuer));
                    Clockwork watchman = Watchman.over(doors, ledger, this::tell)) {
                ledger.people().begin().ifPresent(this::showOnce);
                console.say("经纬已打开：http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + served.port()
                        + "/ （Ctrl+C 停止）\n");
                stop.await();
            }
        } finally {
            stopped.countDown();
        }
        return CommandLineShell.DONE;
    }

    private void tell(String trouble) {
        console.say(trouble + "\n");
    }

    private Optional<OidcSettings> issuer() {
        try {
            return oidc.map(
                    file -> OidcSettings.of(file, Optional.ofNullable(System.getenv(OidcSettings.ENVIRONMENT))));
        } catch (OidcSettings.Unusable unusable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        }
    }

    /** What an earlier start has read is known; an interrupted one is taken up where it ended. */
    private void fill(LedgerStore ledger) {
        if (ledger.counts().documents() == 0) {
            console.say("第一次打开，正在读入演示文件…\n");
        }
        DemoPrefecture.people(ledger.people());
        DemoPrefecture.Loaded loaded = DemoPrefecture.load(new Intake(doors, ledger));
        DemoPrefecture.dispatch(doors, ledger);
        DemoPrefecture.targets(ledger, doors.clock());
        if (loaded.added() > 0) {
            console.say("读入演示文件 " + loaded.added() + " 份、" + loaded.facts() + " 条事实\n");
        }
    }

    private void showOnce(String password) {
        console.say("管理员账号 " + PeopleStore.FIRST + "，密码 " + password + "（只显示这一次，进入后要换成自己的）\n");
    }

    /** The virtual machine waits for its hooks: the pages and the ledger close in peace. */
    private static void end(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
