package org.sweetline.town.shop;

import java.time.Instant;
import java.util.List;
import org.sweetline.town.cast.Person;

/** An account at the shop. */
public record ShopCustomer(int id, Person person, String email, List<String> phones, Instant at, Instant updatedAt) {
    ShopCustomer with(String newEmail, List<String> newPhones, Instant when) {
        return new ShopCustomer(id, person, newEmail, newPhones, at, when);
    }
}
