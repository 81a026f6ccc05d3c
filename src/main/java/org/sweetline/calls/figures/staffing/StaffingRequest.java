package org.sweetline.calls.figures.staffing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.Every;
import org.sweetline.calls.figures.Targets;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** What is foreseen, and what is good enough. A {@code @BeanParam}; JAX-RS fills the fields. */
public class StaffingRequest {

    private static final int MOST_INTERVALS = 96;
    private static final int MOST_CALLS = 20_000;
    private static final int MOST_LEVEL = 99;

    /** Typed in: calls of each interval with commas between, from {@code first} on. Else a day's history is taken. */
    @QueryParam("calls")
    private @Nullable String calls;

    @QueryParam("first")
    @DefaultValue("540")
    private int first = 540;

    @QueryParam("day")
    private @Nullable String day;

    @QueryParam("zone")
    @DefaultValue("America/New_York")
    private String zone = "America/New_York";

    @QueryParam("team")
    private @Nullable String team;

    @QueryParam("every")
    @DefaultValue("half")
    private String every = "half";

    /** Seconds for a call; that of the history when it is missing. */
    @QueryParam("handle")
    private @Nullable Integer handle;

    /** As the phone settings say, when it is missing; so is {@code within}. */
    @QueryParam("level")
    private @Nullable Integer level;

    @QueryParam("within")
    private @Nullable Integer within;

    @QueryParam("shrinkage")
    @DefaultValue("30")
    private int shrinkage = 30;

    @QueryParam("occupancy")
    @DefaultValue("88")
    private int occupancy = 88;

    /** Mean seconds until a caller gives up; 0 for callers who never do. */
    @QueryParam("patience")
    @DefaultValue("0")
    private int patience;

    /** What a day like that needs by the usual goals. */
    public static StaffingRequest of(LocalDate day, ZoneId zone, Optional<String> team, int patience) {
        StaffingRequest asked = new StaffingRequest();
        asked.day = day.toString();
        asked.zone = zone.getId();
        asked.team = team.orElse(null);
        asked.patience = patience;
        return asked;
    }

    Optional<List<Double>> calls() {
        if (calls == null || calls.isBlank()) {
            return Optional.empty();
        }
        List<Double> numbers = new ArrayList<>();
        for (String number : calls.split(",", -1)) {
            numbers.add(number(number.strip()));
        }
        if (numbers.size() > MOST_INTERVALS) {
            throw ProblemException.invalid("calls", "must be at most %d numbers".formatted(MOST_INTERVALS));
        }
        return Optional.of(numbers);
    }

    int first() {
        return between("first", first, 0, 1_439);
    }

    LocalDate day() {
        return Asked.day("day", day);
    }

    ZoneId zone() {
        return Asked.zone(zone);
    }

    Optional<Long> team() {
        if (team == null || team.isEmpty()) {
            return Optional.empty();
        }
        if (!team.matches("\\d{1,18}")) {
            throw ProblemException.invalid("team", "must be the id of a team");
        }
        return Optional.of(Long.valueOf(team));
    }

    Every every() {
        Every width = Words.parse(Every.class, "every", every);
        if (width == Every.DAY) {
            throw ProblemException.invalid("every", "must be one of quarter, half, hour");
        }
        return width;
    }

    Optional<Integer> handle() {
        return Optional.ofNullable(handle).map(seconds -> between("handle", seconds, 1, 7_200));
    }

    Goal goal(Targets usual) {
        // Nobody can foresee that every single caller is answered in time.
        int share = level == null ? Math.min(usual.level(), MOST_LEVEL) : between("level", level, 1, MOST_LEVEL);
        int seconds = within == null ? usual.within() : between("within", within, 0, 3_600);
        return new Goal(
                share / 100d,
                seconds,
                between("occupancy", occupancy, 50, 100) / 100d,
                between("shrinkage", shrinkage, 0, 90) / 100d);
    }

    Optional<ErlangA> impatient() {
        int seconds = between("patience", patience, 0, 86_400);
        return seconds == 0 ? Optional.empty() : Optional.of(new ErlangA(seconds));
    }

    private static double number(String raw) {
        if (!raw.matches("\\d{1,5}(\\.\\d{1,3})?") || Double.parseDouble(raw) > MOST_CALLS) {
            throw ProblemException.invalid("calls", "must be numbers from 0 to " + MOST_CALLS + " with commas between");
        }
        return Double.parseDouble(raw);
    }

    private static int between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw ProblemException.invalid(field, "must be from %d to %d".formatted(least, most));
        }
        return value;
    }
}
