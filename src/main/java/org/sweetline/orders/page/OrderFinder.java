package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.orders.OrderProblem;
import org.sweetline.orders.page.OrderPages.PlacedOrder;
import org.sweetline.problem.ProblemException;

/** Finds the one order that somebody means, and never guesses. */
@ApplicationScoped
class OrderFinder {

    private final OrderPages pages;

    @Inject
    OrderFinder(OrderPages pages) {
        this.pages = pages;
    }

    /** @param which empty as long as one order alone bears the number */
    PlacedOrder find(String number, WhichOrderRequest which) throws SQLException {
        List<PlacedOrder> found = spelledAlike(
                number,
                pages.byNumber(number).stream()
                        .filter(order -> which.isMeant(order.view()))
                        .toList());
        if (found.isEmpty()) {
            throw new ProblemException(
                    OrderProblem.NO_SUCH_ORDER, "Our copy has no order with the number " + number + ".");
        }
        if (found.size() > 1) {
            throw new ProblemException(
                    OrderProblem.SEVERAL_ORDERS,
                    "%d orders bear the number %s; say which with shop and id.".formatted(found.size(), number));
        }
        return found.get(0);
    }

    /** Whoever writes a number as a shop does means that shop's order, not one that differs in zeros or in case. */
    private static List<PlacedOrder> spelledAlike(String number, List<PlacedOrder> found) {
        List<PlacedOrder> alike = found.stream()
                .filter(order -> order.view().number().equals(number))
                .toList();
        return alike.isEmpty() ? found : alike;
    }
}
