package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.ContactPoint;

/** Finds or makes many customers with a handful of statements, by the same rules as one. */
@ApplicationScoped
class Introductions {

    private final IdBlocks customerIds = new IdBlocks("customer_seq");
    private final IdBlocks pointIds = new IdBlocks("contact_point_seq");
    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    Introductions(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * @param customers the customer of each newcomer, in their order
     * @param changed those who are new, or of whom we learnt something
     */
    record Introduced(List<Long> customers, Set<Long> changed) {}

    Introduced introduce(List<Newcomer> newcomers) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            IntroductionRows rows = new IntroductionRows(connection, clock.instant());
            Map<String, Long> owners = owners(rows, newcomers);
            int unknown = (int) newcomers.stream()
                    .filter(newcomer -> owner(newcomer, owners) == null)
                    .count();
            Seating seating = new Seating(owners, customerIds.take(connection, unknown));
            List<Long> customers = newcomers.stream().map(seating::seat).toList();
            if (!seating.points.isEmpty()) {
                rows.insert(seating.made, seating.points, pointIds.take(connection, seating.points.size()));
            }
            Set<Long> changed = new HashSet<>(seating.points.values());
            changed.addAll(learn(rows, customers, newcomers, seating.made));
            return new Introduced(customers, changed);
        }
    }

    private static Map<String, Long> owners(IntroductionRows rows, List<Newcomer> newcomers) throws SQLException {
        Map<String, Long> owners = rows.owners(values(newcomers));
        List<Newcomer> notQuiteKnown = newcomers.stream()
                .filter(newcomer -> !owners.keySet().containsAll(values(List.of(newcomer))))
                .toList();
        if (!notQuiteKnown.isEmpty()) {
            // Locked until commit, in one order, so that the same new person is not made twice.
            Collection<String> values = new TreeSet<>(values(notQuiteKnown));
            owners.putAll(rows.lockedOwners(values));
        }
        return owners;
    }

    /** Of a customer who was made of one newcomer alone there is nothing more to learn. */
    private static List<Long> learn(
            IntroductionRows rows, List<Long> customers, List<Newcomer> newcomers, Map<Long, Newcomer> made)
            throws SQLException {
        List<Long> known = new ArrayList<>();
        List<Newcomer> said = new ArrayList<>();
        for (int i = 0; i < newcomers.size(); i++) {
            if (made.get(customers.get(i)) != newcomers.get(i)) {
                known.add(customers.get(i));
                said.add(newcomers.get(i));
            }
        }
        return known.isEmpty() ? List.of() : rows.learn(known, said);
    }

    private static Set<String> values(List<Newcomer> newcomers) {
        Set<String> values = new HashSet<>();
        newcomers.forEach(newcomer -> newcomer.points().forEach(point -> values.add(point.value())));
        return values;
    }

    private static @Nullable Long owner(Newcomer newcomer, Map<String, Long> owners) {
        return newcomer.points().stream()
                .map(point -> owners.get(point.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Gives each newcomer, one after the other, the customer they are. */
    private static final class Seating {

        private final Map<String, Long> owners;
        private final Deque<Long> freeIds;
        private final Map<Long, Newcomer> made = new LinkedHashMap<>();
        private final Map<ContactPoint, Long> points = new LinkedHashMap<>();

        Seating(Map<String, Long> owners, List<Long> freeIds) {
            this.owners = owners;
            this.freeIds = new ArrayDeque<>(freeIds);
        }

        Long seat(Newcomer newcomer) {
            Long known = owner(newcomer, owners);
            Long customer = known == null ? freeIds.remove() : known;
            if (known == null) {
                made.put(customer, newcomer);
            }
            for (ContactPoint point : newcomer.points()) {
                if (owners.putIfAbsent(point.value(), customer) == null) {
                    points.put(point, customer);
                }
            }
            return customer;
        }
    }
}
