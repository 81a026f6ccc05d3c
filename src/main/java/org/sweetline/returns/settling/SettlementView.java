package org.sweetline.returns.settling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * What was given, or is being.
 *
 * @param creditMemo the shop's key of its credit memo, or of several with a comma between
 * @param code of the store credit
 * @param trouble what went wrong last, for the team to read
 * @param parts where it goes back by several invoices of the order: how far each has come; else none
 */
public record SettlementView(
        long id,
        @OneOf(SettlementMethod.class) String method,
        @OneOf(SettlementState.class) String state,
        BigDecimal total,
        String currency,
        List<SettlementItemView> items,
        @Nullable String creditMemo,
        @Nullable String code,
        String note,
        Instant at,
        SettlementAuthorView by,
        @Nullable Instant endedAt,
        @Nullable String trouble,
        List<SettlementPartView> parts) {

    /** @param invoice the shop's key of it */
    public record SettlementPartView(
            String invoice,
            BigDecimal total,
            @OneOf(SettlementState.class) String state,
            @Nullable String creditMemo,
            @Nullable String trouble) {}

    public record SettlementAuthorView(long id, String name) {}

    /** @param instead the article that is sent instead, null unless it is an exchange */
    public record SettlementItemView(
            String line, int quantity, @Nullable String instead) {}
}
