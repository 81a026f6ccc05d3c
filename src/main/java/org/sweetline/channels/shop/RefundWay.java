package org.sweetline.channels.shop;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.orders.InvoiceSnapshot;
import org.sweetline.orders.refunding.PaidInvoice;

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

    /** What the credit memos left of the invoices, the newest first. */
    static List<PaidInvoice> left(List<InvoiceSnapshot> invoices, List<MemoWithRemarks> memos) {
        return invoices.stream()
                .filter(invoice -> !invoice.state().equals("canceled"))
                .sorted(Comparator.comparing(InvoiceSnapshot::createdAt).reversed())
                .map(invoice -> left(invoice, memos))
                .toList();
    }

    private static PaidInvoice left(InvoiceSnapshot told, List<MemoWithRemarks> memos) {
        Map<String, Integer> held = new HashMap<>();
        told.items().forEach(item -> held.merge(item.lineId(), item.quantity().intValue(), Integer::sum));
        PaidInvoice invoice = new PaidInvoice(told.externalId(), told.total(), held);
        for (MemoWithRemarks each : memos) {
            if (each.invoice().equals(told.externalId()) && !each.memo().state().equals("canceled")) {
                Map<String, Integer> gone = new HashMap<>();
                each.memo()
                        .items()
                        .forEach(item ->
                                gone.merge(item.lineId(), item.quantity().intValue(), Integer::sum));
                invoice = invoice.without(each.memo().total(), gone);
            }
        }
        return invoice;
    }

    static ShopTrouble noInvoice() {
        return new ShopTrouble("The order's invoices do not hold so much that could go back", 400, Optional.empty());
    }
}
