package org.sweetline.tickets.remembered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;

/** Checks that what somebody names as the origin of a line is this customer's. */
@ApplicationScoped
class Origins {

    private static final String TICKET = "select id from ticket where id = ? and customer_id = living_customer(?)";
    private static final String ENTRY = """
            select e.ticket_id from timeline_entry e join ticket t on t.id = e.ticket_id
            where e.id = ? and t.customer_id = living_customer(?) and e.kind in ('MESSAGE', 'CALL')
            """;

    private final Statements statements;

    @Inject
    Origins(Statements statements) {
        this.statements = statements;
    }

    Origin of(CustomerNumber customer, @Nullable String ticket, @Nullable Long entry) throws SQLException {
        if (entry != null) {
            long owner = statements
                    .first(ENTRY, row -> row.getLong(1), entry, customer.id())
                    .orElseThrow(() -> ProblemException.invalid("entry", "must be something that this customer said"));
            return new Origin(owner, entry);
        }
        if (ticket == null || ticket.isBlank()) {
            return new Origin(null, null);
        }
        long owner = TicketNumber.fromString(ticket).id();
        return statements
                .first(TICKET, row -> new Origin(row.getLong(1), null), owner, customer.id())
                .orElseThrow(() -> ProblemException.invalid("ticket", "must be a ticket of this customer"));
    }
}
