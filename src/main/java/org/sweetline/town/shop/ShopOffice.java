package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.shop.trouble.Traps;

/** What the shop's own people do with orders: take the money, pack, give money back, write in the margin. */
public final class ShopOffice {
    private final OrderShelf orders;
    private final CustomerShelf customers;
    private final Traps traps;

    ShopOffice(OrderShelf orders, CustomerShelf customers, Traps traps) {
        this.orders = orders;
        this.customers = customers;
        this.traps = traps;
    }

    ShopOrder take(Checkout form) {
        customers.meet(form.buyer(), form.at());
        return orders.add(form);
    }

    /** Cancels the order and places one with the new things under the old number and "-1". */
    public ShopOrder edit(ShopOrder order, List<Wish> wishes, Instant at) {
        cancel(order, at);
        Checkout form = new Checkout(order.buyer(), at, any -> order)
                .in(order.store())
                .paying(order.payment())
                .with(wishes);
        return orders.edit(order, form);
    }

    /** The money has come for all that is not canceled. */
    public void invoice(ShopOrder order, Instant at) {
        invoice(order, rest(order, OrderLine::toInvoice), at);
    }

    public void invoice(ShopOrder order, List<Quantity> items, Instant at) {
        change(order, at, it -> {
            OrderMoney money = it.money();
            BigDecimal shipping = it.invoices().isEmpty() ? money.shipping() : BigDecimal.ZERO;
            BigDecimal total = money.items(items).add(shipping);
            it.add(new Invoice(orders.nextChild(), at, items, shipping, total));
        });
    }

    /** All that is left leaves in one parcel; what is not paid yet is paid now. */
    public void ship(ShopOrder order, Track parcel) {
        if (!rest(order, OrderLine::toInvoice).isEmpty()) invoice(order, parcel.at());
        ship(order, rest(order, OrderLine::toShip), parcel);
    }

    public void ship(ShopOrder order, List<Quantity> items, Track parcel) {
        Shipment shipment = new Shipment(orders.nextChild(), parcel.at(), parcel.at(), items, List.of(parcel));
        change(order, parcel.at(), it -> it.add(shipment));
    }

    /** A second parcel of a shipment that has left. */
    public void track(ShopOrder order, Shipment shipment, Track parcel) {
        change(order, parcel.at(), it -> it.replace(shipment, shipment.with(parcel)));
    }

    public Track parcel(String carrier, String title, String number, Instant at) {
        return new Track(orders.nextChild(), at, carrier, title, number);
    }

    /** Everything that was paid goes back. */
    public void refund(ShopOrder order, Instant at) {
        OrderMoney money = order.money();
        refund(order, rest(order, OrderLine::toRefund), money.shippingRefundable(), at);
    }

    public void refund(ShopOrder order, List<Quantity> items, BigDecimal shipping, Instant at) {
        int invoice = order.payment().isOnline() ? order.invoices().get(0).id() : 0;
        BigDecimal total = order.money().items(items).add(shipping);
        refund(order, new CreditMemo(orders.nextChild(), at, invoice, items, shipping, BigDecimal.ZERO, total, ""));
    }

    void refund(ShopOrder order, CreditMemo memo) {
        change(order, memo.at(), it -> it.add(memo));
    }

    public void comment(ShopOrder order, String text, boolean visible, String status, Instant at) {
        String then = status.isEmpty() ? order.status() : status;
        change(order, at, it -> it.add(new OrderComment(orders.nextChild(), at, text, visible, then)));
    }

    /** Nothing of it that is unpaid and unsent will come. */
    public void cancel(ShopOrder order, Instant at) {
        move(order, at, it -> {
            it.lines().forEach(OrderLine::cancel);
            it.settle();
        });
    }

    public void sellOut(ShopOrder order, OrderLine line, Instant at) {
        move(order, at, it -> {
            line.cancel();
            it.settle();
        });
    }

    public void backorder(ShopOrder order, OrderLine line, int quantity, Instant at) {
        move(order, at, it -> line.backorder(quantity));
    }

    public void hold(ShopOrder order, Instant at) {
        move(order, at, it -> it.move(OrderState.HOLDED, OrderState.HOLDED.usualStatus()));
    }

    /** The shop's own word for the state that the order is in. */
    public void status(ShopOrder order, String status, Instant at) {
        move(order, at, it -> it.status(status));
    }

    /** The queue lets a received order through. */
    public void accept(ShopOrder order, Instant at) {
        status(order, OrderState.NEW.usualStatus(), at);
    }

    public void reject(ShopOrder order, Instant at) {
        move(order, at, it -> {
            it.lines().forEach(OrderLine::cancel);
            it.move(OrderState.CANCELED, "rejected");
        });
    }

    int nextChild() {
        return orders.nextChild();
    }

    Optional<ShopOrder> order(int entityId) {
        return orders.view(entityId, it -> it);
    }

    Map<Integer, ShopOrder> ofInvoices() {
        Map<Integer, ShopOrder> found = new TreeMap<>();
        orders.all().forEach(order -> order.invoices().forEach(invoice -> found.put(invoice.id(), order)));
        return found;
    }

    private void change(ShopOrder order, Instant at, Consumer<ShopOrder> change) {
        boolean still = traps.isSet(ShopTrap.CHILDREN_LEAVE_ORDERS);
        orders.change(order, it -> {
            change.accept(it);
            if (!still) it.touch(at);
        });
    }

    private void move(ShopOrder order, Instant at, Consumer<ShopOrder> change) {
        orders.change(order, it -> {
            change.accept(it);
            it.touch(at);
        });
    }

    static List<Quantity> rest(ShopOrder order, ToIntFunction<OrderLine> left) {
        return order.lines().stream()
                .map(line -> new Quantity(line.itemId(), left.applyAsInt(line)))
                .filter(item -> item.quantity() > 0)
                .toList();
    }
}
