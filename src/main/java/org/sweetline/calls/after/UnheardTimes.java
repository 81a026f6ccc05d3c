package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.schema.Statements;

/**
 * When a conversation is nobody's to write down: while its recording is paused, as for a card number, and while the customer
 * talks with somebody outside.
 */
@ApplicationScoped
public class UnheardTimes {
    /** A line is told when it is over, so one told right after may have been spoken before. */
    private static final Duration TOLD_LATER = Duration.ofSeconds(3);

    private static final String COVERS = """
            select 1 from desk_call c where c.sid = ? and (
                (select e.kind from call_event e
                    where e.call_id = c.id and e.kind in ('RECORDING_PAUSED', 'RECORDING_RESUMED') and e.at <= ?
                    order by e.at desc, e.id desc limit 1) = 'RECORDING_PAUSED'
                or exists (select from call_event e
                    where e.call_id = c.id and e.kind = 'RECORDING_RESUMED' and e.at <= ? and e.at > ?)
                or exists (select from call_leg l
                    where l.call_id = c.id and l.purpose = 'TRANSFER' and l.joined_at <= ?
                        and (l.left_at is null or l.left_at > ?)))
            """;

    private final Statements statements;

    @Inject
    UnheardTimes(Statements statements) {
        this.statements = statements;
    }

    public boolean cover(String sid, Instant told) throws SQLException {
        Instant spoken = told.minus(TOLD_LATER);
        return statements
                .first(COVERS, row -> 1, sid, told, told, spoken, told, spoken)
                .isPresent();
    }
}
