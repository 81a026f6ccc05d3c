package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.sweetline.town.cast.Person;

/** A cart on its way to becoming an order: {@code shop.checkout(ada()).with(wish).in(CANADIAN).place()}. */
public final class Checkout {
    private final Function<Checkout, ShopOrder> till;
    private final Person buyer;
    private final List<Wish> wishes = new ArrayList<>();
    private Instant at;
    private StoreView store = StoreView.ENGLISH;
    private Payment payment = Payment.CHECK;
    private String coupon = "";
    private int discountPercent;
    private boolean queued;

    Checkout(Person buyer, Instant at, Function<Checkout, ShopOrder> till) {
        this.buyer = buyer;
        this.at = at;
        this.till = till;
    }

    public Checkout with(Wish... more) {
        return with(Arrays.asList(more));
    }

    public Checkout with(List<Wish> more) {
        wishes.addAll(more);
        return this;
    }

    public Checkout at(Instant time) {
        at = time;
        return this;
    }

    public Checkout in(StoreView view) {
        store = view;
        return this;
    }

    public Checkout paying(Payment how) {
        payment = how;
        return this;
    }

    public Checkout coupon(String code, int percent) {
        coupon = code;
        discountPercent = percent;
        return this;
    }

    /** The shop only receives it for now, as Adobe Commerce does with asynchronous orders. */
    public Checkout queued() {
        queued = true;
        return this;
    }

    public ShopOrder place() {
        return till.apply(this);
    }

    Person buyer() {
        return buyer;
    }

    List<Wish> wishes() {
        return wishes;
    }

    Instant at() {
        return at;
    }

    StoreView store() {
        return store;
    }

    Payment payment() {
        return payment;
    }

    String coupon() {
        return coupon;
    }

    int discountPercent() {
        return discountPercent;
    }

    BigDecimal rate() {
        return store.rate();
    }

    boolean isQueued() {
        return queued;
    }
}
