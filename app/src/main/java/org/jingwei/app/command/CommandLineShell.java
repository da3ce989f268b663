package org.jingwei.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jingwei.app.wiring.Cause;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Pages;
import org.jingwei.ledger.backup.BackupRefused;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line over the doors. */
public final class CommandLineShell {

    /** Exit codes of the command line. */
    static final int DONE = 0;

    /** {@code audit} found something that no reading makes true. */
    static final int WRONG = 1;

    static final int REFUSED = 2;

    private final Doors doors;
    private final Console console;
    private final Pages pages;

    public CommandLineShell(Doors doors, Console console, Pages pages) {
        this.doors = doors;
        this.console = console;
        this.pages = pages;
    }

    /** Runs one command line and gives its exit code: 0 done, 2 wrong usage or unreadable input. */
    public int run(String... args) {
        StringWriter out = new StringWriter();
        CommandLine commands = new CommandLine(new JingweiCommand())
                .addSubcommand(new StartCommand(doors, console, pages))
                .addSubcommand(new ArticlesCommand(doors, console))
                .addSubcommand(new ExtractCommand(doors, console))
                .addSubcommand(new CommitmentsCommand(doors, console))
                .addSubcommand(new AuditCommand(doors, console))
                .addSubcommand(new IngestCommand(doors, console))
                .addSubcommand(new BackupCommand(doors, console))
                .addSubcommand(new RestoreCommand(doors, console))
                .addSubcommand(new PasswordCommand(doors, console))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setParameterExceptionHandler(this::refuse)
                .setExecutionExceptionHandler(this::failed);
        commands.setExecutionStrategy(this::runLast);
        int code = commands.execute(args);
        return printed(out.toString()) ? code : REFUSED;
    }

    private int runLast(ParseResult parsed) {
        if (!parsed.hasSubcommand() && !CommandLine.printHelpIfRequested(parsed)) {
            return refuse("请给出命令；“jingwei --help” 列出全部命令");
        }
        return parsed.hasSubcommand() ? new CommandLine.RunLast().execute(parsed) : DONE;
    }

    private int refuse(ParameterException wrong, String[] args) {
        return refuse(Complaint.of(wrong) + "；用法见 “jingwei "
                + (wrong.getCommandLine().getParent() == null
                        ? ""
                        : wrong.getCommandLine().getCommandName() + " ")
                + "--help”");
    }

    private int refuse(String complaint) {
        console.say("jingwei: " + complaint + "\n");
        return REFUSED;
    }

    private int failed(Exception trouble, CommandLine command, ParseResult parsed) throws Exception {
        if (trouble instanceof OutputLost lost) {
            return lost.quiet() ? DONE : refuse("标准输出写不进去（" + lost.getMessage() + "）");
        }
        if (trouble instanceof ParameterException wrong) {
            return refuse(wrong, new String[0]);
        }
        if (trouble instanceof LedgerUnavailable
                || trouble instanceof BackupRefused
                || trouble instanceof Pages.SiteRefused) {
            return refuse(Cause.of(trouble).replaceAll("\\p{Cntrl}+", " "));
        }
        throw trouble;
    }

    private boolean printed(String help) {
        try {
            if (!help.isEmpty()) {
                console.print(String.join("\n", List.of(help.split("\\R", -1))));
            }
            return true;
        } catch (OutputLost lost) {
            return lost.quiet();
        }
    }
}
