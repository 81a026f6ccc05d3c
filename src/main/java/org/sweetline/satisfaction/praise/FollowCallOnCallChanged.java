package org.sweetline.satisfaction.praise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.CallChanged;

/** A call may turn out to be another customer's: kind words said on it, judged or not, go along. */
@ApplicationScoped
class FollowCallOnCallChanged implements Reaction<CallChanged> {

    private static final String FOLLOW = """
            update praise p set ticket_id = e.ticket_id, customer_id = t.customer_id, version = p.version + 1
            from timeline_entry e join ticket t on t.id = e.ticket_id
            where e.id = ? and p.entry_id = e.id
                and (p.ticket_id, p.customer_id) is distinct from (e.ticket_id, t.customer_id)
            """;

    private final Statements statements;

    @Inject
    FollowCallOnCallChanged(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "praise follows call";
    }

    @Override
    public Class<CallChanged> event() {
        return CallChanged.class;
    }

    @Override
    public void react(CallChanged event) throws SQLException {
        statements.change(FOLLOW, event.entry());
    }
}
