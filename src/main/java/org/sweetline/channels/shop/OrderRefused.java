package org.sweetline.channels.shop;

/** An order that cannot be kept, with the reason in words that the sender may read. */
public class OrderRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public OrderRefused(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
