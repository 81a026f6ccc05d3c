package org.sweetline.surge;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.detection.Series;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A surge.
 *
 * @param zone by whose clock its times and reason are told: the shop's
 * @param reason why it was seen, in both languages
 * @param by who declared it; null when it was found
 * @param peak the most of five minutes
 */
public record SurgeView(
        long id,
        @OneOf(Series.class) String series,
        @OneOf(SurgeState.class) String state,
        String zone,
        Instant beganAt,
        Instant foundAt,
        @Nullable Instant endedAt,
        SurgeReasonView reason,
        @Nullable String by,
        String note,
        long peak,
        Instant peakAt,
        String code,
        int codePercent,
        long version) {

    public record SurgeReasonView(String en, String ko) {}

    public SurgeView withoutNames() {
        return new SurgeView(
                id,
                series,
                state,
                zone,
                beganAt,
                foundAt,
                endedAt,
                reason,
                null,
                "",
                peak,
                peakAt,
                code,
                codePercent,
                version);
    }

    public static SurgeView of(Surge surge, ZoneId zone) {
        return new SurgeView(
                surge.id(),
                Words.of(surge.series()),
                Words.of(surge.state()),
                zone.getId(),
                surge.beganAt(),
                surge.foundAt(),
                surge.endedAt(),
                new SurgeReasonView(surge.reason().english(zone), surge.reason().korean(zone)),
                surge.by(),
                surge.note(),
                surge.peak(),
                surge.peakAt(),
                surge.code(),
                surge.codePercent(),
                surge.version());
    }
}
