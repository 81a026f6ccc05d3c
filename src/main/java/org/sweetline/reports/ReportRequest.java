package org.sweetline.reports;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Asked;

/** What a report is asked, as an address says it. A {@code @BeanParam}; JAX-RS fills the fields. */
public class ReportRequest {

    /** Days as seen from today; {@code from} and {@code to} go before it. */
    @QueryParam("range")
    private @Nullable String range;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("zone")
    private @Nullable String zone;

    @QueryParam("by")
    private @Nullable String by;

    @QueryParam("agent")
    private @Nullable String agent;

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

    @QueryParam("way")
    private @Nullable String way;

    /** Contacts of those whom it brought. */
    @QueryParam("campaign")
    private @Nullable String campaign;

    /** A campaign again, of which only its time is meant. */
    @QueryParam("during")
    private @Nullable String during;

    @QueryParam("peak")
    private @Nullable String peak;

    @QueryParam("patience")
    private @Nullable String patience;

    /** By the names they have in an address; only those that are said. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "range", range);
        put(said, "from", from);
        put(said, "to", to);
        put(said, "zone", zone);
        put(said, "by", by);
        put(said, "agent", agent);
        put(said, "team", team);
        put(said, "channel", channel);
        put(said, "language", language);
        put(said, "topic", topic);
        put(said, "tag", tag);
        put(said, "way", way);
        put(said, "campaign", campaign);
        put(said, "during", during);
        put(said, "peak", peak);
        put(said, "patience", patience);
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            said.put(name, Asked.plain(value));
        }
    }
}
