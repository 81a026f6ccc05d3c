package org.sweetline.satisfaction.figures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.figures.CsatScope.Only;
import org.sweetline.web.Asked;

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
        return Asked.zone(zone);
    }

    private LocalDate first() {
        return Asked.day("from", from);
    }

    private LocalDate last() {
        return Asked.day("to", to == null ? from : to);
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
        long days = Asked.days(first(), last(), MOST_DAYS);
        return new CsatScope(
                first().atStartOfDay(zone()).toInstant(),
                last().plusDays(1).atStartOfDay(zone()).toInstant(),
                first().minusDays(days).atStartOfDay(zone()).toInstant(),
                zone(),
                only,
                false);
    }
}
