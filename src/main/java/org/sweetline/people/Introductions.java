package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.sweetline.contact.EmailAddress;

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
     * @param made those who are new
     * @param changed those who are new, or of whom we learnt something
     */
    record Introduced(List<Long> customers, Set<Long> made, Set<Long> changed) {}

    Introduced introduce(List<Newcomer> newcomers) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            IntroductionRows rows = new IntroductionRows(connection, clock.instant());
            Map<String, Long> owners = owners(rows, newcomers);
            List<Newcomer> doubtful = newcomers.stream()
                    .filter(newcomer ->
                            !owners.containsKey(newcomer.points().get(0).value()))
                    .toList();
            Map<Long, KnownPerson> people = rows.people(owners(doubtful, owners));
            Seating seating = new Seating(owners, people, customerIds.take(connection, doubtful.size()));
            List<Long> customers = newcomers.stream().map(seating::seat).toList();
            customerIds.giveBack(seating.freeIds());
            if (!seating.points().isEmpty()) {
                rows.insert(
                        seating.made(),
                        seating.points(),
                        pointIds.take(connection, seating.points().size()));
            }
            Set<Long> learnt = new HashSet<>(rows.insertShared(seating.shared()));
            learnt.addAll(learn(rows, customers, newcomers, seating.made()));
            Set<Long> changed = seating.changed();
            learnt.removeAll(changed);
            rows.compare(learnt);
            changed.addAll(learnt);
            return new Introduced(customers, seating.made().keySet(), changed);
        }
    }

    /** Read where the running transaction sees what it wrote; the entity manager may look past it. */
    Acquaintance known(long customer) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new IntroductionRows(connection, clock.instant()).known(customer);
        }
    }

    /** Customers without an account who own the mail address of one of the accounts. */
    List<SamePersonFound> guestsOf(List<Long> customers, List<Newcomer> accounts) throws SQLException {
        Map<String, Long> byAddress = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            Long customer = customers.get(i);
            accounts.get(i).points().stream()
                    .filter(EmailAddress.class::isInstance)
                    .forEach(address -> byAddress.put(address.value(), customer));
        }
        try (Connection connection = dataSource.getConnection()) {
            return new IntroductionRows(connection, clock.instant()).guests(byAddress);
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

    private static Set<Long> owners(List<Newcomer> newcomers, Map<String, Long> owners) {
        Set<Long> known = new HashSet<>();
        values(newcomers)
                .forEach(value -> Optional.ofNullable(owners.get(value)).ifPresent(known::add));
        return known;
    }
}
