package org.sweetline.stories;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;
import org.sweetline.town.shop.Checkout;
import org.sweetline.town.shop.OrderLine;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.Quantity;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOffice;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.StoreView;
import org.sweetline.town.year.Cart;

/** Lets orders of every kind be placed and changed in every way, the same for the same seed. */
final class BusyShop {
    private final Shop shop;
    private final ShopOffice office;
    private final SplittableRandom random;
    private final Cart cart;

    BusyShop(Shop shop, long seed) {
        this.shop = shop;
        this.office = shop.office();
        this.random = new SplittableRandom(seed);
        this.cart = new Cart(random.split());
    }

    List<ShopOrder> sell(int count) {
        List<ShopOrder> sold = new ArrayList<>();
        for (int i = 0; i < count; i++) sold.add(sell());
        return sold;
    }

    private ShopOrder sell() {
        Checkout checkout = shop.checkout(buyer())
                .with(cart.fill())
                .paying(Payment.values()[random.nextInt(Payment.values().length)]);
        if (random.nextInt(8) == 0) checkout.in(StoreView.CANADIAN);
        if (random.nextInt(8) == 0) checkout.in(StoreView.KOREAN);
        if (random.nextInt(6) == 0) checkout.coupon("WARM10", 10);
        if (random.nextInt(10) == 0) checkout.queued();
        return checkout.place();
    }

    /** Does something fitting to so many orders, each the next in a row. */
    void change(int count) {
        List<ShopOrder> orders = shop.orders();
        int first = random.nextInt(orders.size());
        for (int i = 0; i < count; i++) change(orders.get((first + i) % orders.size()));
    }

    private void change(ShopOrder order) {
        OrderLine line = order.lines().get(0);
        if (order.status().equals("received")) {
            office.accept(order, shop.now());
        } else if (order.state().equals("new")) {
            beginWith(order, line);
        } else if (order.state().equals("processing")) {
            pack(order, line);
        } else if (order.state().equals("complete") && line.refunded() < line.ordered()) {
            office.refund(order, List.of(new Quantity(line.itemId(), 1)), BigDecimal.ZERO, shop.now());
        } else {
            office.comment(order, "Looked at once more.", random.nextBoolean(), "", shop.now());
        }
    }

    private void beginWith(ShopOrder order, OrderLine line) {
        switch (random.nextInt(8)) {
            case 0 -> office.cancel(order, shop.now());
            case 1 -> office.edit(order, cart.fill(), shop.now());
            case 2 -> office.status(order, "being_knitted", shop.now());
            case 3 -> office.backorder(order, line, 1, shop.now());
            default -> office.invoice(order, shop.now());
        }
    }

    private void pack(ShopOrder order, OrderLine line) {
        switch (random.nextInt(4)) {
            case 0 -> office.comment(order, "Said: will be packed today.", true, "", shop.now());
            case 1 -> shipOne(order, line);
            default -> shop.ship(order, "94001" + random.nextInt(1_000_000));
        }
    }

    private void shipOne(ShopOrder order, OrderLine line) {
        boolean open = order.toShip().stream().anyMatch(item -> item.itemId() == line.itemId());
        if (!open) return;
        List<Quantity> one = List.of(new Quantity(line.itemId(), 1));
        office.ship(order, one, office.parcel("ups", "UPS", "1Z" + random.nextInt(1_000_000), shop.now()));
    }

    private Person buyer() {
        return random.nextInt(3) == 0 ? Cast.priya() : Strangers.aStranger();
    }
}
