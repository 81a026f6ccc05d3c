package org.sweetline.returns.past;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnChannel;
import org.sweetline.returns.settling.SettlementMethod;
import org.sweetline.web.OneOf;

/**
 * A return that is over.
 *
 * @param key by which the other system knows it
 * @param order the order's number
 * @param decidedByEmail null where no person decided
 * @param settledAt null where nothing was given
 * @param refunded what was paid back, in the order's currency
 * @param labelCost what the shop paid for the way back
 */
public record PastReturn(
        @Schema(required = true) String key,
        @Schema(required = true) String order,
        @Schema(required = true) @OneOf(ReturnChannel.class) String channel,
        @Schema(required = true) Instant requestedAt,
        @Schema(required = true) Instant decidedAt,
        @Nullable String decidedByEmail,
        @Nullable Instant receivedAt,
        @Nullable Instant inspectedAt,
        @Nullable Instant settledAt,
        @OneOf(SettlementMethod.class) @Nullable String method,
        @Nullable BigDecimal refunded,
        @Nullable BigDecimal labelCost,
        @Nullable PastAppeal appeal,
        @Schema(required = true) List<PastReturnItem> items) {}
