package org.sweetline.town.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Holds all orders; one lock, so that a page of them is of one moment. */
final class OrderShelf {
    private final Map<Integer, ShopOrder> orders = new TreeMap<>();
    /** Rows of carts that nobody bought: an order's id is never its number. */
    private static final int ID_AHEAD_OF_NUMBER = 4017;

    private final AtomicInteger numbers;
    private final AtomicInteger ids;
    private final AtomicInteger itemIds = new AtomicInteger();
    private final AtomicInteger childIds = new AtomicInteger();

    OrderShelf(int firstNumber) {
        numbers = new AtomicInteger(firstNumber);
        ids = new AtomicInteger(firstNumber + ID_AHEAD_OF_NUMBER);
    }

    synchronized ShopOrder add(Checkout form) {
        return add(form, form.store().number(numbers.getAndIncrement()), Optional.empty());
    }

    /** The new order is called like the old one with "-1", then "-2". */
    synchronized ShopOrder edit(ShopOrder order, Checkout form) {
        String first = order.incrementId().replaceFirst("-\\d+$", "");
        int edits = order.incrementId().equals(first)
                ? 1
                : Integer.parseInt(order.incrementId().substring(first.length() + 1)) + 1;
        return add(form, first + "-" + edits, Optional.of(order));
    }

    /** Later orders get numbers from here on; for a shop that opened before and forgot. */
    synchronized void continueAt(int number) {
        numbers.set(Math.max(numbers.get(), number));
        ids.set(Math.max(ids.get(), numbers.get() + ID_AHEAD_OF_NUMBER));
    }

    synchronized int nextNumber() {
        return numbers.get();
    }

    synchronized void change(ShopOrder order, Consumer<ShopOrder> change) {
        change.accept(order);
    }

    synchronized void changeAll(Consumer<ShopOrder> change) {
        orders.values().forEach(change);
    }

    synchronized <T> Optional<T> view(int entityId, Function<ShopOrder, T> view) {
        return Optional.ofNullable(orders.get(entityId)).map(view);
    }

    /** Reads several orders as they are at one moment. */
    synchronized <T> T reading(Function<List<ShopOrder>, T> read) {
        return read.apply(new ArrayList<>(orders.values()));
    }

    synchronized List<ShopOrder> all() {
        return new ArrayList<>(orders.values());
    }

    /** Touches a shown order and another one. */
    synchronized void stir(List<Integer> shown, Instant at) {
        shown.stream().findFirst().map(orders::get).ifPresent(order -> order.touch(at));
        orders.values().stream()
                .filter(order -> !shown.contains(order.entityId()))
                .findFirst()
                .ifPresent(order -> order.touch(at));
    }

    int nextChild() {
        return childIds.incrementAndGet();
    }

    private ShopOrder add(Checkout form, String number, Optional<ShopOrder> edited) {
        List<OrderLine> lines = new ArrayList<>();
        for (Wish wish : form.wishes()) {
            lines.add(new OrderLine(nextItem(wish.product()), wish, form.rate(), form.discountPercent()));
        }
        ShopOrder order = new ShopOrder(ids.getAndIncrement(), number, form, List.copyOf(lines), edited);
        orders.put(order.entityId(), order);
        return order;
    }

    /** An id for the line and one for each row beneath it. */
    private int nextItem(Product product) {
        int beneath = product.hasVariants() ? 1 : product.parts().size();
        return itemIds.getAndAdd(1 + beneath) + 1;
    }
}
