package org.sweetline.returns.settling;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.settling.SettleReturnRequest.SettledItemRequest;

/** What is to be reckoned; {@code lines} is such as {@code 12:2,13:1}, for an exchange {@code 12:1:DRESS-BLUE-L}. */
public class WhatToQuoteRequest {

    @QueryParam("method")
    @Nullable
    private String method;

    @QueryParam("lines")
    @Nullable
    private String lines;

    @QueryParam("shipping")
    @Nullable
    private BigDecimal shipping;

    @QueryParam("adjustment")
    @Nullable
    private BigDecimal adjustment;

    SettlementWish wish() {
        List<SettledItemRequest> items = lines == null || lines.isBlank()
                ? List.of()
                : Stream.of(lines.split(",")).map(WhatToQuoteRequest::item).toList();
        return SettleReturnRequest.wish(method, items, shipping, adjustment, "");
    }

    private static SettledItemRequest item(String word) {
        String[] parts = word.strip().split(":", 3);
        if (parts.length < 2 || !parts[1].matches("\\d{1,6}")) {
            throw ProblemException.invalid("lines", "must be lines with quantities, such as 12:2,13:1");
        }
        return new SettledItemRequest(parts[0], Integer.valueOf(parts[1]), parts.length == 3 ? parts[2] : null);
    }
}
