package org.sweetline.people.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/** Where each consent stands, and everything that was said about them, the newest first. */
public record ConsentsView(List<ConsentView> present, List<ConsentView> trail) {

    /** {@code how}, {@code at} and {@code by} are missing while nothing is known; {@code by} also where the customer
     * told a machine. */
    public record ConsentView(
            @OneOf(ConsentPurpose.class) String purpose,
            @OneOf(ConsentChannel.class) String channel,
            @OneOf(ConsentState.class) String state,
            @OneOf(ConsentWay.class) @Nullable String how,
            @Nullable Instant at,
            @Nullable WriterView by) {}
}
