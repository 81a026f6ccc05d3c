package org.sweetline.surge.board;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long whoever asks for the board waits for a new one: longer when all there is is stale, for nobody had looked. Where
 * that was in vain it is not tried again at once, so a slow database costs one reader in a while a second, and not each of them.
 */
final class Patience {

    static final Duration STALE = Duration.ofSeconds(15);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(1);
    private static final Duration SHORT = Duration.ofMillis(120);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private volatile @Nullable Instant inVain;

    /** @param known when the last board was read; null when none ever was */
    Duration with(@Nullable Instant known, Instant now) {
        if (known == null) {
            return FIRST;
        }
        return now.isAfter(known.plus(STALE)) && !wasInVain(now) ? LONG : SHORT;
    }

    void waited(Duration patience, boolean successfully, Instant now) {
        if (!successfully && patience.compareTo(LONG) >= 0) {
            inVain = now;
        }
    }

    void read(Instant begun, boolean successfully, Instant now) {
        boolean inTime = successfully && !now.isAfter(begun.plus(LONG));
        inVain = inTime ? null : now;
    }

    private boolean wasInVain(Instant now) {
        Instant last = inVain;
        return last != null && now.isBefore(last.plus(PAUSE));
    }
}
