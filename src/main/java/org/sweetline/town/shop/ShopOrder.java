package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.town.cast.Person;

/** An order as the shop holds it. Guarded by its shelf: everything that changes it goes through there. */
public final class ShopOrder {
    private static final BigDecimal SHIPPING = new BigDecimal("6.00");
    private final int entityId;
    private final String incrementId;
    private final Person buyer;
    private final Instant createdAt;
    private final List<OrderLine> lines;
    private final List<Shipment> shipments = new ArrayList<>();
    private final List<OrderComment> comments = new ArrayList<>();
    private Instant updatedAt;
    private String state = "new";
    private String status = "pending";
    private Instant refundedAt = Instant.EPOCH;

    ShopOrder(int entityId, String incrementId, Person buyer, Instant createdAt, List<OrderLine> lines) {
        this.entityId = entityId;
        this.incrementId = incrementId;
        this.buyer = buyer;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.lines = lines;
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
        return buyer;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String state() {
        return state;
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

    public List<OrderComment> comments() {
        return List.copyOf(comments);
    }

    public boolean isRefunded() {
        return refundedAt.isAfter(Instant.EPOCH);
    }

    public Instant refundedAt() {
        return refundedAt;
    }

    public BigDecimal subtotal() {
        return lines.stream().map(OrderLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal shipping() {
        return SHIPPING;
    }

    public BigDecimal total() {
        return subtotal().add(SHIPPING);
    }

    void invoice(Instant at) {
        move("processing", "processing", at);
    }

    void ship(Shipment shipment) {
        shipments.add(shipment);
        lines.forEach(OrderLine::ship);
        move("complete", "complete", shipment.at());
    }

    void cancel(Instant at) {
        lines.forEach(OrderLine::cancel);
        move("canceled", "canceled", at);
    }

    void refund(Instant at) {
        lines.forEach(OrderLine::refund);
        refundedAt = at;
        move("closed", "closed", at);
    }

    void hold(Instant at) {
        move("holded", "holded", at);
    }

    void comment(OrderComment comment, String newStatus) {
        comments.add(comment);
        move(state, newStatus.isEmpty() ? status : newStatus, comment.at());
    }

    private void move(String newState, String newStatus, Instant at) {
        state = newState;
        status = newStatus;
        updatedAt = at.isAfter(updatedAt) ? at : updatedAt;
    }
}
