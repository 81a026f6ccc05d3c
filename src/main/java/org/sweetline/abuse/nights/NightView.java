package org.sweetline.abuse.nights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A night's work.
 *
 * @param at when it was done; null while it is under way
 * @param bands how many stand in each
 */
public record NightView(
        LocalDate day,
        Instant begunAt,
        @Nullable Instant at,
        long people,
        double seconds,
        Map<String, Integer> bands) {}
