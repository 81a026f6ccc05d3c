package org.sweetline.calls.figures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Words;

/** Of which days, and of which calls. A {@code @BeanParam}; JAX-RS fills the fields. */
public class FiguresRequest {

    private static final int MOST_DAYS = 400;
    private static final int MOST_SECONDS = 3_600;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("zone")
    @DefaultValue("America/New_York")
    private String zone = "America/New_York";

    @QueryParam("every")
    @DefaultValue("day")
    private String every = "day";

    @QueryParam("team")
    private @Nullable String team;

    @QueryParam("agent")
    private @Nullable Long agent;

    @QueryParam("language")
    private @Nullable String language;

    @QueryParam("topic")
    private @Nullable String topic;

    @QueryParam("within")
    @DefaultValue("20")
    private int within = 20;

    @QueryParam("short")
    @DefaultValue("5")
    private int shortBelow = 5;

    LocalDate first() {
        return date("from", from);
    }

    /** Inclusive. */
    LocalDate last() {
        LocalDate last = date("to", to == null ? from : to);
        long days = ChronoUnit.DAYS.between(first(), last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw ProblemException.invalid(
                    "to", "must be from the day of `from` up to %d days on".formatted(MOST_DAYS));
        }
        return last;
    }

    ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "must be a time zone such as America/New_York or Asia/Seoul");
        }
    }

    /** The same days in spans of a day, for what is not told by span. */
    FiguresRequest everyDay() {
        FiguresRequest days = new FiguresRequest();
        days.from = from;
        days.to = to;
        days.zone = zone;
        days.within = within;
        days.shortBelow = shortBelow;
        return days;
    }

    Every every() {
        return Words.parse(Every.class, "every", every);
    }

    Targets targets() {
        return new Targets(seconds("within", within), seconds("short", shortBelow));
    }

    Filter filter() {
        return new Filter(team(), Optional.ofNullable(agent), text(language), text(topic));
    }

    private Optional<String> team() {
        if (team != null && !team.matches("-|\\d{1,18}")) {
            throw ProblemException.invalid("team", "must be the id of a team, or - for none");
        }
        return text(team);
    }

    private static Optional<String> text(@Nullable String raw) {
        return Optional.ofNullable(raw)
                .map(value -> value.replace("\u0000", ""))
                .filter(value -> !value.isEmpty());
    }

    private static int seconds(String field, int value) {
        if (value < 0 || value > MOST_SECONDS) {
            throw ProblemException.invalid(field, "must be from 0 to " + MOST_SECONDS);
        }
        return value;
    }

    private static LocalDate date(String field, @Nullable String raw) {
        try {
            LocalDate date = LocalDate.parse(raw == null ? "" : raw);
            if (date.getYear() >= 2000 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeException e) {
            // Falls through: the same answer as for a year that no call was in.
        }
        throw ProblemException.invalid(field, "must be a day such as 2026-11-27");
    }
}
