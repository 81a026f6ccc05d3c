package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;

/** Adds answers up: ten queries at most however many there are, for days that are packed. */
@ApplicationScoped
public class CsatFigures {

    private final CsatRows rows;
    private final NotAskedLedger ledger;
    private final Statements statements;

    @Inject
    CsatFigures(CsatRows rows, NotAskedLedger ledger, Statements statements) {
        this.rows = rows;
        this.ledger = ledger;
        this.statements = statements;
    }

    public CsatView of(CsatScope asked, CsatBy by) throws SQLException {
        Instant from = asked.start();
        Instant until = asked.end();
        CsatCount count = CsatCount.of(rows.read(asked, from, until), asked, by);
        List<CsatTally> groups = by == CsatBy.NONE ? List.of() : named(by, count.tallies());
        CsatTally before = CsatCount.of(rows.read(asked, asked.startBefore(), from), asked, CsatBy.NONE)
                .total();
        return new CsatView(
                from,
                until,
                asked.zone().getId(),
                CsatView.FORMULA,
                CsatRowView.of(count.total()),
                CsatRowView.of(before),
                groups.stream().map(CsatRowView::of).toList(),
                count.drivers(),
                ledger.of(asked, from, until, count));
    }

    /** In the order of their keys. */
    public List<CsatTally> tallies(CsatScope asked, CsatBy by, Instant from, Instant until) throws SQLException {
        return named(by, CsatCount.of(rows.read(asked, from, until), asked, by).tallies());
    }

    private List<CsatTally> named(CsatBy by, List<CsatTally> tallies) throws SQLException {
        if (by.names().isEmpty()) {
            return tallies;
        }
        Map<String, String> names = new HashMap<>();
        statements.list(by.names(), row -> names.put(row.getString(1), row.getString(2)));
        return tallies.stream()
                .map(tally -> tally.named(tally.key(), names.getOrDefault(tally.key(), tally.key())))
                .toList();
    }
}
