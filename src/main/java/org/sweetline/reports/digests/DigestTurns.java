package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** When each digest goes out next, and up to when the last one told. */
@ApplicationScoped
class DigestTurns {

    private static final String BEGIN =
            "insert into digest_turn (kind, next_at) values (?, ?) on conflict (kind) do nothing";
    private static final String DUE = "select next_at, told_until from digest_turn where kind = ? and next_at <= ?";
    private static final String MOVE_ON =
            "update digest_turn set next_at = ?, told_until = next_at where kind = ? and next_at = ?";

    private final Statements statements;

    @Inject
    DigestTurns(Statements statements) {
        this.statements = statements;
    }

    /** @param since empty when none went out yet */
    record Turn(Instant due, Optional<Instant> since) {}

    void begin(DigestKind kind, Instant next) throws SQLException {
        statements.change(BEGIN, kind.name(), next);
    }

    Optional<Turn> due(DigestKind kind, Instant now) throws SQLException {
        return statements.first(
                DUE,
                row -> new Turn(RowTime.instant(row, 1), Optional.ofNullable(RowTime.nullable(row, 2))),
                kind.name(),
                now);
    }

    /** False when another node was first. */
    boolean moveOn(DigestKind kind, Turn from, Instant next) throws SQLException {
        return statements.change(MOVE_ON, next, kind.name(), from.due()) == 1;
    }
}
