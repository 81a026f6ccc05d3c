package org.sweetline.satisfaction.awards.formulas;

import org.jspecify.annotations.Nullable;

/**
 * What a formula says of somebody.
 *
 * @param low and {@code high}: where the truth lies with 90 % certainty; null where nothing is estimated
 * @param merits how many different people, or hits
 * @param chances of how many; 0 where there is no such number
 */
public record Score(
        long agent,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        long merits,
        long chances) {}
