package org.sweetline.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.ShopAccount;

/** Gives each newcomer of a batch, one after the other, the customer they are. */
final class Seating {

    private final Map<String, Long> owners;
    private final Map<Long, KnownPerson> people;
    private final List<Long> freeIds;
    private final Map<Long, Newcomer> made = new LinkedHashMap<>();
    private final Map<ContactPoint, Long> points = new LinkedHashMap<>();
    private final Set<Sharing> shared = new LinkedHashSet<>();

    /**
     * @param owners who owns which contact point
     * @param people what is known of those whose contact points are not sure by themselves
     */
    Seating(Map<String, Long> owners, Map<Long, KnownPerson> people, List<Long> freeIds) {
        this.owners = owners;
        this.people = people;
        this.freeIds = new ArrayList<>(freeIds);
    }

    /** Somebody uses what another one owns. */
    record Sharing(long customer, ContactPoint point) {}

    Long seat(Newcomer newcomer) {
        Long customer = known(newcomer).orElseGet(() -> make(newcomer));
        for (ContactPoint point : newcomer.points()) {
            Long owner = owners.putIfAbsent(point.value(), customer);
            if (owner == null) {
                points.put(point, customer);
                @Nullable KnownPerson person = people.get(customer);
                if (person != null) {
                    person.uses(point);
                }
            } else if (!owner.equals(customer) && !(point instanceof ShopAccount)) {
                shared.add(new Sharing(customer, point));
            }
        }
        return customer;
    }

    /** Those that nobody got. */
    List<Long> freeIds() {
        return freeIds;
    }

    Map<Long, Newcomer> made() {
        return made;
    }

    /** Whose the contact points are that nobody owned. */
    Map<ContactPoint, Long> points() {
        return points;
    }

    Set<Sharing> shared() {
        return shared;
    }

    Set<Long> changed() {
        return new HashSet<>(points.values());
    }

    private Optional<Long> known(Newcomer newcomer) {
        for (ContactPoint point : newcomer.points()) {
            Long owner = owners.get(point.value());
            if (owner != null && (point == newcomer.points().get(0) || isSurely(owner, newcomer, point))) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    private boolean isSurely(Long owner, Newcomer newcomer, ContactPoint point) {
        @Nullable KnownPerson person = people.get(owner);
        return person != null && person.isSurely(newcomer, point);
    }

    private Long make(Newcomer newcomer) {
        Long customer = freeIds.remove(freeIds.size() - 1);
        made.put(customer, newcomer);
        people.put(customer, new KnownPerson(newcomer.name(), false, Set.of()));
        return customer;
    }
}
