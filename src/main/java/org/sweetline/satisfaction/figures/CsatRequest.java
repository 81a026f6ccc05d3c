package org.sweetline.satisfaction.figures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.figures.CsatScope.Only;

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

    @QueryParam("campaign")
    private @Nullable Long campaign;

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "must be a time zone such as America/New_York or Asia/Seoul");
        }
    }

    private Instant start() {
        return day("from", from).atStartOfDay(zone()).toInstant();
    }

    /** Exclusive: the end of the day {@code to}. */
    private Instant end() {
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
    private Instant startBefore() {
        long days = ChronoUnit.DAYS.between(day("from", from), day("to", to == null ? from : to)) + 1;
        return day("from", from).minusDays(days).atStartOfDay(zone()).toInstant();
    }

    CsatScope scope() {
        return scope(agent);
    }

    CsatScope ofAgent(long account) {
        CsatScope all = scope(account);
        return new CsatScope(
                all.start(),
                all.end(),
                all.startBefore(),
                all.zone(),
                new Only(account, null, null, null, null, null, null),
                false);
    }

    private CsatScope scope(@Nullable Long whose) {
        Only only = new Only(whose, team, channel, language, topic, tag, campaign);
        return new CsatScope(start(), end(), startBefore(), zone(), only, false);
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
