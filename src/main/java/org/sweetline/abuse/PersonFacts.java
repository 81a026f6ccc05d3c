package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.History.Account;
import org.sweetline.abuse.history.HistoryReader;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.links.TieRows;

/**
 * Histories of people. Accounts of one person count as one only once something was proven of one of them; until then each
 * stands for itself, for two identifiers may be a family's.
 */
@ApplicationScoped
public class PersonFacts {

    private final HistoryReader reader;
    private final TieRows tieRows;

    @Inject
    PersonFacts(HistoryReader reader, TieRows tieRows) {
        this.reader = reader;
        this.tieRows = tieRows;
    }

    /** A fixed number of queries, and three more for each whose ties lead to a proven abuse. */
    public Map<Long, History> of(List<Long> customers) throws SQLException {
        Map<Long, Ties> ties = tieRows.of(customers);
        Map<Long, History> people = new HashMap<>();
        for (Map.Entry<Long, History> own : reader.of(customers).entrySet()) {
            Ties known = ties.getOrDefault(own.getKey(), Ties.NONE);
            History history = own.getValue().tied(known);
            people.put(own.getKey(), history.isProven() ? history.with(accounts(own.getKey())) : history);
        }
        return people;
    }

    private List<Account> accounts(long customer) throws SQLException {
        Map<Long, Instant> others = tieRows.cluster(customer);
        if (others.isEmpty()) {
            return List.of();
        }
        List<Account> accounts = new ArrayList<>();
        for (Map.Entry<Long, History> other :
                reader.of(List.copyOf(others.keySet())).entrySet()) {
            Instant from = others.get(other.getKey());
            if (from != null) {
                accounts.add(new Account(from, other.getValue()));
            }
        }
        return accounts;
    }
}
