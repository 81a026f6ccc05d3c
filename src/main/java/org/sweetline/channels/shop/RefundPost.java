package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.channels.shop.ShopClient.RefundToMake;
import org.sweetline.events.NotYet;
import org.sweetline.orders.OrderParts;
import org.sweetline.orders.refunding.RefundState;
import org.sweetline.orders.refunding.RefundStep;
import org.sweetline.orders.refunding.ShopRefund;
import org.sweetline.orders.refunding.ShopRefunds;

/**
 * Has the shop make a credit memo, once. Magento knows no key of a request, so what may have arrived is looked for by
 * its marker among the order's credit memos before it is sent again, and not before a request that is still under way
 * must have ended.
 */
@ApplicationScoped
class RefundPost {

    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    private final RefundBooks books;
    private final ShopRefunds refunds;
    private final RefundStep step;
    private final OrderParts parts;
    private final Clock clock;

    @Inject
    RefundPost(RefundBooks books, ShopRefunds refunds, RefundStep step, OrderParts parts, Clock clock) {
        this.books = books;
        this.refunds = refunds;
        this.step = step;
        this.parts = parts;
        this.clock = clock;
    }

    void bring(long id) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        Optional<ShopRefund> found = refunds.find(id).filter(ShopRefund::isOpen);
        if (found.isEmpty()) {
            return;
        }
        ShopRefund refund = found.get();
        if (!refund.shop().equals(MagentoOrderReader.SHOP)) {
            step.failed(id, "This shop takes no refunds from here");
        } else if (!(refund.mayHaveArrived() && hasArrived(refund)) && step.posting(id)) {
            post(refund);
        }
    }

    private boolean hasArrived(ShopRefund refund) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        Optional<MemoWithRemarks> memo = books.memo(refund);
        if (memo.isPresent()) {
            done(refund, memo.get());
            return true;
        }
        Instant ended = refund.triedAt().orElse(Instant.EPOCH).plus(UNDER_WAY);
        if (clock.instant().isBefore(ended)) {
            throw new NotYet("It is not with the shop yet, but may still be on its way", ended);
        }
        return false;
    }

    private void post(ShopRefund refund) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        Made made;
        try {
            made = make(refund);
        } catch (NotYet notAsked) {
            step.is(RefundState.WAITING, refund.id(), String.valueOf(notAsked.getMessage()));
            throw notAsked;
        } catch (ShopTrouble trouble) {
            if (trouble.isRefusal()) {
                step.failed(refund.id(), trouble.words());
                return;
            }
            step.is(RefundState.UNKNOWN, refund.id(), trouble.words());
            throw trouble;
        }
        made(made.refund(), made.key());
    }

    /** What was sent, with the shop's key of its credit memo. */
    private record Made(ShopRefund refund, String key) {}

    /**
     * What came through a gateway goes back through it, by the invoices that hold it. What the gateway refuses is never
     * written down as paid back offline: no money would move.
     */
    private Made make(ShopRefund refund) throws SQLException, ShopTrouble, NotYet, InterruptedException {
        if (refund.invoice().isEmpty() && RefundWay.isOffline(refund.paymentMethod())) {
            try {
                return new Made(refund, books.ask(shop -> shop.refund(RefundToMake.offline(refund))));
            } catch (ShopTrouble trouble) {
                if (!trouble.isRefusal() || !RefundWay.isWrongWay(trouble)) {
                    throw trouble;
                }
            }
        }
        ShopRefund part = refund.invoice().isEmpty() ? books.byInvoice(refund) : refund;
        return new Made(part, books.ask(shop -> shop.refund(RefundToMake.byInvoice(part))));
    }

    /** It is done whatever comes now; its sum is read for the books, if the shop tells. */
    private void made(ShopRefund refund, String key) throws SQLException, InterruptedException {
        try {
            Optional<MemoWithRemarks> memo =
                    books.memo(refund).filter(one -> one.memo().externalId().equals(key));
            if (memo.isPresent()) {
                done(refund, memo.get());
                return;
            }
        } catch (ShopTrouble | NotYet untold) {
            step.done(refund, key, null);
            return;
        }
        step.done(refund, key, null);
    }

    private void done(ShopRefund refund, MemoWithRemarks memo) throws SQLException {
        step.done(refund, memo.memo().externalId(), memo.memo().total());
        parts.recordCreditMemos(List.of(memo.memo()));
    }
}
