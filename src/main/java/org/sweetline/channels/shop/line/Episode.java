package org.sweetline.channels.shop.line;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time when the shop was slow or away.
 *
 * @param worst SLOW or DOWN
 * @param failures answers that were none
 * @param lastWords what was wrong last, for the administrator
 */
public record Episode(
        long id, Instant beganAt, @Nullable Instant endedAt, Health.State worst, int failures, String lastWords) {}
