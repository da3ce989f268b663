package org.jingwei.app.command;

import java.util.concurrent.Callable;
import org.jingwei.app.wiring.Doors;
import org.jingwei.ledger.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an account a new password, for who forgot his. Whoever can run it at this machine may. */
@Command(name = "password", header = "给账号换一个新密码", description = "%n新密码只显示这一次；进入后要换成自己的。")
final class PasswordCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final LedgerOptions place = new LedgerOptions();

    @Parameters(arity = "1", paramLabel = "NAME", description = "账号")
    private String name = "";

    PasswordCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (LedgerStore ledger = place.open(doors)) {
            String password = ledger.people().reset(name, "命令行 " + System.getProperty("user.name", ""));
            console.say("账号 " + name + " 的新密码：" + password + "\n");
            return CommandLineShell.DONE;
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
        }
    }
}
