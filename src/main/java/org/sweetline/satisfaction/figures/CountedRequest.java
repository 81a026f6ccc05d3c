package org.sweetline.satisfaction.figures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.figures.CountedContacts.Counted;
import org.sweetline.satisfaction.figures.CountedContacts.Hours;
import org.sweetline.web.Words;

/** The contacts of which number. A {@code @BeanParam}; JAX-RS fills the fields. */
public class CountedRequest {

    private static final Pattern WORD = Pattern.compile("[a-z-]{1,30}");

    @QueryParam("driver")
    private @Nullable String driver;

    @QueryParam("reason")
    private @Nullable String reason;

    @QueryParam("peakFrom")
    private @Nullable String peakFrom;

    @QueryParam("peakUntil")
    private @Nullable String peakUntil;

    /** {@code peak} for the contacts of its hours, {@code normal} for all others of the days but those of other peaks. */
    @QueryParam("side")
    @DefaultValue("peak")
    private String side = "peak";

    CountedContacts contacts(String which) {
        Counted counted = Words.parse(Counted.class, "which", which);
        String word = switch (counted) {
            case DRIVER, TEAM_DRIVER -> word("driver", driver);
            case NOT_ASKED -> word("reason", reason);
            case ANSWERED, SATISFIED, TOLD_SOLVED, RATED_AGENT, ASKED, ARRIVING, CLICKED, NEVER_ASKED -> "";
        };
        return new CountedContacts(counted, word, hours());
    }

    private @Nullable Hours hours() {
        if (peakFrom == null && peakUntil == null) {
            return null;
        }
        if (!side.equals("peak") && !side.equals("normal")) {
            throw ProblemException.invalid("side", "must be one of peak, normal");
        }
        return new Hours(instant("peakFrom", peakFrom), instant("peakUntil", peakUntil), side.equals("peak"));
    }

    private static String word(String field, @Nullable String raw) {
        if (raw == null || !WORD.matcher(raw).matches()) {
            throw ProblemException.invalid(field, "must be one of those that the figures name");
        }
        return raw;
    }

    static Instant instant(String field, @Nullable String raw) {
        try {
            return Instant.parse(raw == null ? "" : raw);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(field, "must be a time such as 2026-11-27T14:03:00Z");
        }
    }
}
