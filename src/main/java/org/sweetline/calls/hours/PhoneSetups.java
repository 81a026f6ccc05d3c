package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Keeps what is set up in memory: calls come by the dozen a second, changes a few times a day. */
@ApplicationScoped
class PhoneSetups {

    /** A net below the feed: nothing is ever older than this. */
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final PhoneSetupReader reader;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    @Inject
    PhoneSetups(PhoneSetupReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** What was read, after how many changes, and until when it is good. */
    private record Kept(PhoneSetup setup, long change, Instant until) {}

    PhoneSetup current() throws SQLException {
        Kept known = kept;
        long change = changes.get();
        Instant now = clock.instant();
        if (known != null && known.change() == change && now.isBefore(known.until())) {
            return known.setup();
        }
        Kept fresh = new Kept(reader.read(), change, now.plus(OLDEST));
        kept = fresh;
        return fresh.setup();
    }

    /** The next call reads anew; what is being read just now is good for its own call only. */
    void forget() {
        changes.incrementAndGet();
    }
}
