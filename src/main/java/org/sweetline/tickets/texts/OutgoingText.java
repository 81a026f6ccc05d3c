package org.sweetline.tickets.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;

/**
 * The locked row of a text of ours.
 *
 * @param asks whether it asks how it went, for which somebody has to have agreed
 */
record OutgoingText(
        long id,
        TextState state,
        String token,
        String number,
        String ownNumber,
        String body,
        int attempts,
        @Nullable Instant attemptedAt,
        long entry,
        long ticket,
        Optional<Long> customer,
        boolean newest,
        boolean asks,
        String wanted) {

    static final String LOCK = """
            select m.id, m.state, m.token, m.number, m.own_number, m.body, m.attempts, m.attempted_at,
                coalesce(m.entry_id, 0), coalesce(e.ticket_id, 0), m.customer_id,
                not exists (select 1 from text_message l where l.entry_id = m.entry_id and l.id > m.id),
                m.purpose = 'SURVEY', coalesce(m.request_key, '')
            from text_message m left join timeline_entry e on e.id = m.entry_id
            where m.direction = 'OUT' and %s for update of m
            """;

    static OutgoingText of(ResultSet row) throws SQLException {
        return new OutgoingText(
                row.getLong(1),
                TextState.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                RowTime.nullable(row, 8),
                row.getLong(9),
                row.getLong(10),
                Optional.ofNullable(row.getObject(11, Long.class)),
                row.getBoolean(12),
                row.getBoolean(13),
                row.getString(14));
    }

    DueText due(Instant now) {
        boolean inDoubt = state.isInDoubt();
        Instant since = inDoubt && attemptedAt != null ? attemptedAt : now;
        return new DueText(id, token, number, ownNumber, body, attempts + (inDoubt ? 0 : 1), since, inDoubt);
    }

    /** Whether the ticket's timeline shows what becomes of it: of a reply that was sent again only the last try counts. */
    boolean isShown() {
        return entry != 0 && newest;
    }

    String ticketKey() {
        return ticket == 0 ? "" : TicketNumber.text(ticket);
    }
}
