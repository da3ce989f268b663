package org.jingwei.app.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jingwei.app.wiring.Doors;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the ledger is. */
final class LedgerOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "数据文件夹，内有自带的数据库（默认：环境变量 JINGWEI_DATA，没有则为程序旁的 data）")
    private Optional<String> data = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "改用自己的 PostgreSQL（14 或更高）：jdbc:postgresql://主机/库?user=…&password=…")
    private Optional<String> database = Optional.empty();

    /** Opens the ledger; whoever asks closes it. */
    LedgerStore open(Doors doors) {
        if (data.isPresent() && database.isPresent()) {
            throw wrong("--data 和 --database 只能给一个");
        }
        if (database.isPresent() && !database.get().startsWith("jdbc:postgresql:")) {
            throw wrong("--database 要以 jdbc:postgresql: 开头");
        }
        return doors.ledger(database.map(LedgerSettings::server).orElseGet(this::folder));
    }

    private LedgerSettings folder() {
        return data.map(given -> LedgerSettings.folder(path(given))).orElseGet(LedgerOptions::standardFolder);
    }

    private Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw wrong("--data 不是文件夹名");
        }
    }

    /** {@code $JINGWEI_DATA}, or {@code data} beside the program; the launcher says where that is. */
    private static LedgerSettings standardFolder() {
        String named = System.getenv("JINGWEI_DATA");
        return LedgerSettings.folder(
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("jingwei.home", ""), "data")
                        : Path.of(named));
    }

    private ParameterException wrong(String complaint) {
        return new ParameterException(spec.commandLine(), complaint);
    }
}
