package org.sweetline.town.shop;

import java.math.BigDecimal;

/** A line of an order; its quantities move as it is shipped, canceled and refunded. Changed by the shelf only. */
public final class OrderLine {
    private final int itemId;
    private final Product product;
    private final String colour;
    private final String size;
    private final int ordered;
    private int shipped;
    private int canceled;
    private int refunded;

    OrderLine(int itemId, Product product, String colour, String size, int ordered) {
        this.itemId = itemId;
        this.product = product;
        this.colour = colour;
        this.size = size;
        this.ordered = ordered;
    }

    public int itemId() {
        return itemId;
    }

    public Product product() {
        return product;
    }

    public String colour() {
        return colour;
    }

    public String size() {
        return size;
    }

    public int ordered() {
        return ordered;
    }

    public int shipped() {
        return shipped;
    }

    public int canceled() {
        return canceled;
    }

    public int refunded() {
        return refunded;
    }

    public BigDecimal price() {
        return new BigDecimal(product.price());
    }

    public BigDecimal total() {
        return price().multiply(BigDecimal.valueOf(ordered));
    }

    public String sku() {
        return product.variantSku(colour, size);
    }

    void ship() {
        shipped = ordered - canceled;
    }

    void cancel() {
        canceled = ordered - shipped;
    }

    void refund() {
        refunded = shipped;
    }
}
