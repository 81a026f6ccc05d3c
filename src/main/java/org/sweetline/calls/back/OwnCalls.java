package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.calls.Vouching;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Who called us just now is awake, whatever the clock of their place shows; not whose number a network doubts. */
@ApplicationScoped
class OwnCalls {

    private static final String LATEST = """
            select coalesce(ended_at, cast(? as timestamptz)) as awake_at
            from desk_call
            where caller = ? and direction = 'IN' and began_at > ? and not starts_with(stir, ?)
            order by awake_at desc limit 1
            """;

    private final Statements statements;
    private final DialConfig config;

    @Inject
    OwnCalls(Statements statements, DialConfig config) {
        this.statements = statements;
        this.config = config;
    }

    /**
     * Until when whoever has this number surely is: for a while after their latest call. A call from another number says
     * nothing, for anybody could have somebody else woken by it; nor does one that only pretends to come from this one.
     */
    Instant awakeUntil(String number, Instant now) throws SQLException {
        if (number.isEmpty()) {
            // Many hide theirs; that one of them called says nothing of another.
            return Instant.EPOCH;
        }
        Instant yesterday = now.minus(Duration.ofDays(1));
        return statements
                .first(LATEST, row -> RowTime.instant(row, 1), now, number, yesterday, Vouching.FAILED)
                .map(latest -> latest.plus(config.awake()))
                .orElse(Instant.EPOCH);
    }
}
