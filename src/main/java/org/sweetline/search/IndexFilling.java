package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sweetline.events.FeedRow;

/**
 * Brings things from the tables into an index. One at a time: what is read first must be written first, else an older
 * state could replace a newer one.
 */
@ApplicationScoped
class IndexFilling {

    private static final int AT_ONCE = 250;

    private final TicketRows tickets;
    private final CustomerRows customers;
    private final OrderRows orders;
    private final ReturnDocuments returns;

    @Inject
    IndexFilling(TicketRows tickets, CustomerRows customers, OrderRows orders, ReturnDocuments returns) {
        this.tickets = tickets;
        this.customers = customers;
        this.orders = orders;
        this.returns = returns;
    }

    /** An order shows on its customer, and a customer's name, addresses and orders on their tickets. */
    synchronized void follow(TicketIndex index, List<FeedRow> rows) throws IOException, SQLException {
        ChangedThings changed = new ChangedThings(rows);
        Set<Long> people = new TreeSet<>(changed.customers());
        people.addAll(customers.owning(changed.orders()));
        Set<Long> talks = new TreeSet<>(changed.tickets());
        talks.addAll(tickets.of(people));
        Set<Long> sentBack = new TreeSet<>(changed.returns());
        sentBack.addAll(returns.of(changed.customers()));
        put(index, HitType.ORDER, changed.orders());
        put(index, HitType.RETURN, sentBack);
        put(index, HitType.CUSTOMER, people);
        put(index, HitType.TICKET, talks);
        index.reached(rows.get(rows.size() - 1).cursor());
    }

    synchronized void put(TicketIndex index, HitType type, Collection<Long> ids) throws IOException, SQLException {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            List<Searchable> present = read(type, some);
            Set<Long> gone = new HashSet<>(some);
            present.forEach(searchable -> gone.remove(searchable.id()));
            index.put(present, keys(type, gone));
        }
    }

    /** The next ids downwards, newest things first. */
    List<Long> idsBelow(HitType type, long id) throws SQLException {
        return switch (type) {
            case TICKET -> tickets.below(id, AT_ONCE);
            case CUSTOMER -> customers.below(id, AT_ONCE);
            case ORDER -> orders.below(id, AT_ONCE);
            case RETURN -> returns.below(id, AT_ONCE);
        };
    }

    long count() throws SQLException {
        return tickets.count() + customers.count() + orders.count() + returns.count();
    }

    private List<Searchable> read(HitType type, List<Long> ids) throws SQLException {
        return switch (type) {
            case TICKET -> tickets.read(ids);
            case CUSTOMER -> customers.read(ids);
            case ORDER -> orders.read(ids);
            case RETURN -> returns.read(ids);
        };
    }

    private static List<Searchable.Key> keys(HitType type, Set<Long> ids) {
        List<Searchable.Key> keys = new ArrayList<>();
        ids.forEach(id -> keys.add(new Searchable.Key(type, id)));
        return keys;
    }
}
