package org.sweetline.town.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.cast.Person;

/** An order as the shop holds it. Guarded by its shelf: everything that changes it goes through there. */
public final class ShopOrder {
    private final int entityId;
    private final String incrementId;
    private final Checkout form;
    private final List<OrderLine> lines;
    private final Optional<ShopOrder> edited;
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<Shipment> shipments = new ArrayList<>();
    private final List<CreditMemo> creditMemos = new ArrayList<>();
    private final List<OrderComment> comments = new ArrayList<>();
    private Instant updatedAt;
    private OrderState state = OrderState.NEW;
    private String status;
    private boolean customerGone;
    private boolean storeGone;

    ShopOrder(int entityId, String incrementId, Checkout form, List<OrderLine> lines, Optional<ShopOrder> edited) {
        this.entityId = entityId;
        this.incrementId = incrementId;
        this.form = form;
        this.lines = lines;
        this.edited = edited;
        this.updatedAt = form.at();
        this.status = form.isQueued() ? "received" : state.usualStatus();
    }

    public int entityId() {
        return entityId;
    }

    /** The number that customers see, with its leading zeros. */
    public String incrementId() {
        return incrementId;
    }

    /** The number as a customer says it. */
    public String spokenNumber() {
        return incrementId.replaceFirst("^0+", "");
    }

    public Person buyer() {
        return form.buyer();
    }

    /** 0 for a guest, and for somebody whose account was deleted. */
    public int customerId() {
        return customerGone ? 0 : buyer().customerId();
    }

    public StoreView store() {
        return form.store();
    }

    boolean isStoreGone() {
        return storeGone;
    }

    public Payment payment() {
        return form.payment();
    }

    /** "" when there was none. */
    public String coupon() {
        return form.coupon();
    }

    /** The order that this one replaced. */
    public Optional<ShopOrder> edited() {
        return edited;
    }

    public Instant createdAt() {
        return form.at();
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String state() {
        return state.word();
    }

    public String status() {
        return status;
    }

    public List<OrderLine> lines() {
        return lines;
    }

    public List<Shipment> shipments() {
        return List.copyOf(shipments);
    }

    public List<Invoice> invoices() {
        return List.copyOf(invoices);
    }

    public List<CreditMemo> creditMemos() {
        return List.copyOf(creditMemos);
    }

    public List<OrderComment> comments() {
        return List.copyOf(comments);
    }

    /** What has not left yet. */
    public List<Quantity> toShip() {
        return ShopOffice.rest(this, OrderLine::toShip);
    }

    public OrderMoney money() {
        return new OrderMoney(this);
    }

    OrderLine line(int itemId) {
        return lines.stream()
                .filter(line -> line.itemId() == itemId)
                .findFirst()
                .orElseThrow();
    }

    boolean isVirtual() {
        return lines.stream().allMatch(line -> line.product().isVirtual());
    }

    void add(Invoice invoice) {
        invoices.add(invoice);
        invoice.items().forEach(item -> line(item.itemId()).invoice(item.quantity()));
        settle();
    }

    void add(Shipment shipment) {
        shipments.add(shipment);
        shipment.items().forEach(item -> line(item.itemId()).ship(item.quantity()));
        settle();
    }

    void replace(Shipment before, Shipment after) {
        shipments.set(shipments.indexOf(before), after);
    }

    void add(CreditMemo memo) {
        creditMemos.add(memo);
        memo.items().forEach(item -> line(item.itemId()).refund(item.quantity()));
        settle();
    }

    void add(OrderComment comment) {
        comments.add(comment);
        status = comment.status();
    }

    /** Comes to the state that its quantities and its money tell. */
    void settle() {
        OrderState now = OrderState.of(this);
        if (now != state) move(now, now.usualStatus());
    }

    void move(OrderState newState, String newStatus) {
        state = newState;
        status = newStatus;
    }

    void status(String newStatus) {
        status = newStatus;
    }

    void touch(Instant at) {
        updatedAt = at.isAfter(updatedAt) ? at : updatedAt;
    }

    void forgetCustomer() {
        customerGone = true;
    }

    void forgetStore() {
        storeGone = true;
    }
}
