package org.jingwei.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Pages;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;

/** The real server over a real ledger of its own, with one account for each role: {@code analyst} and so on. */
public final class TestSite implements AutoCloseable {

    /** The password of every account. */
    public static final String PASSWORD = "wenquan-2031";

    private final LedgerStore ledger;
    private final Doors doors;
    private final Pages.Served served;

    private TestSite(Doors doors, LedgerStore ledger, boolean demonstration) {
        this.doors = doors;
        this.ledger = ledger;
        for (Role role : Role.values()) {
            add(Account.of(nameOf(role), role.shown() + "甲", role));
        }
        this.served = WebServer.start(new Site(doors, ledger, "127.0.0.1", 0, demonstration));
    }

    public static TestSite open() {
        return open(false);
    }

    /** @param demonstration whether the pages say that all is invented */
    public static TestSite open(boolean demonstration) {
        Doors doors = new Doors();
        return new TestSite(doors, doors.ledger(LedgerSettings.folder(temporary(), programs())), demonstration);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("jingwei-site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacked once for all tests of this build. */
    private static Path programs() {
        return Path.of("target", "test-postgres").toAbsolutePath();
    }

    public static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Adds an account that has already chosen {@link #PASSWORD}. */
    public void add(Account account) {
        ledger.people().add(account, "test");
        ledger.people().choose(account.name(), PASSWORD, "test");
    }

    public LedgerStore ledger() {
        return ledger;
    }

    public Doors doors() {
        return doors;
    }

    public String address() {
        return "http://127.0.0.1:" + served.port();
    }

    /** Somebody before a browser, not signed in. */
    public TestVisitor stranger() {
        return new TestVisitor(address());
    }

    /** Somebody of this role, signed in. */
    public TestVisitor visitor(Role role) {
        return visitor(nameOf(role)).orElseThrow(() -> new IllegalStateException(role + " was not let in"));
    }

    /** The person of this account, if the password lets him in. */
    public Optional<TestVisitor> visitor(String name) {
        TestVisitor visitor = stranger();
        return visitor.enter(name, PASSWORD) ? Optional.of(visitor) : Optional.empty();
    }

    @Override
    public void close() {
        served.close();
        ledger.close();
    }
}
