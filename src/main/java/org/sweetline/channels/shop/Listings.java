package org.sweetline.channels.shop;

import java.util.Optional;
import org.sweetline.orders.CreditMemoSnapshot;
import org.sweetline.orders.InvoiceSnapshot;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.ShipmentSnapshot;
import org.sweetline.people.ShopCustomerSnapshot;

/** The lists of a Magento shop that the desk follows. */
public final class Listings {
    private Listings() {}

    public static Listing<OrderSnapshot> orders(OrderReader reader) {
        return new Listing<>("orders", "orders", MagentoFields.ORDER, json -> {
            OrderDraft draft = new MagentoOrderReader().read(json);
            try {
                return new ShopRow<>(
                        draft.id, Optional.ofNullable(draft.updatedAt), Optional.of(reader.finish(draft)), "");
            } catch (OrderRefused refusal) {
                String number = draft.number.isEmpty() ? "without a number" : draft.number;
                return ShopRow.refused(
                        draft.id, draft.updatedAt, "Order " + number + " is left out: " + refusal.reason());
            }
        });
    }

    public static Listing<ShipmentSnapshot> shipments() {
        return parts("shipments", MagentoFields.SHIPMENT, MagentoPart::shipment);
    }

    public static Listing<InvoiceSnapshot> invoices() {
        return parts("invoices", MagentoFields.INVOICE, MagentoPart::invoice);
    }

    public static Listing<CreditMemoSnapshot> creditMemos() {
        return parts("creditmemos", MagentoFields.CREDIT_MEMO, MagentoPart::creditMemo);
    }

    /** Like the credit memos, with what the shop's people read beside them. */
    static Listing<MemoWithRemarks> memosWithRemarks() {
        return parts(
                "creditmemos",
                MagentoFields.CREDIT_MEMO_WITH_REMARKS,
                part -> new MemoWithRemarks(part.creditMemo(), part.invoiceId, part.remarks()));
    }

    public static Listing<ShopCustomerSnapshot> customers() {
        return new Listing<>(
                "customers",
                "customers/search",
                MagentoFields.CUSTOMER,
                json -> new MagentoCustomerReader().read(json));
    }

    private interface PartOf<T> {
        T of(MagentoPart part) throws OrderRefused;
    }

    private static <T> Listing<T> parts(String list, String fields, PartOf<T> kind) {
        return new Listing<>(list, list, fields, json -> {
            MagentoPart part = MagentoPart.read(json);
            try {
                return new ShopRow<>(part.id, Optional.ofNullable(part.updatedAt), Optional.of(kind.of(part)), "");
            } catch (OrderRefused refusal) {
                String words = "Row " + part.id + " of the " + list + " is left out: " + refusal.reason();
                return ShopRow.refused(part.id, part.updatedAt, words);
            }
        });
    }
}
