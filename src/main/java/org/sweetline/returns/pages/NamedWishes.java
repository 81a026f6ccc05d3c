package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.returns.WantedItem;
import org.sweetline.returns.WantedVariant;
import org.sweetline.returns.policy.SoldLine;
import org.sweetline.returns.policy.SoldOrder;
import org.sweetline.returns.policy.SoldOrders;
import org.sweetline.returns.settling.Variants;

/** What is wanted in exchanges, in the words that people know it by: whoever files names an article's number alone. */
@ApplicationScoped
class NamedWishes {

    private final SoldOrders sold;
    private final Variants variants;

    @Inject
    NamedWishes(SoldOrders sold, Variants variants) {
        this.sold = sold;
        this.variants = variants;
    }

    List<WantedItem> of(long order, List<WantedItem> wanted) throws SQLException {
        if (wanted.stream().allMatch(item -> item.instead().sku().isEmpty())) {
            return wanted;
        }
        SoldOrder bought = sold.find(order);
        List<WantedItem> named = new ArrayList<>();
        for (WantedItem item : wanted) {
            named.add(named(item, bought.line(item.lineId())));
        }
        return named;
    }

    /** What no order tells of keeps its number: it may be new in the shop. */
    private WantedItem named(WantedItem item, Optional<SoldLine> line) throws SQLException {
        String sku = item.instead().sku();
        String options = line.isEmpty() || sku.isEmpty() ? "" : variants.options(line.get(), sku);
        return new WantedItem(
                item.lineId(),
                item.quantity(),
                item.reason(),
                item.note(),
                item.wanted(),
                WantedVariant.of(sku, options));
    }
}
