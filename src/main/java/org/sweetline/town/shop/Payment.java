package org.sweetline.town.shop;

/** How an order is paid. What came through an online gateway can only be given back through it. */
public enum Payment {
    CHECK("checkmo", false),
    BANK_TRANSFER("banktransfer", false),
    CARD("braintree", true),
    PAYPAL("paypal_express", true);

    private final String method;
    private final boolean online;

    Payment(String method, boolean online) {
        this.method = method;
        this.online = online;
    }

    public String method() {
        return method;
    }

    public boolean isOnline() {
        return online;
    }
}
