package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.HistoryReader;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;

/** What an inspection found is a proof, for or against: by these, and never by denials, rules are measured. */
@ApplicationScoped
class InspectionProofs {

    private static final String KEEP = """
            insert into risk_proof (customer_id, kind, abuse, order_id, return_id, at)
            select ?, 'INSPECTION', ?, order_id, id, ? from return_request where id = ?
            on conflict (return_id, kind) where return_id is not null and withdrawn_at is null
                do update set abuse = excluded.abuse where risk_proof.abuse <> excluded.abuse
            """;

    private static final String WITHDRAW = """
            update risk_proof set withdrawn_at = ?
            where return_id = ? and kind = 'INSPECTION' and withdrawn_at is null
            """;

    private final Statements statements;
    private final HistoryReader reader;
    private final Standings standings;
    private final Clock clock;

    @Inject
    InspectionProofs(Statements statements, HistoryReader reader, Standings standings, Clock clock) {
        this.statements = statements;
        this.reader = reader;
        this.standings = standings;
        this.clock = clock;
    }

    /** In the caller's transaction. A parcel of which nothing was inspected proves nothing, nor does what an appeal overturned. */
    void takeDown(long customer, long returnId) throws SQLException {
        History history = reader.of(List.of(customer)).getOrDefault(customer, History.none(clock.instant()));
        String number = ReturnNumber.text(returnId);
        List<Inspected> found = history.inspections().stream()
                .filter(each -> each.number().equals(number))
                .toList();
        if (!found.isEmpty()) {
            boolean abuse = found.stream().anyMatch(Inspected::failed);
            statements.change(KEEP, customer, abuse, clock.instant(), returnId);
        } else if (statements.change(WITHDRAW, clock.instant(), returnId) > 0) {
            standings.forget(customer);
        }
    }
}
