package org.sweetline.abuse.nights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.sweetline.abuse.PersonFacts;
import org.sweetline.abuse.RiskConfig;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.HistoryReader;
import org.sweetline.abuse.links.LinkStep;
import org.sweetline.abuse.peers.Terms;

/** Goes through all customers by number, some at a time, so that no transaction and no list grows with the shop. */
@ApplicationScoped
public class Everybody {

    private final HistoryReader reader;
    private final PersonFacts people;
    private final LinkStep links;
    private final RiskConfig config;

    @Inject
    Everybody(HistoryReader reader, PersonFacts people, LinkStep links, RiskConfig config) {
        this.reader = reader;
        this.people = people;
        this.links = links;
        this.config = config;
    }

    /** What is done with some customers' histories. */
    public interface Batch {
        void take(Map<Long, History> histories) throws SQLException;
    }

    /** A batch, and how many of a hundred are done with it. */
    public interface Steps {
        void take(Map<Long, History> histories, int percent) throws SQLException;
    }

    /** False when it was broken off. */
    public boolean inBatches(int some, BooleanSupplier goesOn, Batch batch) throws SQLException {
        long last = 0;
        while (goesOn.getAsBoolean()) {
            List<Long> customers = reader.customersAfter(last, some);
            if (customers.isEmpty()) {
                return true;
            }
            batch.take(people.of(customers));
            last = customers.get(customers.size() - 1);
        }
        return false;
    }

    /** Some customers only; hears after each batch how many of a hundred are done. */
    public boolean inBatches(List<Long> customers, int some, BooleanSupplier goesOn, Steps batch) throws SQLException {
        for (int begin = 0; begin < customers.size(); begin += some) {
            if (!goesOn.getAsBoolean()) {
                return false;
            }
            int end = Math.min(customers.size(), begin + some);
            batch.take(people.of(customers.subList(begin, end)), end * 100 / customers.size());
        }
        return true;
    }

    void tie(List<Long> customers) throws SQLException {
        links.refresh(customers);
    }

    public Terms terms() {
        return config.terms();
    }
}
