package org.sweetline.satisfaction.figures;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Asked;

/**
 * Which contacts are meant: when they came, and which of them.
 *
 * @param end exclusive
 * @param startBefore of the time just before that it is held against
 * @param ordinary without peak days and surges
 */
public record CsatScope(Instant start, Instant end, Instant startBefore, ZoneId zone, Only only, boolean ordinary) {

    /** What it is narrowed to; null leaves it open. */
    public record Only(
            @Nullable Long agent,
            @Nullable Long team,
            @Nullable String channel,
            @Nullable String language,
            @Nullable String topic,
            @Nullable String tag,
            @Nullable Long campaign) {

        public static final Only ALL = new Only(null, null, null, null, null, null, null);
    }

    public CsatScope within(Instant from, Instant until) {
        return new CsatScope(from, until, from, zone, only, ordinary);
    }

    public CsatScope withoutPeaks() {
        return new CsatScope(start, end, startBefore, zone, only, true);
    }

    /** Its parameter is the zone. */
    private static final String ORDINARY = """
             and not exists (select from peak_day p where p.day = cast(s.contact_at at time zone ? as date))
            and not exists (select from surge g
                where s.contact_at >= g.began_at and s.contact_at < coalesce(g.ended_at, 'infinity'))
            """;

    /** On the survey s; begins with "and". */
    public String condition() {
        StringBuilder sql = new StringBuilder();
        append(sql, only.agent, " and s.agent_id = ? and s.way <> 'LINK'");
        append(sql, only.team, " and s.team_id = ?");
        append(sql, only.channel, " and s.channel = ?");
        append(sql, only.language, " and s.language = ?");
        append(sql, only.topic, " and coalesce(nullif(s.topic, ''), '-') = ?");
        append(sql, only.tag, " and ? = any(string_to_array(s.tags, E'\n'))");
        append(sql, only.campaign, CampaignReach.ITS_SURVEYS);
        append(sql, ordinary ? zone : null, ORDINARY);
        return sql.toString();
    }

    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        for (Object wanted :
                new Object[] {only.agent, only.team, only.channel, only.language, only.topic, only.tag, only.campaign
                }) {
            if (wanted != null) {
                parameters.add(wanted instanceof String text ? Asked.storable(text) : wanted);
            }
        }
        if (ordinary) {
            parameters.add(zone.getId());
        }
        return parameters;
    }

    /** The times first, then those of {@link #condition()}. */
    public List<Object> boundParameters() {
        List<Object> bound = new ArrayList<>(List.of(start, end));
        bound.addAll(parameters());
        return bound;
    }

    private static void append(StringBuilder sql, @Nullable Object wanted, String condition) {
        if (wanted != null) {
            sql.append(condition);
        }
    }
}
