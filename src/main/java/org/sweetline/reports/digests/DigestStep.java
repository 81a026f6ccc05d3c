package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.time.RowTime;

/** Moves a digest's turn on and posts its mails, in one transaction: only one node does, and only once. */
@ApplicationScoped
class DigestStep {

    private static final String BEGIN =
            "insert into digest_turn (kind, next_at) values (?, ?) on conflict (kind) do nothing";
    private static final String DUE = "select next_at from digest_turn where kind = ? and next_at <= ?";
    private static final String MOVE_ON = "update digest_turn set next_at = ? where kind = ? and next_at = ?";

    private final Statements statements;
    private final NoticeDesk notices;
    private final SurgeConfig shop;
    private final Clock clock;

    @Inject
    DigestStep(Statements statements, NoticeDesk notices, SurgeConfig shop, Clock clock) {
        this.statements = statements;
        this.notices = notices;
        this.shop = shop;
        this.clock = clock;
    }

    /** A shop that begins today hears of today tomorrow. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void begin(DigestKind kind) throws SQLException {
        statements.change(BEGIN, kind.name(), kind.rhythm().next(clock.instant(), shop.zone()));
    }

    Optional<Instant> due(DigestKind kind) throws SQLException {
        return statements.first(DUE, row -> RowTime.instant(row, 1), kind.name(), clock.instant());
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void send(DigestKind kind, Instant due, List<Notice> letters) throws SQLException {
        Instant next = kind.rhythm().next(clock.instant(), shop.zone());
        if (statements.change(MOVE_ON, next, kind.name(), due) == 1) {
            for (Notice letter : letters) {
                notices.post(letter);
            }
        }
    }
}
