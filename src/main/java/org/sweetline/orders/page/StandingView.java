package org.sweetline.orders.page;

import java.util.List;
import org.sweetline.orders.state.Fulfilment;
import org.sweetline.orders.state.OrderState;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * What has become of an order.
 *
 * @param marks what is worth saying beside it: {@code backordered}, {@code delayed}, {@code split},
 *     {@code partly-canceled}, {@code partly-refunded}, {@code replaced}
 */
public record StandingView(@OneOf(OrderState.class) String state, List<String> marks) {

    static StandingView of(Fulfilment fulfilment) {
        return new StandingView(
                Words.of(fulfilment.state()),
                fulfilment.marks().stream().map(Words::of).toList());
    }
}
