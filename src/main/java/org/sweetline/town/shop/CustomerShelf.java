package org.sweetline.town.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sweetline.town.cast.Person;

/** Everybody with an account; who buys for the first time has opened one, unless they are a guest. */
final class CustomerShelf {
    private final Map<Integer, ShopCustomer> customers = new TreeMap<>();

    synchronized void meet(Person person, Instant at) {
        if (person.isGuest()) return;
        customers.computeIfAbsent(
                person.customerId(), id -> new ShopCustomer(id, person, person.email(), person.phones(), at, at));
    }

    synchronized void change(int id, UnaryOperator<ShopCustomer> change) {
        customers.computeIfPresent(id, (any, customer) -> change.apply(customer));
    }

    synchronized void delete(int id) {
        customers.remove(id);
    }

    synchronized Optional<ShopCustomer> byId(int id) {
        return Optional.ofNullable(customers.get(id));
    }

    synchronized List<ShopCustomer> all() {
        return new ArrayList<>(customers.values());
    }
}
