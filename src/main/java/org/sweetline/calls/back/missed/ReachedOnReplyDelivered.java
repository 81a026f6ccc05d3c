package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.ReplyDelivered;
import org.sweetline.time.RowTime;

/**
 * Whom we have written to since, by mail or text, is reached; if that comes back they were not. What is told of a reply comes in
 * any order, so its present state counts.
 */
@ApplicationScoped
class ReachedOnReplyDelivered implements Reaction<ReplyDelivered> {

    private static final String REPLY = """
            select t.customer_id, e.channel, case when not e.automatic then e.author_id end, e.at, e.id
            from timeline_entry e join ticket t on t.id = e.ticket_id
            where e.id = ? and e.delivery_state in ('SENT', 'DELIVERED') and t.customer_id is not null
            """;
    private static final String LOST =
            "select 1 from timeline_entry where id = ? and delivery_state in ('UNDELIVERED', 'FAILED')";

    private final ReachDesk desk;
    private final CameBackDesk lost;
    private final Statements statements;

    @Inject
    ReachedOnReplyDelivered(ReachDesk desk, CameBackDesk lost, Statements statements) {
        this.desk = desk;
        this.lost = lost;
        this.statements = statements;
    }

    private record Sent(long customer, Reach reach) {}

    @Override
    public String name() {
        return "missed caller reached on reply delivered";
    }

    @Override
    public Class<ReplyDelivered> event() {
        return ReplyDelivered.class;
    }

    @Override
    public void react(ReplyDelivered event) throws SQLException {
        Optional<Sent> sent = statements.first(REPLY, ReachedOnReplyDelivered::sent, event.entry());
        if (sent.isPresent()) {
            desk.written(sent.get().customer(), sent.get().reach());
        } else if (statements.first(LOST, row -> 1, event.entry()).isPresent()) {
            lost.cameBack(event.entry());
        }
    }

    private static Sent sent(ResultSet row) throws SQLException {
        Reached how = row.getString(2).equals("sms") ? Reached.TEXT : Reached.MAIL;
        return new Sent(
                row.getLong(1), new Reach(how, row.getObject(3, Long.class), RowTime.instant(row, 4), row.getLong(5)));
    }
}
