package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.people.ShopCustomerSnapshot;

/** The lists of a Magento shop that the desk follows. */
@ApplicationScoped
public class Listings {
    private final OrderReader reader;

    @Inject
    Listings(OrderReader reader) {
        this.reader = reader;
    }

    public Listing<OrderSnapshot> orders() {
        return new Listing<>(
                "customers",
                "customers/search",
                MagentoFields.CUSTOMER,
                json -> new MagentoCustomerReader().read(json));
    }

    public Listing<ShopCustomerSnapshot> customers() {
        return new Listing<>(
                "customers",
                "customers/search",
                MagentoFields.CUSTOMER,
                json -> new MagentoCustomerReader().read(json));
    }

    private ShopRow<OrderSnapshot> order(OrderDraft draft) {
        try {
            OrderSnapshot order = reader.finish(draft);
            return new ShopRow<>(draft.id, Optional.ofNullable(draft.updatedAt), Optional.of(order), "");
        } catch (OrderRefused refusal) {
            String number = draft.number.isEmpty() ? "without a number" : draft.number;
            return ShopRow.refused(draft.id, draft.updatedAt, "Order " + number + " is left out: " + refusal.reason());
        }
    }
}
