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
import org.sweetline.town.cast.Person;

/** Holds all orders; one lock, so that a page of them is of one moment. */
final class OrderShelf {
    private final Map<Integer, ShopOrder> orders = new TreeMap<>();
    /** Rows of carts that nobody bought: an order's id is never its number. */
    private static final int ID_AHEAD_OF_NUMBER = 4017;

    private final AtomicInteger numbers;
    private final AtomicInteger itemIds = new AtomicInteger();
    private final AtomicInteger childIds = new AtomicInteger();

    OrderShelf(int firstNumber) {
        numbers = new AtomicInteger(firstNumber);
    }

    synchronized ShopOrder add(Person buyer, Instant at, List<Wish> wishes) {
        List<OrderLine> lines = new ArrayList<>();
        for (Wish wish : wishes) {
            lines.add(new OrderLine(nextItem(), wish.product(), wish.colour(), wish.size(), wish.quantity()));
        }
        int number = numbers.getAndIncrement();
        int entityId = number + ID_AHEAD_OF_NUMBER;
        ShopOrder order = new ShopOrder(entityId, "%09d".formatted(number), buyer, at, List.copyOf(lines));
        orders.put(entityId, order);
        return order;
    }

    /** Later orders get numbers from here on; for a shop that opened before and forgot. */
    synchronized void continueAt(int number) {
        numbers.set(Math.max(numbers.get(), number));
    }

    synchronized int nextNumber() {
        return numbers.get();
    }

    synchronized void change(ShopOrder order, Consumer<ShopOrder> change) {
        change.accept(order);
    }

    synchronized <T> List<T> view(Function<ShopOrder, T> view) {
        return orders.values().stream().map(view).toList();
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

    int nextChild() {
        return childIds.incrementAndGet();
    }

    /** Two ids each: the second is the row of the chosen variant. */
    private int nextItem() {
        return itemIds.getAndAdd(2) + 1;
    }
}
