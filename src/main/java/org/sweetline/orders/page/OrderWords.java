package org.sweetline.orders.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sweetline.orders.page.OrderView.OrderLineView;
import org.sweetline.orders.state.LineState;
import org.sweetline.orders.state.OrderMark;
import org.sweetline.orders.state.OrderState;
import org.sweetline.web.Words;

/** Tells a customer what has become of their order: short, polite, and no more than our copy knows. */
final class OrderWords {

    private final OrderView order;
    private final OrderSentences say;

    OrderWords(OrderView order, OrderSentences say) {
        this.order = order;
        this.say = say;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        OrderState state = state();
        lines.add(say.about(order.number()));
        lines.add(say.state(state));
        if (state == OrderState.PARTLY_SHIPPED) {
            named(LineState.BEING_PACKED, LineState.DELAYED, LineState.PARTLY_SHIPPED)
                    .ifPresent(items -> lines.add(say.stillToCome(items)));
        }
        if (has(OrderMark.BACKORDERED)) {
            named(LineState.BACKORDERED).ifPresent(items -> lines.add(say.soldOut(items)));
        }
        if (has(OrderMark.PARTLY_CANCELED)) {
            named(LineState.CANCELED).ifPresent(items -> lines.add(say.canceled(items)));
        }
        if (has(OrderMark.PARTLY_REFUNDED)) {
            lines.add(say.partlyRefunded());
        }
        if (isOnItsWay(state)) {
            order.tracking().forEach(parcel -> lines.add(say.parcel(parcel)));
        }
        return String.join("\n", lines);
    }

    private OrderState state() {
        return Words.parse(OrderState.class, "state", order.standing().state());
    }

    private boolean has(OrderMark mark) {
        return order.standing().marks().contains(Words.of(mark));
    }

    private Optional<String> named(LineState... states) {
        List<String> words = List.of(states).stream().map(Words::of).toList();
        String items = order.lines().stream()
                .filter(line -> words.contains(line.standing()))
                .map(OrderLineView::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    private static boolean isOnItsWay(OrderState state) {
        return switch (state) {
            case PARTLY_SHIPPED, SHIPPED, DELIVERED -> true;
            default -> false;
        };
    }
}
