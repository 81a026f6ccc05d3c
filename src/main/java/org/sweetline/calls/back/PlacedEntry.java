package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.sweetline.calls.Call;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.Author;
import org.sweetline.tickets.PlacedCall;
import org.sweetline.tickets.PlacedCallDesk;

/**
 * Enters a call of ours on its ticket: the one it was placed from, else that of the call in which they asked for it. Who
 * asked to be called at another number may have shown somebody else's, so nothing of theirs goes onto that one's ticket.
 */
@ApplicationScoped
class PlacedEntry {

    private static final String ABOUT = """
            select a.id, a.name, coalesce(o.ticket_id, b.ticket_id, t.id), o.number, o.order_number
            from outgoing_call o join account a on a.id = o.account_id
            join desk_call d on d.id = o.call_id
            left join callback b on b.id = o.callback_id
            left join desk_call c on c.id = b.call_id
            left join phone_call p on p.sid = c.sid
            left join ticket t on t.id = p.ticket_id
                and (o.number = c.caller or living_customer(t.customer_id) = living_customer(d.customer_id))
            where o.call_id = ?
            """;

    private final Statements statements;
    private final PlacedCallDesk tickets;

    @Inject
    PlacedEntry(Statements statements, PlacedCallDesk tickets) {
        this.statements = statements;
        this.tickets = tickets;
    }

    void enter(Call call, String sid, Instant now) throws SQLException {
        PlacedCall entry = statements
                .first(
                        ABOUT,
                        row -> {
                            long ticket = row.getLong(3);
                            return new PlacedCall(
                                    sid,
                                    call.dialled(),
                                    row.getString(4),
                                    row.wasNull() ? null : ticket,
                                    call.customer().orElse(null),
                                    row.getString(5),
                                    new Author(row.getLong(1), row.getString(2), null),
                                    now);
                        },
                        call.id())
                .orElseThrow();
        tickets.enter(entry);
    }
}
