package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.tickets.TicketDesk;
import org.sweetline.tickets.TicketDesk.Milestone;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Words;

/** Writes down what was done to a return: in its own history and on its ticket's timeline. */
@ApplicationScoped
class ReturnLog {

    private static final String INSERT = """
            insert into return_event
                (return_id, item_id, kind, actor, account_id, reason, note, internal_note, quantity, state, at,
                assessment_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint))
            """;

    private final Statements statements;
    private final TicketDesk tickets;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReturnLog(Statements statements, TicketDesk tickets, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.tickets = tickets;
        this.audit = audit;
        this.clock = clock;
    }

    void add(Rma rma, Step step) throws SQLException {
        Actor by = step.by();
        statements.change(
                INSERT,
                rma.number().id(),
                item(rma, step.line()),
                step.kind().name(),
                by.kind().name(),
                by.account(),
                step.reason(),
                step.note(),
                step.internalNote(),
                step.quantity(),
                rma.state().name(),
                clock.instant(),
                step.kind().judges() ? rma.risk().assessment().orElse(null) : null);
        @Nullable Long account = by.account();
        String word = Words.of(step.kind());
        if (account != null) {
            audit.record(account, by.name(), "return-" + word, rma.number().toString(), step.reason());
        }
        if (step.kind().isMilestone() && rma.ticketId().isPresent()) {
            tickets.addMilestone(
                    new TicketNumber(rma.ticketId().get()),
                    new Milestone("return", rma.number().toString(), word),
                    account);
        }
    }

    private static @Nullable Long item(Rma rma, @Nullable String line) {
        return line == null ? null : rma.item(line).id();
    }
}
