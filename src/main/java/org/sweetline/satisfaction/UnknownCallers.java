package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.schema.Statements;

/**
 * Callers whom nobody knows, and who are asked no more often than the others for that: at the same number as any customer; of
 * those who hide theirs, and may be one and the same, one in a day about the same colleague.
 */
@ApplicationScoped
class UnknownCallers {

    private static final Duration HIDDEN = Duration.ofDays(1);
    private static final String ASKED = """
            select 1 from desk_call c join desk_call d on d.caller = c.caller and d.id <> c.id
            where c.id = ? and d.began_at > case when c.caller = '' then cast(? as timestamptz) else cast(? as timestamptz) end
                and (c.caller <> '' or d.agent_id is not distinct from c.agent_id)
                and exists (select from call_event e where e.call_id = d.id and e.kind = 'RATING_ASKED')
            limit 1
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    UnknownCallers(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** @param daysBetween how long a customer is asked no second time */
    boolean wereAskedLately(long call, int daysBetween) throws SQLException {
        Instant now = clock.instant();
        return statements
                .first(ASKED, row -> row.getInt(1), call, now.minus(HIDDEN), now.minus(Duration.ofDays(daysBetween)))
                .isPresent();
    }
}
