package org.sweetline.calls.figures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/** One call behind a number; times in seconds. Of an agent's figure, talk, hold and wrap-up are that agent's. */
public record CalledView(
        long id,
        Instant at,
        @OneOf(Way.class) String direction,
        @OneOf(CallEnd.class) String outcome,
        String language,
        String topic,
        @Nullable NamedView team,
        @Nullable NamedView agent,
        @Nullable String ticket,
        @Nullable BigDecimal waited,
        @Nullable BigDecimal talk,
        @Nullable BigDecimal hold,
        @Nullable BigDecimal wrap,
        int transfers,
        @Nullable Integer rating) {

    /** Which way a call went. */
    public enum Way {
        IN,
        OUT
    }

    /** How a call ended. */
    public enum CallEnd {
        ANSWERED,
        TRANSFERRED,
        ABANDONED,
        VOICEMAIL,
        CALLBACK,
        TEXTED,
        REJECTED,
        FAILED
    }

    public record NamedView(long id, String name) {}
}
