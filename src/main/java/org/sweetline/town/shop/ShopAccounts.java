package org.sweetline.town.shop;

import java.time.Instant;
import java.util.List;
import org.sweetline.town.cast.Person;

/** Where accounts and stores are changed and deleted, which leaves their orders behind. */
public final class ShopAccounts {
    private final OrderShelf orders;
    private final CustomerShelf customers;

    ShopAccounts(OrderShelf orders, CustomerShelf customers) {
        this.orders = orders;
        this.customers = customers;
    }

    /** The account is gone; its orders stay, without a customer and unchanged otherwise. */
    public void delete(Person person) {
        customers.delete(person.customerId());
        orders.changeAll(order -> {
            if (order.customerId() == person.customerId()) order.forgetCustomer();
        });
    }

    public void delete(StoreView store) {
        orders.changeAll(order -> {
            if (order.store().equals(store)) order.forgetStore();
        });
    }

    public void change(Person person, String email, List<String> phones, Instant at) {
        customers.change(person.customerId(), customer -> customer.with(email, phones, at));
    }
}
