package org.sweetline.town;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Person.Language;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.cast.Topic;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.year.Cart;
import org.sweetline.town.year.Conversation;

/** Finds who acts next and what about. Who has just ordered writes and calls next, so that one story has all three. */
final class Storyteller {
    private static final int LATELY = 300;
    private final Cast cast;
    private final Shop shop;
    private final RandomGenerator random;
    private Optional<Person> toWrite = Optional.empty();
    private Optional<Person> toCall = Optional.empty();
    private Optional<Scene> written = Optional.empty();

    /** A person with something to say about an order. */
    record Scene(Person person, ShopOrder order, Topic topic, Conversation words) {}

    Storyteller(Cast cast, Shop shop, RandomGenerator random) {
        this.cast = cast;
        this.shop = shop;
        this.random = random;
    }

    synchronized Person buyer(String who) {
        Person person = named(who).orElseGet(() -> anyOf(random.nextInt(3) == 0 ? cast.known() : cast.everybody()));
        toWrite = Optional.of(person);
        toCall = Optional.of(person);
        return person;
    }

    synchronized Scene letter(String who) {
        Person person = named(who).or(() -> toWrite).orElseGet(this::lateBuyer);
        toWrite = Optional.empty();
        Scene scene = scene(person);
        written = Optional.of(scene);
        return scene;
    }

    synchronized Scene call(String who) {
        Person person = named(who).or(() -> toCall).orElseGet(this::lateBuyer);
        toCall = Optional.empty();
        Scene scene = scene(person);
        return written.filter(letter -> letter.order().equals(scene.order()))
                .map(letter -> scene(scene.person(), scene.order(), letter.topic()))
                .orElse(scene);
    }

    synchronized Scene about(ShopOrder order, Topic topic) {
        return scene(order.buyer(), order, topic);
    }

    private Scene scene(Person person) {
        ShopOrder order = shop.newestOrderOf(person)
                .orElseGet(() -> shop.order(person, new Cart(random).fill().get(0)));
        return scene(person.usingEmail(order.buyer().email()), order, Conversation.topicFor(order, random));
    }

    private Scene scene(Person person, ShopOrder order, Topic topic) {
        Staff agent = person.language() == Language.KO ? Staff.MINJI : Staff.JENNY;
        return new Scene(person, order, topic, new Conversation(person, topic, order, agent, random));
    }

    private Optional<Person> named(String who) {
        return cast.find(who);
    }

    private Person lateBuyer() {
        List<ShopOrder> orders = shop.orders();
        if (orders.isEmpty()) return cast.somebody(random);
        int from = Math.max(0, orders.size() - LATELY);
        return orders.get(from + random.nextInt(orders.size() - from)).buyer();
    }

    private Person anyOf(List<Person> people) {
        return people.get(random.nextInt(people.size()));
    }
}
