package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** The surveys that a link may be handed out for: planned like any other, and left out only for want of an address. */
@ApplicationScoped
class LinkRows {

    private static final String OPEN = """
            select s.id, s.ticket_id, s.call_id from survey s join ticket t on t.id = s.ticket_id
            where s.id = (select max(o.id) from survey o where o.ticket_id = ?)
                and t.status = 'SOLVED' and s.state = 'SUPPRESSED' and s.suppressed = 'NO_ADDRESS' for update of s
            """;
    /** Made now: the days until they are asked again count from here. */
    private static final String HAND_OUT = """
            update survey set way = 'LINK', state = 'SENT', suppressed = '', customer_id = cast(? as bigint), language = ?,
                token_hash = ?, made_at = ?, sent_at = ?, expires_at = ?,
                agent_id = cast(? as bigint), contributors = cast(? as bigint[]), team_id = cast(? as bigint)
            where id = ?
            """;

    private static final String TICKET = "select 1 from ticket where id = ?";

    private final Statements statements;

    @Inject
    LinkRows(Statements statements) {
        this.statements = statements;
    }

    /** One that nobody was asked by yet. */
    record OpenSurvey(long id, long ticket, @Nullable Long call) {}

    boolean isTicket(long ticket) throws SQLException {
        return statements.first(TICKET, row -> row.getInt(1), ticket).isPresent();
    }

    /** Holds it until the end of the transaction. */
    Optional<OpenSurvey> ofTicket(long ticket) throws SQLException {
        return statements.first(
                OPEN, row -> new OpenSurvey(row.getLong(1), row.getLong(2), row.getObject(3, Long.class)), ticket);
    }

    void handOut(OpenSurvey survey, Contact contact, String tokenHash, Instant now, Instant expires)
            throws SQLException {
        statements.change(
                HAND_OUT,
                contact.customer(),
                contact.language(),
                tokenHash,
                now,
                now,
                expires,
                contact.agent(),
                contact.contributors().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                contact.team(),
                survey.id());
    }
}
