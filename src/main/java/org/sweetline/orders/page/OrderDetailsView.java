package org.sweetline.orders.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.OrderAddress;
import org.sweetline.orders.OrderMoney;
import org.sweetline.orders.OrderTerms;
import org.sweetline.orders.writing.ShopWriteView;

/**
 * All that our copy knows of one order beside its outline.
 *
 * @param comments as the shop keeps them, newest first
 * @param writes what the desk wrote to the shop or is about to, newest first
 */
public record OrderDetailsView(
        OrderMoney money,
        OrderTerms terms,
        @Nullable OrderAddress billing,
        @Nullable OrderAddress shipping,
        List<ShipmentView> shipments,
        List<InvoiceView> invoices,
        List<CreditMemoView> creditMemos,
        List<CommentView> comments,
        List<ShopWriteView> writes) {

    public record ShipmentView(String number, Instant at, List<PartItemView> items, List<TrackingView> tracks) {}

    public record InvoiceView(String number, String state, BigDecimal total, Instant at) {}

    public record CreditMemoView(
            String number,
            String state,
            BigDecimal total,
            BigDecimal shipping,
            BigDecimal adjustment,
            Instant at,
            List<PartItemView> items) {}

    /** How much of a line, and for how much money where money went back. */
    public record PartItemView(
            String sku,
            String name,
            BigDecimal quantity,
            @Nullable BigDecimal amount) {}

    public record CommentView(String text, boolean visible, Instant at) {}
}
