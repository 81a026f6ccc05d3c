package org.sweetline.tickets.remembered;

import java.time.Instant;
import org.sweetline.web.OneOf;

/** A line that the customer's own words suggest: {@code said} is what it was heard in, {@code entry} where. */
public record SuggestionView(
        String key,
        @OneOf(HintKind.class) String kind,
        String text,
        String said,
        String ticket,
        long entry,
        Instant at) {}
