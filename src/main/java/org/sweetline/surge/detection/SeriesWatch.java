package org.sweetline.surge.detection;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a series stands, and what is remembered from one look to the next.
 *
 * @param since when it came into this phase
 * @param hitAt the first look of this stretch that an ordinary day does not show; null when there was none
 * @param calmSince from when on all looks were inside the band; null when the last was not
 * @param begunAt when the surge began, of the phases that have one
 * @param peak the most of five minutes since then
 */
public record SeriesWatch(
        Phase phase,
        Instant since,
        @Nullable Instant hitAt,
        @Nullable Instant calmSince,
        @Nullable Instant begunAt,
        long peak,
        @Nullable Instant peakAt) {

    private static final Duration APART = Duration.ofMinutes(1);
    private static final Duration WATCH_ENDS = Duration.ofMinutes(10);

    public static SeriesWatch calm(Instant since) {
        return new SeriesWatch(Phase.NORMAL, since, null, since, null, 0, null);
    }

    /** After one more look. Looks may come at any pace; they must come in order. */
    public SeriesWatch after(Reading reading, AlarmLimits limits) {
        return switch (phase) {
            case NORMAL, WATCH -> quiet(reading, limits);
            case SURGE -> surging(reading, limits);
            case COOLING -> cooling(reading, limits);
        };
    }

    /**
     * After a look that may not know of all: what is there already may alarm, what is not there calms nobody, and what was
     * calm before is no evidence of now.
     */
    public SeriesWatch afterAtLeast(Reading reading, AlarmLimits limits) {
        SeriesWatch seen = after(reading, limits);
        boolean calms = seen.phase == Phase.NORMAL || seen.phase == Phase.COOLING && phase == Phase.SURGE;
        return calms ? evenLess(this) : evenLess(seen);
    }

    private static SeriesWatch evenLess(SeriesWatch of) {
        return new SeriesWatch(of.phase, of.since, of.hitAt, null, of.begunAt, of.peak, of.peakAt);
    }

    /** As a person says it is, whatever the counts are: it does not cool in its first half hour, for they know more. */
    public SeriesWatch declared(Instant at, long count) {
        return new SeriesWatch(Phase.SURGE, at, at, null, at, count, at);
    }

    public boolean isSurge() {
        return phase == Phase.SURGE || phase == Phase.COOLING;
    }

    private SeriesWatch quiet(Reading reading, AlarmLimits limits) {
        boolean rare = reading.chance() < limits.rare();
        double chance = rare ? reading.rarest() : reading.chance();
        boolean sure = rare && reading.evidence() >= limits.sure();
        if (sure || chance < limits.extreme() || isSecondHit(reading, chance, limits.hit())) {
            Instant begun = reading.begunAt();
            return new SeriesWatch(Phase.SURGE, reading.at(), hitAt, null, begun, reading.count(), reading.at());
        }
        if (rare) {
            return watching(reading, chance < limits.hit());
        }
        Instant calm = reading.isUsual() ? earliest(calmSince, reading.at()) : null;
        boolean over = phase == Phase.WATCH && calm != null && !reading.at().isBefore(calm.plus(WATCH_ENDS));
        if (over) {
            return calm(reading.at());
        }
        return new SeriesWatch(phase, since, phase == Phase.WATCH ? hitAt : null, calm, null, 0, null);
    }

    /** After a minute, and only when the quarter of an hour stands out too: what once fell into five minutes stays in sight for five. */
    private boolean isSecondHit(Reading reading, double chance, double hit) {
        Instant first = hitAt;
        return first != null && chance < hit && !reading.at().isBefore(first.plus(APART)) && reading.wideChance() < hit;
    }

    private SeriesWatch watching(Reading reading, boolean hit) {
        Instant from = phase == Phase.WATCH ? since : reading.at();
        Instant first = hit && hitAt == null ? reading.at() : hitAt;
        return new SeriesWatch(Phase.WATCH, from, first, null, null, 0, null);
    }

    private SeriesWatch surging(Reading reading, AlarmLimits limits) {
        boolean declared = peak <= reading.band().high() && reading.at().isBefore(since.plus(limits.calm()));
        if (!reading.isUsual() || declared) {
            return higher(reading, phase, since, null);
        }
        return higher(reading, Phase.COOLING, reading.at(), reading.at());
    }

    private SeriesWatch cooling(Reading reading, AlarmLimits limits) {
        if (reading.chance() < limits.rare()) {
            return higher(reading, Phase.SURGE, reading.at(), null);
        }
        Instant calm = reading.isUsual() ? earliest(calmSince, reading.at()) : null;
        if (calm != null && !reading.at().isBefore(calm.plus(limits.calm()))) {
            return calm(reading.at());
        }
        return higher(reading, phase, since, calm);
    }

    private SeriesWatch higher(Reading reading, Phase next, Instant from, @Nullable Instant calm) {
        boolean higher = reading.count() > peak;
        return new SeriesWatch(
                next, from, hitAt, calm, begunAt, higher ? reading.count() : peak, higher ? reading.at() : peakAt);
    }

    private static Instant earliest(@Nullable Instant known, Instant at) {
        return known == null ? at : known;
    }
}
