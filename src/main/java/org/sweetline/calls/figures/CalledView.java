package org.sweetline.calls.figures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallView.Named;
import org.sweetline.web.OneOf;

/** One call behind a number; times in seconds. Of an agent's figure, talk, hold and wrap-up are that agent's. */
public record CalledView(
        long id,
        Instant at,
        @OneOf(Call.Direction.class) String direction,
        @OneOf(Call.Outcome.class) String outcome,
        String language,
        String topic,
        @Nullable Named team,
        @Nullable Named agent,
        @Nullable String ticket,
        @Nullable BigDecimal waited,
        @Nullable BigDecimal talk,
        @Nullable BigDecimal hold,
        @Nullable BigDecimal wrap,
        int transfers,
        @Nullable Integer rating) {}
