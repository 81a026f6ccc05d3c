package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.schema.Statements;

/** By which of what we wrote to a customer, by mail or text, they are reached. */
@ApplicationScoped
class LaterReplies {

    private static final String SAYS_SO = """
            case e.channel when 'sms' then 'TEXT' else 'MAIL' end, case when not e.automatic then e.author_id end, e.at, e.id
            """;

    /** What the desk tells of itself does not: who was sent a link, or asked how it went, still waits to hear from us. */
    private static final String REACHES = """
            e.direction = 'OUT' and e.delivery_state in ('SENT', 'DELIVERED') and not exists (
                select 1 from text_message m where m.entry_id = e.id and m.purpose <> 'REPLY')
            """;

    private static final String ONE = "select " + SAYS_SO + ", t.customer_id"
            + " from timeline_entry e join ticket t on t.id = e.ticket_id"
            + " where e.id = ? and t.customer_id is not null and " + REACHES;
    private static final String SINCE = "select " + SAYS_SO
            + " from ticket t join timeline_entry e on e.ticket_id = t.id"
            + " where t.customer_id = living_customer(?) and e.at > ? and " + REACHES + " order by e.at, e.id limit 1";
    private static final String BESIDE = "select " + SAYS_SO
            + " from timeline_entry lost join ticket asked on asked.id = lost.ticket_id"
            + " join ticket t on t.customer_id = asked.customer_id join timeline_entry e on e.ticket_id = t.id"
            + " where lost.id = ? and e.id <> lost.id and e.at > ? and " + REACHES + " order by e.at, e.id limit 1";

    private final Statements statements;

    @Inject
    LaterReplies(Statements statements) {
        this.statements = statements;
    }

    /** One that reaches, and whom. */
    record Sent(long customer, Reach reach) {}

    /** Empty as long as it is on its way, or when it is none that reaches anybody. */
    Optional<Sent> sent(long entry) throws SQLException {
        return statements.first(ONE, row -> new Sent(row.getLong(5), Reach.read(row)), entry);
    }

    /** The first of them. */
    Optional<Reach> since(long customer, Instant then) throws SQLException {
        return statements.first(SINCE, Reach::read, customer, then);
    }

    /** The first to the same customer as this one, but another. */
    Optional<Reach> beside(long entry, Instant then) throws SQLException {
        return statements.first(BESIDE, Reach::read, entry, then);
    }
}
