package org.sweetline.abuse.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.schema.Statements;

/** Reads what customers bought and sent back: six queries, however many customers are asked for. */
@ApplicationScoped
public class HistoryReader {

    private final Statements statements;

    @Inject
    HistoryReader(Statements statements) {
        this.statements = statements;
    }

    /** Whose the rest of a row is. */
    private record Owned<T>(long customer, T thing) {}

    /** By customer; whoever stands has a history, if only an empty one. */
    public Map<Long, History> of(List<Long> customers) throws SQLException {
        List<String> ids = customers.stream().map(String::valueOf).toList();
        Map<Long, HistoryDraft> drafts = new HashMap<>();
        statements.list(
                HistoryQueries.CUSTOMERS,
                row -> drafts.put(row.getLong(1), new HistoryDraft(HistoryRow.time(row, 2))),
                ids);
        statements
                .list(HistoryQueries.LINES, row -> new Owned<>(row.getLong(1), HistoryRow.line(row)), ids)
                .forEach(line -> of(drafts, line).ifPresent(draft -> draft.add(line.thing())));
        statements
                .list(HistoryQueries.RETURNS, row -> new Owned<>(row.getLong(1), HistoryRow.filed(row)), ids)
                .forEach(filed -> of(drafts, filed).ifPresent(draft -> draft.addReturn(filed.thing())));
        statements
                .list(HistoryQueries.MEMOS, row -> new Owned<>(row.getLong(1), HistoryRow.memo(row)), ids)
                .forEach(memo -> of(drafts, memo).ifPresent(draft -> draft.addMemo(memo.thing())));
        addFindings(drafts, ids);
        Map<Long, History> histories = new HashMap<>();
        drafts.forEach((customer, draft) -> histories.put(customer, draft.history()));
        return histories;
    }

    /** What the desk found in parcels, and what others have proven. */
    private void addFindings(Map<Long, HistoryDraft> drafts, List<String> ids) throws SQLException {
        statements
                .list(
                        HistoryQueries.INSPECTIONS,
                        row -> new Owned<>(row.getLong(1), HistoryRow.inspected(row)),
                        ids,
                        ids)
                .forEach(found -> of(drafts, found).ifPresent(draft -> draft.add(found.thing())));
        statements
                .list(HistoryQueries.PROOFS, row -> new Owned<>(row.getLong(1), HistoryRow.proof(row)), ids)
                .forEach(proof -> of(drafts, proof).ifPresent(draft -> draft.add(proof.thing())));
    }

    /** Everybody who stands, some at a time, by number. */
    public List<Long> customersAfter(long customer, int most) throws SQLException {
        return new ArrayList<>(statements.list(HistoryQueries.EVERYBODY, row -> row.getLong(1), customer, (long) most));
    }

    /** All who have sent something back since then, by number. */
    public List<Long> returnersSince(Instant since) throws SQLException {
        return statements.list(HistoryQueries.RETURNERS, row -> row.getLong(1), since, since, since);
    }

    private static Optional<HistoryDraft> of(Map<Long, HistoryDraft> drafts, Owned<?> owned) {
        return Optional.ofNullable(drafts.get(owned.customer()));
    }
}
