package org.jingwei.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jingwei.app.wiring.DemoPrefecture;
import org.jingwei.app.wiring.Doors;
import org.jingwei.core.data.BadData;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the ledger is. */
final class LedgerOptions {

    /** Places of the user's own, beside the standard tree: a file of the same form as core's regions.csv. */
    private static final String PLACES = "regions.csv";

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
        return open(doors, false);
    }

    /** Opens the ledger, or that of the demonstration, which has a folder of its own below the one asked for. */
    LedgerStore open(Doors doors, boolean demonstration) {
        if (demonstration && database.isPresent()) {
            throw wrong("--demo 用自己的文件夹，不能同 --database 一起用");
        }
        if (data.isPresent() && database.isPresent()) {
            throw wrong("--data 和 --database 只能给一个");
        }
        if (database.isPresent() && !database.get().startsWith("jdbc:postgresql:")) {
            throw wrong("--database 要以 jdbc:postgresql: 开头");
        }
        if (database.isPresent()) {
            return doors.ledger(LedgerSettings.server(database.get()));
        }
        Path asked = data.map(this::path).orElseGet(LedgerOptions::standardFolder);
        Path folder = demonstration ? asked.resolve("demo") : asked;
        LedgerStore ledger = doors.ledger(LedgerSettings.folder(folder), regions(folder, demonstration));
        if (demonstration) {
            remember(folder, ledger);
        }
        return ledger;
    }

    /** The standard tree, with the places that the folder's own file adds. */
    private Regions regions(Path folder, boolean demonstration) {
        Path own = folder.resolve(PLACES);
        if (demonstration || !Files.exists(own)) {
            return demonstration ? DemoPrefecture.regions() : Regions.standard();
        }
        try {
            return Regions.standard().with(own.toString(), Files.readString(own, StandardCharsets.UTF_8));
        } catch (IOException | BadData e) {
            throw wrong("数据文件夹里的 " + PLACES + " 不能用：" + e.getMessage());
        }
    }

    /** So that a later command that is not told of the demonstration knows its places all the same. */
    private void remember(Path folder, LedgerStore ledger) {
        Path own = folder.resolve(PLACES);
        try {
            if (!Files.exists(own)) {
                Files.writeString(own, DemoPrefecture.places(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            ledger.close();
            throw wrong("写不了 " + own + "：" + e.getMessage());
        }
    }

    private Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw wrong("--data 不是文件夹名");
        }
    }

    /** {@code $JINGWEI_DATA}, or {@code data} beside the program; the launcher says where that is. */
    private static Path standardFolder() {
        String named = System.getenv("JINGWEI_DATA");
        return named == null || named.isBlank()
                ? Path.of(System.getProperty("jingwei.home", ""), "data")
                : Path.of(named);
    }

    private ParameterException wrong(String complaint) {
        return new ParameterException(spec.commandLine(), complaint);
    }
}
