package org.sweetline.channels.voice.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A long time that is looked through in slices, the longest ago first. A slice in which more happened than can be listed is
 * cut in halves, so that nothing at its beginning is left out; where little happened the slices become longer again.
 */
final class TimeSlices {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private Duration length = LONGEST;
    private Optional<Instant> next = Optional.empty();
    private Instant until = Instant.MAX;

    /** Whether there is more to look through than the last turn came to. */
    boolean goesOn() {
        return next.isPresent();
    }

    /** @param until what happens after it is looked at again the next time in any case */
    void begin(Instant since, Instant until) {
        this.next = Optional.of(since);
        this.until = until;
    }

    Instant from() {
        return next.orElseThrow();
    }

    /** Empty for the slice that reaches to this moment. */
    Optional<Instant> to(Instant now) {
        return Optional.of(from().plus(length)).filter(end -> end.isBefore(now));
    }

    /** False when the slice can't be shorter: then what was listed of it has to do. */
    boolean shorten() {
        if (length.compareTo(SHORTEST) <= 0) {
            return false;
        }
        length = length.dividedBy(2);
        return true;
    }

    void lengthen() {
        Duration twice = length.multipliedBy(2);
        length = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    /** What happened then is not settled and is looked at again. */
    void hold(Instant at) {
        until = at.isBefore(until) ? at : until;
    }

    /** The slice up to there is done; empty when it was the last. */
    void passed(Optional<Instant> to) {
        next = to;
    }

    /** Until when all is settled. */
    Instant settled() {
        return next.filter(from -> from.isBefore(until)).orElse(until);
    }
}
