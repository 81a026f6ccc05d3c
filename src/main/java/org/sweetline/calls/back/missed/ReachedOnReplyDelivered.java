package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.ReplyDelivered;
import org.sweetline.time.RowTime;

/** Whom we have written to since, by mail or text, is reached. */
@ApplicationScoped
class ReachedOnReplyDelivered implements Reaction<ReplyDelivered> {

    private static final String SENT = """
            select t.customer_id, e.channel, case when not e.automatic then e.author_id end, e.at
            from timeline_entry e join ticket t on t.id = e.ticket_id
            where e.id = ? and e.delivery_state = 'SENT' and t.customer_id is not null
            """;

    private final MissedCallerDesk desk;
    private final Statements statements;

    @Inject
    ReachedOnReplyDelivered(MissedCallerDesk desk, Statements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    private record Sent(
            long customer, String channel, @Nullable Long author, Instant at) {}

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
        Optional<Sent> sent = statements.first(
                SENT,
                row -> new Sent(
                        row.getLong(1), row.getString(2), row.getObject(3, Long.class), RowTime.instant(row, 4)),
                event.entry());
        if (sent.isPresent()) {
            Reached how = sent.get().channel().equals("sms") ? Reached.TEXT : Reached.MAIL;
            desk.written(
                    sent.get().customer(), how, sent.get().author(), sent.get().at());
        }
    }
}
