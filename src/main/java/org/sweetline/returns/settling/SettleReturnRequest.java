package org.sweetline.returns.settling;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * What is to be given for what came back.
 *
 * @param version of the return as it was seen
 * @param shipping what of the way there is paid back; null for what the policy says
 * @param adjustment what is added, or kept back when it is below zero
 */
public record SettleReturnRequest(
        @Schema(required = true) @Nullable Long version,

        @Schema(required = true) @Nullable @OneOf(SettlementMethod.class)
        String method,

        @Schema(required = true) @Nullable List<SettledItemRequest> items,
        @Nullable BigDecimal shipping,
        @Nullable BigDecimal adjustment,
        @Nullable String note) {
    private static final BigDecimal LARGEST = new BigDecimal("1000000");
    private static final int LONGEST_NOTE = 2_000;

    /** @param instead for an exchange the article that is sent instead */
    public record SettledItemRequest(
            @Schema(required = true) @Nullable String line,
            @Schema(required = true) @Nullable Integer quantity,
            @Nullable String instead) {}

    SettlementWish wish() {
        return wish(method, items, shipping, adjustment, note == null || note.isBlank() ? "" : note);
    }

    static SettlementWish wish(
            @Nullable String method,
            @Nullable List<SettledItemRequest> items,
            @Nullable BigDecimal shipping,
            @Nullable BigDecimal adjustment,
            String note) {
        if (shipping != null && shipping.signum() < 0) {
            throw ProblemException.invalid("shipping", "must not lie below zero");
        }
        return new SettlementWish(
                Words.parse(SettlementMethod.class, "method", method),
                items(items),
                shipping == null ? null : amount("shipping", shipping),
                amount("adjustment", adjustment == null ? BigDecimal.ZERO : adjustment),
                note.isEmpty() ? "" : Asked.text("note", note, LONGEST_NOTE));
    }

    private static List<SettledItem> items(@Nullable List<SettledItemRequest> items) {
        if (items == null || items.isEmpty()) {
            throw ProblemException.invalid("items", "must name at least one line");
        }
        Set<String> lines = new HashSet<>();
        return items.stream().map(item -> item(item, lines)).toList();
    }

    private static SettledItem item(SettledItemRequest item, Set<String> lines) {
        Integer quantity = item.quantity();
        if (item.line() == null || quantity == null || quantity < 1) {
            throw ProblemException.invalid("items", "must each have a line and a quantity of one or more");
        }
        if (!lines.add(item.line())) {
            throw ProblemException.invalid("items", "must name each line once");
        }
        String instead = item.instead();
        return new SettledItem(
                item.line(), quantity, instead == null || instead.isBlank() ? "" : Asked.line("instead", instead, 200));
    }

    private static BigDecimal amount(String field, BigDecimal amount) {
        if (amount.abs().compareTo(LARGEST) > 0 || amount.scale() > 4) {
            throw ProblemException.invalid(field, "must be an amount of money");
        }
        return amount;
    }
}
