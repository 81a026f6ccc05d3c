package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.HistoryReader;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.links.TieRows;

/**
 * Histories of people. Accounts of one person are read as one only once something was proven of one of them; until then
 * each stands for itself, for two identifiers may be a family's.
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

    /** A fixed number of queries, and one more for each whose ties lead to a proven abuse. */
    public Map<Long, History> of(List<Long> customers) throws SQLException {
        Map<Long, Ties> ties = tieRows.of(customers);
        Map<Long, History> people = new HashMap<>();
        for (Map.Entry<Long, History> own : reader.of(customers).entrySet()) {
            Ties known = ties.getOrDefault(own.getKey(), Ties.NONE);
            History history = own.getValue().tied(known);
            boolean proven = !known.abusers().isEmpty() || history.hasProvenAbuse();
            people.put(own.getKey(), proven ? withOtherAccounts(own.getKey(), history) : history);
        }
        return people;
    }

    private History withOtherAccounts(long customer, History own) throws SQLException {
        List<Long> others = tieRows.cluster(customer).stream()
                .filter(other -> other != customer)
                .toList();
        History all = own;
        if (!others.isEmpty()) {
            for (History other : reader.of(others).values()) {
                all = all.and(other);
            }
        }
        return all;
    }
}
