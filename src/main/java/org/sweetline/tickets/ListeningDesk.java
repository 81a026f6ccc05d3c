package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Writes down who listened to which recording, once a day: a player asks for many parts of one. */
@ApplicationScoped
public class ListeningDesk {

    private static final String NOTE = """
            insert into phone_recording_listening (recording_id, account_id, day) values (?, ?, cast(? as date))
            on conflict do nothing
            """;
    private static final String TICKET =
            "select c.ticket_id from phone_recording r join phone_call c on c.id = r.call_id where r.id = ?";

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ListeningDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void note(long recording, CurrentAccount by) throws SQLException {
        String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        if (statements.change(NOTE, recording, by.id(), day) > 0) {
            long ticket =
                    statements.first(TICKET, row -> row.getLong(1), recording).orElse(0L);
            audit.record(
                    by,
                    "listened to a recording",
                    ticket == 0 ? "" : TicketNumber.text(ticket),
                    "recording " + recording);
        }
    }
}
