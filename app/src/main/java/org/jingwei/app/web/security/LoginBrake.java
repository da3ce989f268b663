package org.jingwei.app.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after {@value #FREE} wrong passwords for an account, or {@value #FREE_OF_ADDRESS} from an address, which a
 * whole office may share, every further one doubles the wait, up to a quarter of an hour. Remembers at most {@value #KEPT} of them, the latest. Thread-safe.
 */
final class LoginBrake {

    static final int FREE = 5;
    static final int FREE_OF_ADDRESS = 30;
    private static final int KEPT = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private record Failures(int count, Instant openAt) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    LoginBrake(Clock clock) {
        this.clock = clock;
    }

    /** How long this account or this address still has to wait. */
    synchronized Duration wait(String account, String address) {
        Duration first = left("账号 " + account);
        Duration second = left("地址 " + address);
        return first.compareTo(second) > 0 ? first : second;
    }

    private Duration left(String key) {
        Failures known = failures.get(key);
        Duration left = known == null ? Duration.ZERO : Duration.between(clock.instant(), known.openAt);
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String account, String address) {
        add("账号 " + account, FREE);
        add("地址 " + address, FREE_OF_ADDRESS);
    }

    private void add(String key, int free) {
        Failures known = failures.remove(key);
        boolean lasting =
                known != null && Duration.between(known.openAt, clock.instant()).compareTo(LONGEST) <= 0;
        int count = known != null && lasting ? known.count + 1 : 1;
        Duration pause = count < free ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(count - free + 1, 10));
        Instant openAt = clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        failures.put(key, new Failures(count, openAt));
        if (failures.size() > KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    /** The right password came: the account's count begins anew. An address keeps its own, which others may share. */
    synchronized void entered(String account) {
        failures.remove("账号 " + account);
    }
}
