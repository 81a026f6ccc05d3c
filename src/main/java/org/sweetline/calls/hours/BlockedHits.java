package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.sweetline.calls.hours.BlockedNumbers.BlockedNumber;
import org.sweetline.schema.Statements;

/** Counts how often a blocked number tried. */
@ApplicationScoped
class BlockedHits {

    private static final String HIT = "update blocked_number set hits = hits + 1, last_hit_at = ? where id = ?";

    private final Statements statements;

    @Inject
    BlockedHits(Statements statements) {
        this.statements = statements;
    }

    void count(BlockedNumber number, Instant at) throws SQLException {
        statements.change(HIT, at, number.id());
    }
}
