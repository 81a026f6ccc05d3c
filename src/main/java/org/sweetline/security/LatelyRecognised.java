package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whom this node has recognised lately. It is asked only while the database can't be: what is answered from memory, such as the
 * surge board, is then still answered to who was here, and to nobody else.
 */
@ApplicationScoped
class LatelyRecognised {

    static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final int MOST = 2_000;

    private final Clock clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    @Inject
    LatelyRecognised(Clock clock) {
        this.clock = clock;
    }

    private record Seen(SignedIn who, Instant at) {}

    void remember(SignedIn who) {
        Instant now = clock.instant();
        if (seen.size() >= MOST) {
            seen.values().removeIf(known -> isOver(known, now));
        }
        if (seen.size() < MOST || seen.containsKey(who.secretHash())) {
            seen.put(who.secretHash(), new Seen(who, now));
        }
    }

    /** They signed out, or are not let in any more. */
    void forget(String secretHash) {
        seen.remove(secretHash);
    }

    Optional<SignedIn> find(String secretHash) {
        return Optional.ofNullable(seen.get(secretHash))
                .filter(known -> !isOver(known, clock.instant()))
                .map(Seen::who);
    }

    private static boolean isOver(Seen known, Instant now) {
        return now.isAfter(known.at().plus(GOOD_FOR));
    }
}
