package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.incidents.DueAnswers.Due;

/**
 * Who wrote by mail and is a customer by nothing but that: the address may be that of somebody who never wrote to us. All of
 * them together get so many answers an hour, so that nobody has our answers flood others.
 */
@ApplicationScoped
class Strangers {

    private static final Duration HOUR = Duration.ofHours(1);

    /** An order, a call, a text, or a letter that answers one of ours shows that there is somebody. */
    private static final String KNOWN = """
            select exists (select from shop_order o where o.customer_id = ?) or exists (
                select from ticket t join timeline_entry e on e.ticket_id = t.id
                where t.customer_id = ? and e.direction = 'IN' and (e.trust in ('KNOWN', 'NUMBER') or e.kind = 'CALL'))
            """;

    private static final String TOLD = """
            select (select count(*) from incident_ticket
                    where stranger and answer = 'SENT' and released_at is null and answered_at > ?)
                + (select count(*) from incident_ticket
                    where stranger and letter = 'SENT' and letter_released_at is null and letter_at > ?)
            """;
    private static final String NOTE = "update incident_ticket set stranger = true where ticket_id = ?";

    private final Statements statements;
    private final int anHour;
    private final Clock clock;

    @Inject
    Strangers(Statements statements, SurgeConfig config, Clock clock) {
        this.statements = statements;
        this.anHour = config.strangersAnHour();
        this.clock = clock;
    }

    /** Whether this answer by mail must wait for a person. What somebody let go was looked at. */
    boolean hold(long ticket, Due due) throws SQLException {
        if (isKnown(due.customer().orElseThrow())) {
            return false;
        }
        statements.change(NOTE, ticket);
        return !due.released() && told() >= anHour;
    }

    private boolean isKnown(long customer) throws SQLException {
        return statements
                .first(KNOWN, row -> row.getBoolean(1), customer, customer)
                .orElseThrow();
    }

    private int told() throws SQLException {
        Instant since = clock.instant().minus(HOUR);
        return statements.first(TOLD, row -> row.getInt(1), since, since).orElseThrow();
    }
}
