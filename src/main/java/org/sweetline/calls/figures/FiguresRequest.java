package org.sweetline.calls.figures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;
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

    /** As the phone settings say, when it is missing; so is {@code short}. */
    @QueryParam("within")
    private @Nullable Integer within;

    @QueryParam("short")
    private @Nullable Integer shortBelow;

    LocalDate first() {
        return Asked.day("from", from);
    }

    /** Inclusive. */
    LocalDate last() {
        LocalDate last = Asked.day("to", to == null ? from : to);
        Asked.days(first(), last, MOST_DAYS);
        return last;
    }

    ZoneId zone() {
        return Asked.zone(zone);
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

    Targets targets(Targets usual) {
        return new Targets(
                usual.level(),
                seconds("within", within, usual.within()),
                seconds("short", shortBelow, usual.shortBelow()),
                usual.contactDays());
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
        return Optional.ofNullable(raw).map(Asked::storable).filter(value -> !value.isEmpty());
    }

    private static int seconds(String field, @Nullable Integer asked, int usual) {
        int value = asked == null ? usual : asked;
        if (value < 0 || value > MOST_SECONDS) {
            throw ProblemException.invalid(field, "must be from 0 to " + MOST_SECONDS);
        }
        return value;
    }
}
