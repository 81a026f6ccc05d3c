package org.sweetline.channels.shop.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.line.Episode;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A time when the shop was slow or away.
 *
 * @param failures answers that were none
 * @param lastError what was wrong last, for the administrator
 */
public record EpisodeView(
        long number,
        Instant beganAt,
        @Nullable Instant endedAt,
        @OneOf(ShopView.ShopState.class) String worst,
        int failures,
        @Nullable String lastError) {

    static EpisodeView of(Episode episode) {
        return new EpisodeView(
                episode.id(),
                episode.beganAt(),
                episode.endedAt(),
                Words.of(episode.worst()),
                episode.failures(),
                episode.lastWords().isEmpty() ? null : episode.lastWords());
    }
}
