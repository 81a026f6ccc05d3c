package org.sweetline.orders.state;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads an order's state out of its facts. The shop's state decides, then quantities, then the time that has passed. */
public final class Fulfilment {

    private static final Pattern DELIVERED = Pattern.compile("\\bdelivered\\b|배송\\s*완료");
    private static final Pattern NOT_DELIVERED = Pattern.compile("not|un|to be|partially");
    private static final Set<String> UNPAID = Set.of("new", "pending", "pending_payment");
    private static final Set<String> UNDER_WAY = Set.of("processing", "complete");

    private final OrderFacts order;
    private final boolean late;

    /** @param patience how long after the order nothing need have been sent */
    public Fulfilment(OrderFacts order, Instant now, Duration patience) {
        this.order = order;
        this.late = order.placedAt().plus(patience).isBefore(now);
    }

    public OrderState state() {
        String state = order.state();
        if (state.equals("received") || order.status().equalsIgnoreCase("received")) {
            return OrderState.PROVISIONAL;
        }
        if (state.equals("canceled") || state.equals("rejected") || all(LineFacts::isCanceled)) {
            return OrderState.CANCELED;
        }
        if (isRefunded()) {
            return OrderState.REFUNDED;
        }
        return switch (state) {
            case "holded" -> OrderState.ON_HOLD;
            case "payment_review" -> OrderState.IN_REVIEW;
            default -> onTheWay();
        };
    }

    /** In the order in which they matter. */
    public Set<OrderMark> marks() {
        Set<OrderMark> marks = EnumSet.noneOf(OrderMark.class);
        OrderState state = state();
        boolean open = waitsForParcel(state);
        if (open && any(Fulfilment::lacks)) {
            marks.add(OrderMark.BACKORDERED);
        }
        if (open && late && any(Fulfilment::isToSend)) {
            marks.add(OrderMark.DELAYED);
        }
        if (order.parcels() > 1 || state == OrderState.PARTLY_SHIPPED) {
            marks.add(OrderMark.SPLIT);
        }
        if (state != OrderState.CANCELED && any(line -> line.canceled().signum() > 0)) {
            marks.add(OrderMark.PARTLY_CANCELED);
        }
        if (state != OrderState.REFUNDED && isTouchedByRefund()) {
            marks.add(OrderMark.PARTLY_REFUNDED);
        }
        if (order.replaced()) {
            marks.add(OrderMark.REPLACED);
        }
        return marks;
    }

    public LineState of(LineFacts line) {
        if (line.isCanceled()) {
            return LineState.CANCELED;
        }
        if (line.isRefunded()) {
            return LineState.REFUNDED;
        }
        if (line.shipped().signum() > 0) {
            return line.isShipped() ? LineState.SHIPPED : LineState.PARTLY_SHIPPED;
        }
        return unsent(line);
    }

    private LineState unsent(LineFacts line) {
        return switch (state()) {
            case PROVISIONAL, AWAITING_PAYMENT, IN_REVIEW, ON_HOLD -> LineState.WAITING;
            case COMPLETE, SHIPPED, DELIVERED -> LineState.COMPLETE;
            case CANCELED -> LineState.CANCELED;
            case REFUNDED -> LineState.REFUNDED;
            case UNKNOWN -> LineState.UNKNOWN;
            case BEING_PACKED, BACKORDERED, DELAYED, PARTLY_SHIPPED -> {
                if (lacks(line)) {
                    yield LineState.BACKORDERED;
                }
                yield late ? LineState.DELAYED : LineState.BEING_PACKED;
            }
        };
    }

    private OrderState onTheWay() {
        if (saysDelivered()) {
            return OrderState.DELIVERED;
        }
        boolean toSend = any(Fulfilment::isToSend);
        if (any(line -> line.shipped().signum() > 0)) {
            return toSend ? OrderState.PARTLY_SHIPPED : OrderState.SHIPPED;
        }
        if (UNPAID.contains(order.state())) {
            return OrderState.AWAITING_PAYMENT;
        }
        if (!UNDER_WAY.contains(order.state())) {
            return OrderState.UNKNOWN;
        }
        if (order.state().equals("complete") || !toSend) {
            return order.lines().isEmpty() && !order.state().equals("complete")
                    ? OrderState.BEING_PACKED
                    : OrderState.COMPLETE;
        }
        return waiting();
    }

    private OrderState waiting() {
        if (order.lines().stream().filter(Fulfilment::isToSend).allMatch(Fulfilment::lacks)) {
            return OrderState.BACKORDERED;
        }
        return late ? OrderState.DELAYED : OrderState.BEING_PACKED;
    }

    private boolean saysDelivered() {
        return saysDelivered(order.status());
    }

    /** A shop's own word for it is believed only when it says just that. */
    public static boolean saysDelivered(String word) {
        String status = word.toLowerCase(Locale.ROOT).replace('_', ' ');
        return DELIVERED.matcher(status).find()
                && !NOT_DELIVERED.matcher(status).find();
    }

    private boolean isRefunded() {
        return order.state().equals("closed")
                || (order.total().signum() > 0 && order.refunded().compareTo(order.total()) >= 0)
                || (any(LineFacts::isRefunded) && all(line -> line.isRefunded() || line.isCanceled()));
    }

    private boolean isTouchedByRefund() {
        return order.refunded().signum() > 0 || any(line -> line.refunded().signum() > 0);
    }

    private static boolean waitsForParcel(OrderState state) {
        return switch (state) {
            case BEING_PACKED, BACKORDERED, DELAYED, PARTLY_SHIPPED -> true;
            default -> false;
        };
    }

    /** What is in stock goes first, so what is missing is among the last to be sent. */
    private static boolean lacks(LineFacts line) {
        return line.backordered().signum() > 0 && line.toSend().signum() > 0;
    }

    private static boolean isToSend(LineFacts line) {
        return line.toSend().compareTo(BigDecimal.ZERO) > 0;
    }

    private boolean any(Predicate<LineFacts> test) {
        return order.lines().stream().anyMatch(test);
    }

    private boolean all(Predicate<LineFacts> test) {
        List<LineFacts> lines = order.lines();
        return !lines.isEmpty() && lines.stream().allMatch(test);
    }
}
