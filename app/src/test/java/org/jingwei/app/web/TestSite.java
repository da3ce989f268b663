package org.jingwei.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jingwei.app.wiring.DemoPrefecture;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Intake;
import org.jingwei.app.wiring.Pages;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real server over a real ledger of its own while the tests of a class run, with one account for each role: {@code analyst}
 * and so on. Its class says {@code @RegisterExtension static final TestSite SITE = TestSite.opened();}.
 */
public final class TestSite implements BeforeAllCallback, AfterAllCallback {

    /** The password of every account. */
    public static final String PASSWORD = "wenquan-2031";

    private final Doors doors = new Doors();
    private final UnaryOperator<Site> settings;

    private Optional<Running> running = Optional.empty();

    private record Running(LedgerStore ledger, Pages.Served served) {}

    private TestSite(UnaryOperator<Site> settings) {
        this.settings = settings;
    }

    public static TestSite opened() {
        return new TestSite(site -> site);
    }

    /** @param settings what is otherwise than usual */
    public static TestSite opened(UnaryOperator<Site> settings) {
        return new TestSite(settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        LedgerStore ledger = doors.ledger(LedgerSettings.folder(temporary(), programs()), DemoPrefecture.regions());
        for (Role role : Role.values()) {
            add(ledger, Account.of(nameOf(role), role.shown() + "甲", role));
        }
        Site site = settings.apply(new Site(doors, ledger, "127.0.0.1", 0, false));
        running = Optional.of(new Running(ledger, WebServer.start(site)));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        running.ifPresent(site -> {
            site.served.close();
            site.ledger.close();
        });
    }

    /** With those documents of the invented prefecture whose names hold one of these words. */
    public static TestSite reading(String... words) {
        return new TestSite(site -> {
            Intake intake = new Intake(site.doors(), site.ledger());
            DemoPrefecture.documents().stream()
                    .filter(document -> Stream.of(words).anyMatch(document.name()::contains))
                    .forEach(document -> intake.keep(document, false, "test"));
            return site;
        });
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
        add(ledger(), account);
    }

    private static void add(LedgerStore ledger, Account account) {
        ledger.people().add(account, "test");
        ledger.people().choose(account.name(), PASSWORD, "test");
    }

    public LedgerStore ledger() {
        return running.orElseThrow().ledger;
    }

    public Doors doors() {
        return doors;
    }

    public String address() {
        return "http://127.0.0.1:" + running.orElseThrow().served.port();
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

    /** A program with a key of this account. */
    public TestProgram program(String account) {
        return new TestProgram(address(), ledger().keys().make(account, "试验", "test"));
    }

    public TestProgram program(Role role) {
        return program(nameOf(role));
    }
}
