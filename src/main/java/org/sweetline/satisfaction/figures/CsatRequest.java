package org.sweetline.satisfaction.figures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Contacts of which days, and which of them. A {@code @BeanParam}; JAX-RS fills the fields. */
public class CsatRequest {

    private static final int MOST_DAYS = 800;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("zone")
    @DefaultValue("America/New_York")
    private String zone = "America/New_York";

    @QueryParam("agent")
    private @Nullable Long agent;

    @QueryParam("team")
    private @Nullable Long team;

    @QueryParam("channel")
    private @Nullable String channel;

    @QueryParam("language")
    private @Nullable String language;

    @QueryParam("topic")
    private @Nullable String topic;

    @QueryParam("tag")
    private @Nullable String tag;

    ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "must be a time zone such as America/New_York or Asia/Seoul");
        }
    }

    Instant start() {
        return day("from", from).atStartOfDay(zone()).toInstant();
    }

    /** Exclusive: the end of the day {@code to}. */
    Instant end() {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to == null ? from : to);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw ProblemException.invalid(
                    "to", "must be from the day of `from` up to %d days on".formatted(MOST_DAYS));
        }
        return last.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** The same number of days just before. */
    Instant startBefore() {
        long days = ChronoUnit.DAYS.between(day("from", from), day("to", to == null ? from : to)) + 1;
        return day("from", from).minusDays(days).atStartOfDay(zone()).toInstant();
    }

    /** On the survey s; begins with "and". */
    String condition() {
        StringBuilder sql = new StringBuilder();
        append(sql, agent, " and s.agent_id = ?");
        append(sql, team, " and s.team_id = ?");
        append(sql, channel, " and s.channel = ?");
        append(sql, language, " and s.language = ?");
        append(sql, topic, " and coalesce(nullif(s.topic, ''), '-') = ?");
        append(sql, tag, " and ? = any(string_to_array(s.tags, E'\n'))");
        return sql.toString();
    }

    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        for (Object wanted : new Object[] {agent, team, channel, language, topic, tag}) {
            if (wanted != null) {
                parameters.add(wanted instanceof String text ? text.replace("\u0000", "") : wanted);
            }
        }
        return parameters;
    }

    CsatRequest ofAgent(long account) {
        CsatRequest own = new CsatRequest();
        own.from = from;
        own.to = to;
        own.zone = zone;
        own.agent = account;
        return own;
    }

    private static void append(StringBuilder sql, @Nullable Object wanted, String condition) {
        if (wanted != null) {
            sql.append(condition);
        }
    }

    private static LocalDate day(String field, @Nullable String raw) {
        try {
            LocalDate date = LocalDate.parse(raw == null ? "" : raw);
            if (date.getYear() >= 2000 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeException e) {
            // Falls through: the same answer as for a year that no contact was in.
        }
        throw ProblemException.invalid(field, "must be a day such as 2026-11-27");
    }
}
