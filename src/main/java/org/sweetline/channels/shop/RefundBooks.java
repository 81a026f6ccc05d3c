package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.events.NotYet;
import org.sweetline.orders.InvoiceSnapshot;
import org.sweetline.orders.OrderParts;
import org.sweetline.orders.refunding.InvoiceStep;
import org.sweetline.orders.refunding.ShopRefund;

/** What the shop's own books say of an order that money goes back for. */
@ApplicationScoped
class RefundBooks {

    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private final ShopLine line;
    private final OrderParts parts;
    private final InvoiceStep invoices;
    private final Clock clock;

    @Inject
    RefundBooks(ShopLine line, OrderParts parts, InvoiceStep invoices, Clock clock) {
        this.line = line;
        this.parts = parts;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** The credit memo of the refund, if the shop has made it. */
    Optional<MemoWithRemarks> memo(ShopRefund refund) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        return ask(shop -> shop.list(Listings.memosWithRemarks(), new ShopQuery.OfOrder(refund.orderId())))
                .items()
                .stream()
                .filter(memo -> memo.bears(refund.marker()))
                .findFirst();
    }

    /** What of it goes by which invoice; the shop is asked, for the copy may not have what was paid a minute ago. */
    ShopRefund byInvoice(ShopRefund refund) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        List<InvoiceSnapshot> told = all(Listings.invoices(), refund);
        List<MemoWithRemarks> memos = all(Listings.memosWithRemarks(), refund);
        parts.recordInvoices(told);
        return invoices.byInvoice(
                        refund,
                        RefundWay.left(told, memos),
                        marker -> memos.stream().anyMatch(memo -> memo.bears(marker)))
                .orElseThrow(RefundWay::noInvoice);
    }

    /** Nothing has been sent yet: an unclear answer to such a question leaves nothing unknown. */
    private <T> List<T> all(Listing<T> listing, ShopRefund refund)
            throws SQLException, ShopTrouble, NotYet, InterruptedException {
        try {
            return ask(shop -> shop.list(listing, new ShopQuery.OfOrder(refund.orderId())))
                    .items();
        } catch (ShopTrouble trouble) {
            if (trouble.isRefusal()) {
                throw trouble;
            }
            throw new NotYet(trouble.words(), clock.instant().plus(A_WHILE));
        }
    }

    /** A shop that is away is not asked, and costs no try. */
    <T> T ask(ShopLine.Question<T> question) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        try {
            return line.ask(Errand.WRITE, question);
        } catch (ShopAway away) {
            throw new NotYet(away.words(), away.again());
        }
    }
}
