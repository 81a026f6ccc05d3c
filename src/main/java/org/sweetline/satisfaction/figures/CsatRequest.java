package org.sweetline.satisfaction.figures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.figures.CsatScope.Only;
import org.sweetline.web.Asked;

/** Contacts of which days, and which of them. A {@code @BeanParam}; JAX-RS fills the fields. */
public class CsatRequest {

    private static final int MOST_DAYS = 800;
    private static final Pattern ID = Pattern.compile("\\d{1,18}|-");
    private static final Pattern WAY = Pattern.compile("mail|sms|keypad|link|-");

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("zone")
    @DefaultValue("America/New_York")
    private String zone = "America/New_York";

    /** An id, or "-" for what nobody answered. */
    @QueryParam("agent")
    private @Nullable String agent;

    /** An id, or "-" for what is of no team. */
    @QueryParam("team")
    private @Nullable String team;

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

    /** By which they were asked, or "-" for those who were not to be asked. */
    @QueryParam("way")
    private @Nullable String way;

    private ZoneId zone() {
        return Asked.zone(zone);
    }

    private LocalDate first() {
        return Asked.day("from", from);
    }

    private LocalDate last() {
        return Asked.day("to", to == null ? from : to);
    }

    CsatScope scope() {
        return scope(key("agent", agent, ID, "must be an id, or -"));
    }

    CsatScope ofAgent(long account) {
        String own = Long.toString(account);
        CsatScope all = scope(own);
        return new CsatScope(
                all.start(),
                all.end(),
                all.startBefore(),
                all.zone(),
                new Only(own, null, null, null, null, null, campaign, null),
                false);
    }

    private CsatScope scope(@Nullable String whose) {
        Only only = new Only(
                whose,
                key("team", team, ID, "must be an id, or -"),
                channel,
                language,
                topic,
                tag,
                campaign,
                key("way", way, WAY, "must be one of mail, sms, keypad, link, -"));
        long days = Asked.days(first(), last(), MOST_DAYS);
        return new CsatScope(
                first().atStartOfDay(zone()).toInstant(),
                last().plusDays(1).atStartOfDay(zone()).toInstant(),
                first().minusDays(days).atStartOfDay(zone()).toInstant(),
                zone(),
                only,
                false);
    }

    private static @Nullable String key(String field, @Nullable String raw, Pattern form, String reason) {
        if (raw == null || raw.isEmpty()) {
            return null;
        }
        if (!form.matcher(raw).matches()) {
            throw ProblemException.invalid(field, reason);
        }
        return raw;
    }
}
