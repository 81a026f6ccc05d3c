package org.sweetline.abuse.nights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.sweetline.abuse.PersonFacts;
import org.sweetline.abuse.ShopTerms;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.HistoryReader;
import org.sweetline.abuse.links.LinkStep;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.work.ReadAhead;

/** Goes through all customers by number, some at a time, so that no transaction and no list grows with the shop. */
@ApplicationScoped
public class Everybody {

    private final HistoryReader reader;
    private final PersonFacts people;
    private final LinkStep links;
    private final ShopTerms shop;

    @Inject
    Everybody(HistoryReader reader, PersonFacts people, LinkStep links, ShopTerms shop) {
        this.reader = reader;
        this.people = people;
        this.links = links;
        this.shop = shop;
    }

    /** What is done with some customers' histories. */
    public interface Batch {
        void take(Map<Long, History> histories) throws SQLException;
    }

    /** A batch, and how many of a hundred are done with it. */
    public interface Steps {
        void take(Map<Long, History> histories, int percent) throws SQLException;
    }

    /** Customers and what is known of them. */
    private record Part(List<Long> customers, Map<Long, History> histories) {}

    /** False when it was broken off. */
    public boolean inBatches(int some, BooleanSupplier goesOn, Batch batch) throws SQLException {
        AtomicLong last = new AtomicLong();
        ReadAhead<Part> parts = new ReadAhead<>(() -> {
            List<Long> customers = reader.customersAfter(last.get(), some);
            if (customers.isEmpty()) {
                return Optional.empty();
            }
            last.set(customers.get(customers.size() - 1));
            return Optional.of(new Part(customers, people.of(customers)));
        });
        return each(parts, goesOn, part -> batch.take(part.histories()));
    }

    /** Some customers only; hears after each batch how many of a hundred are done. */
    public boolean inBatches(List<Long> customers, int some, BooleanSupplier goesOn, Steps batch) throws SQLException {
        AtomicInteger next = new AtomicInteger();
        ReadAhead<Part> parts = new ReadAhead<>(() -> {
            int begin = next.getAndAdd(some);
            if (begin >= customers.size()) {
                return Optional.empty();
            }
            List<Long> few = customers.subList(begin, Math.min(customers.size(), begin + some));
            return Optional.of(new Part(few, people.of(few)));
        });
        AtomicInteger done = new AtomicInteger();
        return each(parts, goesOn, part -> {
            int reached = done.addAndGet(part.customers().size());
            batch.take(part.histories(), reached * 100 / customers.size());
        });
    }

    private interface Taking {
        void take(Part part) throws SQLException;
    }

    private static boolean each(ReadAhead<Part> parts, BooleanSupplier goesOn, Taking taking) throws SQLException {
        Optional<Part> part = parts.next();
        while (part.isPresent() && goesOn.getAsBoolean()) {
            taking.take(part.get());
            part = parts.next();
        }
        return part.isEmpty();
    }

    void tie(List<Long> customers) throws SQLException {
        links.refresh(customers);
    }

    public Terms terms() throws SQLException {
        return shop.now();
    }
}
