package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.orders.page.BoughtLine;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;

/** Makes of what somebody wants to send back what the order and the lists of words say of it. */
@ApplicationScoped
class ReturnFiling {

    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_ARTICLE = 200;

    private final BoughtOrders orders;
    private final ReturnWords words;

    @Inject
    ReturnFiling(BoughtOrders orders, ReturnWords words) {
        this.orders = orders;
        this.words = words;
    }

    List<RequestedItem> items(long order, List<WantedItem> wanted) throws SQLException {
        if (wanted.isEmpty() || wanted.size() > MOST_ITEMS) {
            throw ProblemException.invalid("items", "must be 1 to %d lines".formatted(MOST_ITEMS));
        }
        BoughtOrder bought = orders.get(order);
        Map<String, Fault> faults = words.faults();
        Set<String> lines = new HashSet<>();
        List<RequestedItem> items = new ArrayList<>();
        for (WantedItem item : wanted) {
            if (!lines.add(item.lineId())) {
                throw ProblemException.invalid("items", "must name each line once");
            }
            items.add(item(item, bought, faults));
        }
        return items;
    }

    private static RequestedItem item(WantedItem item, BoughtOrder order, Map<String, Fault> faults) {
        BoughtLine line = order.line(item.lineId())
                .orElseThrow(() -> new ProblemException(
                        ReturnProblem.NO_SUCH_RETURN_ITEM,
                        "Order %s has no line %s.".formatted(order.number(), item.lineId())));
        Fault fault = faults.get(item.reason());
        if (fault == null) {
            throw ProblemException.invalid("reason", "is no word of the list; it is \"" + item.reason() + "\"");
        }
        if (item.quantity() < 1) {
            throw ProblemException.invalid("quantity", "must be at least 1");
        }
        if (item.instead().sku().length() > LONGEST_ARTICLE) {
            throw ProblemException.invalid("instead", "must have at most %d characters".formatted(LONGEST_ARTICLE));
        }
        return new RequestedItem(
                line.lineId(),
                line.sku(),
                line.name(),
                item.quantity(),
                item.reason(),
                fault,
                Asked.note("note", item.note(), LONGEST_NOTE),
                item.wanted(),
                item.wanted() == Resolution.EXCHANGE ? item.instead() : WantedVariant.none(),
                line.unitPaid());
    }
}
