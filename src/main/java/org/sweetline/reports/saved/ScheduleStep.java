package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.time.RowTime;

/** Moves a schedule on and posts its mails, in one transaction: whoever moved it on has posted, and nobody else does. */
@ApplicationScoped
class ScheduleStep {

    private static final int SOME = 5;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String DUE = """
            select s.saved_report_id, s.every, s.day, s.hour, s.next_at, r.account_id
            from report_schedule s join saved_report r on r.id = s.saved_report_id
            where s.state = 'ACTIVE' and s.next_at <= ? order by s.next_at, s.saved_report_id limit ?
            """;
    private static final String MOVE_ON = """
            update report_schedule set next_at = ?, last_at = ?
            where saved_report_id = ? and next_at = ? and state = 'ACTIVE'
            """;

    private final Statements statements;
    private final NoticeDesk notices;
    private final SurgeConfig shop;
    private final Clock clock;

    @Inject
    ScheduleStep(Statements statements, NoticeDesk notices, SurgeConfig shop, Clock clock) {
        this.statements = statements;
        this.notices = notices;
        this.shop = shop;
        this.clock = clock;
    }

    /**
     * @param owner whose report it is
     * @param at the time that it was due; it tells one sending from the next
     */
    record Due(long report, long owner, Rhythm rhythm, Instant at) {}

    List<Due> due() throws SQLException {
        return statements.list(
                DUE,
                row -> new Due(
                        row.getLong(1),
                        row.getLong(6),
                        new Rhythm(Rhythm.Every.valueOf(row.getString(2)), row.getInt(3), row.getInt(4)),
                        RowTime.instant(row, 5)),
                clock.instant(),
                SOME);
    }

    boolean isLate(Due due) {
        return clock.instant().isAfter(due.at().plus(PATIENCE));
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void send(Due due, List<Notice> letters) throws SQLException {
        Instant now = clock.instant();
        if (statements.change(MOVE_ON, due.rhythm().next(now, shop.zone()), now, due.report(), due.at()) == 1) {
            for (Notice letter : letters) {
                notices.post(letter);
            }
        }
    }
}
