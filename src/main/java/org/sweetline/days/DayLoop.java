package org.sweetline.days;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.work.BackgroundLoop;

/** Packs days that are over and were not packed yet, or changed since; the newest first, for they are asked for most. */
@ApplicationScoped
class DayLoop implements BackgroundLoop {

    private static final Duration REST = Duration.ofSeconds(2);
    private static final int SOME = 20;
    private static final String DUE = """
            select cast(day as text) from (
                select cast(g as date) as day from generate_series(
                    (select date_trunc('day', min(%2$s) at time zone 'UTC') from %3$s), cast(? as date), interval '1 day') g
                where not exists (select 1 from %1$s d where d.day = cast(g as date))
                union select day from %1$s_change where day <= cast(? as date)) due
            order by day desc limit ?
            """;

    private final Statements statements;
    private final Instance<DayTable> tables;
    private final DayStep step;
    private final Clock clock;

    @Inject
    DayLoop(Statements statements, @Any Instance<DayTable> tables, DayStep step, Clock clock) {
        this.statements = statements;
        this.tables = tables;
        this.step = step;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "packed days";
    }

    @Override
    public Duration turn() throws SQLException {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        boolean more = false;
        for (DayTable table : tables) {
            List<LocalDate> due = due(table, yesterday);
            if (!due.isEmpty()) {
                step.skip(table, yesterday);
            }
            for (LocalDate day : due) {
                step.pack(table, day);
            }
            more |= due.size() == SOME;
        }
        return more ? Duration.ZERO : REST;
    }

    private List<LocalDate> due(DayTable table, LocalDate yesterday) throws SQLException {
        return statements.list(
                DUE.formatted(table.name(), table.time().name(), table.time().table()),
                row -> LocalDate.parse(row.getString(1)),
                yesterday.toString(),
                yesterday.toString(),
                SOME);
    }
}
