package org.sweetline.returns.pages;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Needs;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.RiskBand;
import org.sweetline.web.OneOf;

/**
 * A return in a list.
 *
 * @param reason of its first item
 * @param band what the assessment says; only for whoever decides
 */
public record ReturnRowView(
        String number,
        @OneOf(ReturnState.class) String state,
        @OneOf(Needs.class) String needs,
        String order,
        @Nullable ReturnCustomerView customer,
        @Nullable String ticket,
        Instant requestedAt,
        BigDecimal value,
        String currency,
        int quantity,
        String firstItem,
        String reason,
        @OneOf(RiskBand.class) @Nullable String band,
        @Nullable Integer score,
        int photos,
        @Nullable Instant dueAt) {

    /** Whose return it is. */
    public record ReturnCustomerView(String number, String name) {}
}
