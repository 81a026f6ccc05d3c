package org.sweetline.channels.shop;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    static ShopTrouble noInvoice() {
        return new ShopTrouble(
                "No single invoice of the order holds all these things; settle them in parts", 400, Optional.empty());
    }
}
