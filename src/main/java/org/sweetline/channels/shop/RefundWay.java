package org.sweetline.channels.shop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sweetline.orders.InvoiceSnapshot;
import org.sweetline.orders.refunding.ShopRefund;

/** Which way money goes back: a shop refuses the other one. */
final class RefundWay {

    /** Magento's own ways of paying that no gateway knows of. */
    private static final Set<String> OFFLINE =
            Set.of("checkmo", "banktransfer", "cashondelivery", "purchaseorder", "free", "");

    private RefundWay() {}

    static boolean isOffline(String paymentMethod) {
        return OFFLINE.contains(paymentMethod.toLowerCase(Locale.ROOT));
    }

    /** True when the shop says that it only goes online, not that it does not go at all. */
    static boolean isWrongWay(ShopTrouble refusal) {
        return refusal.words().toLowerCase(Locale.ROOT).contains("online only");
    }

    static ShopRefund.Invoice invoice(InvoiceSnapshot told) {
        return new ShopRefund.Invoice(
                told.externalId(),
                told.state().equals("canceled")
                        ? List.of()
                        : told.items().stream()
                                .map(item -> new ShopRefund.Invoice.Held(item.lineId(), item.quantity()))
                                .toList());
    }

    static ShopTrouble noInvoice() {
        return new ShopTrouble(
                "No single invoice of the order holds all these things; settle them in parts", 400, Optional.empty());
    }
}
