package org.sweetline.satisfaction.praise.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sweetline.satisfaction.praise.lessons.WaitingPraise;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketView.PersonView;

/** How many kind words there are, and how many of them wait for a judgement. */
@ApplicationScoped
class WallSummary {

    private static final String COUNTS = """
            select count(*) filter (where p.state = 'CONFIRMED' and p.said_at >= ?),
                count(*) filter (where p.state = 'CONFIRMED' and p.said_at >= ?),
                count(*) filter (where p.state = 'CONFIRMED' and p.account_id = ? and p.said_at >= ?)
            from praise p where p.said_at >= ?
            """;
    /** By name, for nobody is ranked. */
    private static final String PRAISED = """
            select a.id, a.name from account a
            where exists (select 1 from praise p where p.account_id = a.id and p.state = 'CONFIRMED') order by a.name
            """;

    private final Statements statements;
    private final WaitingPraise waiting;
    private final Clock clock;

    @Inject
    WallSummary(Statements statements, WaitingPraise waiting, Clock clock) {
        this.statements = statements;
        this.waiting = waiting;
        this.clock = clock;
    }

    WallSummaryView of(long reader) throws SQLException {
        Instant now = clock.instant();
        Instant month = now.minus(30, ChronoUnit.DAYS);
        List<PersonView> praised = statements.list(PRAISED, row -> new PersonView(row.getLong(1), row.getString(2)));
        int toJudge = waiting.list(reader).size();
        return statements
                .first(
                        COUNTS,
                        row -> new WallSummaryView(row.getInt(1), row.getInt(2), row.getInt(3), toJudge, praised),
                        now.minus(7, ChronoUnit.DAYS),
                        month,
                        reader,
                        month,
                        month)
                .orElseThrow();
    }
}
