package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;

/** A person's word on a day goes before what was found. */
@ApplicationScoped
public class DayDesk {

    private static final String UNMARK = """
            update surge_day set marked = '', reason = '', account_id = null, marked_at = null
            where day = cast(? as date) and marked <> ''
            """;

    private final Statements statements;
    private final Days days;
    private final SurgeLog log;

    @Inject
    DayDesk(Statements statements, Days days, SurgeLog log) {
        this.statements = statements;
        this.days = days;
        this.log = log;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void mark(LocalDate day, DayMark mark, String reason, CurrentAccount by) throws SQLException {
        days.mark(day, mark, reason, by.id());
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
