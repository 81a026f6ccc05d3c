package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.satisfaction.figures.CsatView.LedgerView;
import org.sweetline.satisfaction.figures.CsatView.NotAskedView;
import org.sweetline.satisfaction.numbers.Interval;
import org.sweetline.schema.Statements;

/** Counts who could not answer. Who hung up before anybody came has an opinion too. */
@ApplicationScoped
class NotAskedLedger {

    private static final String SURVEYS = """
            select case when s.state = 'SUPPRESSED' then lower(replace(s.suppressed, '_', '-')) else lower(s.state) end,
                count(*)
            from survey s where s.contact_at >= ? and s.contact_at < ? %s
                and s.state in ('SUPPRESSED', 'BOUNCED', 'VOIDED', 'QUEUED') group by 1 order by 2 desc, 1
            """;
    private static final String HUNG_UP =
            "select count(*) from desk_call where began_at >= ? and began_at < ? and outcome = 'ABANDONED'";
    private static final String UNSOLVED = """
            select count(*) from ticket t where t.created_at >= ? and t.created_at < ? and t.status in ('OPEN', 'PENDING')
                and not exists (select 1 from survey s where s.ticket_id = t.id)
            """;

    private final Statements statements;

    @Inject
    NotAskedLedger(Statements statements) {
        this.statements = statements;
    }

    LedgerView of(CsatScope asked, Instant from, Instant until, CsatTally total) throws SQLException {
        List<NotAskedView> rows = new ArrayList<>();
        if (asked.only().equals(CsatScope.Only.ALL)) {
            add(rows, "hung-up", count(HUNG_UP, from, until));
            add(rows, "unsolved", count(UNSOLVED, from, until));
        }
        rows.addAll(statements.list(
                SURVEYS.formatted(asked.condition()),
                row -> new NotAskedView(row.getString(1), row.getLong(2)),
                CsatFigures.parameters(asked, from, until).toArray()));
        long contacts =
                total.asked() + rows.stream().mapToLong(NotAskedView::count).sum();
        Interval bounds = total.csat().bounds(contacts);
        Double score = total.csat().value().isPresent() ? total.csat().value().getAsDouble() : null;
        return new LedgerView(
                contacts, rows, new ShareView(total.satisfied(), contacts, score, bounds.low(), bounds.high()));
    }

    private long count(String sql, Instant from, Instant until) throws SQLException {
        return statements.first(sql, row -> row.getLong(1), from, until).orElse(0L);
    }

    private static void add(List<NotAskedView> rows, String reason, long count) {
        if (count > 0) {
            rows.add(new NotAskedView(reason, count));
        }
    }
}
