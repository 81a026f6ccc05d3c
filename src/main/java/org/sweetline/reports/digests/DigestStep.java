package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.reports.digests.DigestTurns.Turn;
import org.sweetline.surge.SurgeConfig;

/** Moves a digest's turn on and posts its mails, in one transaction: only one node does, and only once. */
@ApplicationScoped
class DigestStep {

    private static final Duration NEWS = Duration.ofDays(7);

    private final DigestTurns turns;
    private final KindWords words;
    private final NoticeDesk notices;
    private final SurgeConfig shop;
    private final Clock clock;

    @Inject
    DigestStep(DigestTurns turns, KindWords words, NoticeDesk notices, SurgeConfig shop, Clock clock) {
        this.turns = turns;
        this.words = words;
        this.notices = notices;
        this.shop = shop;
        this.clock = clock;
    }

    /** A shop that begins today hears of today tomorrow. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void begin(DigestKind kind) throws SQLException {
        turns.begin(kind, kind.rhythm().next(clock.instant(), shop.zone()));
    }

    Optional<Turn> due(DigestKind kind) throws SQLException {
        return turns.due(kind, clock.instant());
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void send(DigestKind kind, Turn turn, List<Notice> letters) throws SQLException {
        Instant next = kind.rhythm().next(after(turn), shop.zone());
        if (turns.moveOn(kind, turn, next)) {
            words.told(kind, turn.since().orElse(Instant.EPOCH), turn.due());
            for (Notice letter : letters) {
                notices.post(letter);
            }
        }
    }

    /** Each day that was missed is told for itself; what is older than a week is no news. */
    private Instant after(Turn turn) {
        Instant oldest = clock.instant().minus(NEWS);
        return turn.due().isBefore(oldest) ? oldest : turn.due();
    }
}
