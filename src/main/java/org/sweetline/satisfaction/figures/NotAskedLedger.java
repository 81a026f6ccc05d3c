package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.satisfaction.figures.CsatView.LedgerView;
import org.sweetline.satisfaction.figures.CsatView.NotAskedView;
import org.sweetline.satisfaction.numbers.Interval;
import org.sweetline.schema.Statements;

/** Counts who could not answer, each contact once. Who hung up before anybody came has an opinion too. */
@ApplicationScoped
class NotAskedLedger {

    private static final String HUNG_UP =
            "select count(*) from desk_call d where d.began_at >= ? and d.began_at < ? and " + NeverAsked.HUNG_UP;
    private static final String UNSOLVED =
            "select count(*) from ticket t where t.created_at >= ? and t.created_at < ? and " + NeverAsked.UNSOLVED;

    private final Statements statements;

    @Inject
    NotAskedLedger(Statements statements) {
        this.statements = statements;
    }

    LedgerView of(CsatScope asked, Instant from, Instant until, CsatCount count) throws SQLException {
        List<NotAskedView> rows = new ArrayList<>();
        add(rows, "hung-up", count(HUNG_UP, Narrowing.calls(asked.only()), from, until));
        add(rows, "unsolved", count(UNSOLVED, Narrowing.tickets(asked.only()), from, until));
        rows.addAll(count.notAsked());
        CsatTally total = count.total();
        long contacts =
                total.asked() + rows.stream().mapToLong(NotAskedView::count).sum();
        Interval bounds = total.csat().bounds(contacts);
        Double score = total.csat().value().isPresent() ? total.csat().value().getAsDouble() : null;
        return new LedgerView(
                contacts,
                rows,
                new ShareView(total.satisfied(), contacts, score, bounds.low(), bounds.high()),
                asked.only().isOfTheAsked());
    }

    private long count(String sql, Optional<Narrowing> narrowing, Instant from, Instant until) throws SQLException {
        if (narrowing.isEmpty()) {
            return 0;
        }
        List<Object> parameters = new ArrayList<>(List.of(from, until));
        parameters.addAll(narrowing.get().parameters());
        return statements.count(sql + narrowing.get().condition(), parameters.toArray());
    }

    private static void add(List<NotAskedView> rows, String reason, long count) {
        if (count > 0) {
            rows.add(new NotAskedView(reason, count));
        }
    }
}
