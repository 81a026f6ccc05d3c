package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.ReplyDelivered;

/**
 * Whom we have written to since, by mail or text, is reached; if that comes back they were not. What is told of a reply comes in
 * any order, so its present state counts.
 */
@ApplicationScoped
class ReachedOnReplyDelivered implements Reaction<ReplyDelivered> {

    private static final String LOST =
            "select 1 from timeline_entry where id = ? and delivery_state in ('UNDELIVERED', 'FAILED')";

    private final ReachDesk desk;
    private final CameBackDesk lost;
    private final LaterReplies replies;
    private final Statements statements;

    @Inject
    ReachedOnReplyDelivered(ReachDesk desk, CameBackDesk lost, LaterReplies replies, Statements statements) {
        this.desk = desk;
        this.lost = lost;
        this.replies = replies;
        this.statements = statements;
    }

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
        Optional<LaterReplies.Sent> sent = replies.sent(event.entry());
        if (sent.isPresent()) {
            desk.written(sent.get().customer(), sent.get().reach());
        } else if (statements.first(LOST, row -> 1, event.entry()).isPresent()) {
            lost.cameBack(event.entry());
        }
    }
}
