package org.sweetline.abuse.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;

/** Reads what customers bought and sent back: seven queries, however many customers are asked for. */
@ApplicationScoped
public class HistoryReader {

    private final Statements statements;
    private final Articles articles;
    private final HistoryConfig config;

    @Inject
    HistoryReader(Statements statements, Articles articles, HistoryConfig config) {
        this.statements = statements;
        this.articles = articles;
        this.config = config;
    }

    /** Adds what a row tells to the history of whose it is. */
    private interface Adding {
        void add(HistoryDraft draft, ResultSet row) throws SQLException;
    }

    /** By customer; whoever stands has a history, if only an empty one. */
    public Map<Long, History> of(List<Long> customers) throws SQLException {
        CustomerKeys keys = new CustomerKeys(customers);
        Object ids = keys.value();
        Map<Long, HistoryDraft> drafts = new HashMap<>();
        statements.list(
                keys.in(HistoryQueries.CUSTOMERS),
                row -> drafts.put(row.getLong(1), new HistoryDraft(HistoryRow.time(row, 2))),
                ids);
        each(
                keys.in(HistoryQueries.LINES),
                drafts,
                (draft, row) -> draft.add(HistoryRow.line(row, articles)),
                config.zone(),
                ids);
        each(keys.in(HistoryQueries.RETURNS), drafts, this::addReturn, ids);
        each(keys.in(HistoryQueries.MEMOS), drafts, (draft, row) -> draft.addMemo(HistoryRow.memo(row)), ids);
        each(
                keys.in(HistoryQueries.INSPECTIONS),
                drafts,
                (draft, row) -> draft.add(HistoryRow.inspected(row)),
                ids,
                ids);
        each(keys.in(HistoryQueries.PROOFS), drafts, (draft, row) -> draft.add(HistoryRow.proof(row)), ids);
        each(keys.in(HistoryQueries.COMPLAINTS), drafts, (draft, row) -> draft.add(HistoryRow.complaint(row)), ids);
        Map<Long, History> histories = new HashMap<>();
        drafts.forEach((customer, draft) -> histories.put(customer, draft.history()));
        return histories;
    }

    private void addReturn(HistoryDraft draft, ResultSet row) throws SQLException {
        draft.addReturn(HistoryRow.filed(row));
        HistoryRow.parcel(row, config.warehouseZip()).ifPresent(draft::add);
    }

    private void each(String sql, Map<Long, HistoryDraft> drafts, Adding adding, Object... parameters)
            throws SQLException {
        statements.list(
                sql,
                row -> {
                    HistoryDraft draft = drafts.get(row.getLong(1));
                    if (draft != null) {
                        adding.add(draft, row);
                    }
                    return draft != null;
                },
                parameters);
    }

    /** Everybody who stands, some at a time, by number. */
    public List<Long> customersAfter(long customer, int most) throws SQLException {
        return new ArrayList<>(statements.list(HistoryQueries.EVERYBODY, row -> row.getLong(1), customer, (long) most));
    }

    /** All who have sent something back since then, by number. */
    public List<Long> returnersSince(Instant since) throws SQLException {
        return statements.list(HistoryQueries.RETURNERS, row -> row.getLong(1), since, since, since);
    }
}
