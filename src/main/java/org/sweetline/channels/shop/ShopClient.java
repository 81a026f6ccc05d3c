package org.sweetline.channels.shop;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sweetline.orders.refunding.ShopRefund;

/** What the desk asks of the shop. Every call is one request; nobody asks but through the {@link ShopLine}. */
public interface ShopClient {
    /** One page, in the order that the query names. */
    <T> ShopPage<T> list(Listing<T> listing, ShopQuery query) throws ShopTrouble, InterruptedException;

    /** The comments that the shop keeps at an order, in its order. */
    <T> List<T> comments(String orderId, CommentReader<T> reader) throws ShopTrouble, InterruptedException;

    /**
     * The status that the shop has the order in now.
     *
     * @throws ShopTrouble a refusal when the shop has no such order
     */
    String status(String orderId) throws ShopTrouble, InterruptedException;

    void comment(CommentToWrite comment) throws ShopTrouble, InterruptedException;

    /**
     * Has money go back.
     *
     * @return the shop's key of the credit memo
     * @throws ShopTrouble a refusal, in the shop's words, when nothing goes back
     */
    String refund(RefundToMake refund) throws ShopTrouble, InterruptedException;

    /** Ends the waits of all calls that are under way. */
    void hangUp();

    /** Reads one comment; the parser stands on its opening brace and is left on its closing one. */
    @FunctionalInterface
    interface CommentReader<T> {
        T read(JsonParser json) throws IOException;
    }

    /**
     * A comment for the shop to keep.
     *
     * @param orderId the shop's own key of the order
     * @param status the order's status as it is: Magento takes the status away from an order whose comment has none
     * @param visible whether the customer sees it in their account
     */
    record CommentToWrite(String orderId, String status, String text, boolean visible) {}

    /** @param invoice through whose payment it goes back; empty for one that the shop's people pay back by hand */
    record RefundToMake(ShopRefund refund, Optional<String> invoice) {

        static RefundToMake offline(ShopRefund refund) {
            return new RefundToMake(refund, Optional.empty());
        }

        static RefundToMake byInvoice(ShopRefund refund) {
            return new RefundToMake(refund, Optional.of(refund.invoice()));
        }
    }
}
