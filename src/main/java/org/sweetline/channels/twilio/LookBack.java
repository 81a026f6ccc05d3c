package org.sweetline.channels.twilio;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the network's list has been looked through for what it could not tell us.
 *
 * @param skippedUntil what came before it, in a long absence, was not looked for; null when there was no such thing
 */
public record LookBack(Instant lookedUntil, @Nullable Instant skippedUntil) {
    /** Whoever wrote or called earlier than that has long found another way. */
    public static final Duration LONGEST = Duration.ofDays(14);

    /** Until when what came was not looked for, for as long again as is looked back: then everybody has seen it. */
    public Optional<Instant> skippedOfLate(Instant now) {
        return Optional.ofNullable(skippedUntil).filter(until -> until.isAfter(now.minus(LONGEST.multipliedBy(2))));
    }

    /** For health: how much is still to be looked through, and before how many days nothing was. */
    public Map<String, Long> figures(Instant now) {
        long behind = Math.max(0, Duration.between(lookedUntil, now).toMinutes());
        return skippedOfLate(now)
                .map(until -> Map.of(
                        "lookBackMinutes",
                        behind,
                        "notLookedForDays",
                        Duration.between(until, now).toDays()))
                .orElse(Map.of("lookBackMinutes", behind));
    }
}
