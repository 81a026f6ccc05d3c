package org.sweetline.satisfaction.figures;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are meant: when they came, and which of them.
 *
 * @param end exclusive
 * @param startBefore of the time just before that it is held against
 * @param ordinary without peak days and surges
 */
public record CsatScope(Instant start, Instant end, Instant startBefore, ZoneId zone, Only only, boolean ordinary) {

    /** The key of those that are of no agent, team, topic or way. */
    public static final String NOBODY = "-";

    /** What it is narrowed to, by the keys of groups; null leaves it open. */
    public record Only(
            @Nullable String agent,
            @Nullable String team,
            @Nullable String channel,
            @Nullable String language,
            @Nullable String topic,
            @Nullable String tag,
            @Nullable Long campaign,
            @Nullable String way) {

        public static final Only ALL = new Only(null, null, null, null, null, null, null, null);

        /** Who answered and by which way somebody was asked is known of those only whom the desk meant to ask. */
        boolean isOfTheAsked() {
            return agent != null || way != null;
        }
    }

    public CsatScope within(Instant from, Instant until) {
        return new CsatScope(from, until, from, zone, only, ordinary);
    }

    public CsatScope withoutPeaks() {
        return new CsatScope(start, end, startBefore, zone, only, true);
    }

    /** On the survey s; begins with "and". */
    public String condition() {
        return Narrowing.surveys(this).condition();
    }

    List<Object> parameters() {
        return Narrowing.surveys(this).parameters();
    }

    /** The times first, then those of {@link #condition()}. */
    public List<Object> boundParameters() {
        List<Object> bound = new ArrayList<>(List.of(start, end));
        bound.addAll(parameters());
        return bound;
    }
}
