package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;

/** A person's word on a day goes before what was found. */
@ApplicationScoped
public class DayDesk {

    private static final String MARK = """
            insert into surge_day (day, orders, contacts, calls, marked, reason, account_id, marked_at)
            values (cast(? as date), 0, 0, 0, ?, ?, ?, ?)
            on conflict (day) do update set (marked, reason, account_id, marked_at)
              = (excluded.marked, excluded.reason, excluded.account_id, excluded.marked_at)
            """;
    private static final String UNMARK = """
            update surge_day set marked = '', reason = '', account_id = null, marked_at = null
            where day = cast(? as date) and marked <> ''
            """;

    private final Statements statements;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    DayDesk(Statements statements, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void mark(LocalDate day, DayMark mark, String reason, CurrentAccount by) throws SQLException {
        statements.change(MARK, day.toString(), mark.name(), reason, by.id(), clock.instant());
        log.did(by, mark == DayMark.PEAK ? "marked peak day" : "marked ordinary day", day.toString(), reason);
    }

    /** What was found counts again. */
    @Transactional(rollbackOn = Throwable.class)
    public void unmark(LocalDate day, CurrentAccount by) throws SQLException {
        if (statements.change(UNMARK, day.toString()) == 1) {
            log.did(by, "unmarked day", day.toString(), "");
        }
    }
}
