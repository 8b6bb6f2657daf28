package org.threecolumns.system;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** After ten wrong passwords for a name, that name waits a quarter of an hour. Kept in memory, for at most 10,000 names. */
@Component
class LoginThrottle {

    private static final int TRIES = 10;
    private static final int NAMES = 10_000;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Map<String, Tries> byName = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int count, Instant last) {}

    boolean isBlocked(String username) {
        Tries tries = byName.get(username);
        return tries != null
                && tries.count() >= TRIES
                && clock.instant().isBefore(tries.last().plus(PAUSE));
    }

    void failed(String username) {
        if (byName.size() >= NAMES) {
            byName.values().removeIf(t -> clock.instant().isAfter(t.last().plus(PAUSE)));
        }
        if (byName.size() < NAMES) {
            byName.merge(
                    username,
                    new Tries(1, clock.instant()),
                    (old, one) -> new Tries(
                            clock.instant().isAfter(old.last().plus(PAUSE)) ? 1 : old.count() + 1, clock.instant()));
        }
    }

    void succeeded(String username) {
        byName.remove(username);
    }
}
