package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.schema.Statements;

/** How somebody was reached who was not reached by this reply. */
@ApplicationScoped
class OtherReach {

    private static final String COMPLETED = """
            select 'BY_HAND', ended_by, ended_at, cast(null as bigint) from callback
            where ended_at > ? and state = 'DONE' and last_result = 'BY_HAND'
                and (customer_id = ? or customer_id is null and number = nullif(?, ''))
            order by ended_at limit 1
            """;

    private final Statements statements;
    private final LaterTalks talks;
    private final LaterReplies replies;

    @Inject
    OtherReach(Statements statements, LaterTalks talks, LaterReplies replies) {
        this.statements = statements;
        this.talks = talks;
        this.replies = replies;
    }

    Optional<Reach> since(MissedPerson person, Instant then, long entry) throws SQLException {
        Optional<Reach> talk = talks.since(person, then);
        if (talk.isPresent()) {
            return talk;
        }
        Optional<Reach> reply = replies.beside(entry, then);
        return reply.isPresent()
                ? reply
                : statements.first(COMPLETED, Reach::read, then, person.customer(), person.number());
    }
}
