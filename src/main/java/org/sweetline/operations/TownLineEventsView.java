package org.sweetline.operations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has happened to a line, oldest first, and the number to ask from next time. */
record TownLineEventsView(List<Event> events, long next) {

    /** @param kind ring, cancel, connected, ended or digits */
    record Event(
            long n,
            String kind,
            String leg,
            String from,
            Map<String, String> parameters,
            @Nullable String digits) {}
}
