package org.sweetline.tickets.remembered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.CustomerChanged;
import org.sweetline.people.CustomerLock;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Remembers, corrects and forgets. Anybody of the team may do each: what should not stand there must go at once. */
@ApplicationScoped
public class RememberedDesk {

    static final int MOST = 30;

    private static final String ADD = """
            insert into remembered_line (customer_id, text, account_id, ticket_id, entry_id, request_key, at)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String EDIT = """
            update remembered_line set text = ?, edited_at = ?, version = version + 1 where id = ? and version = ?
            """;
    private static final String ANSWER = """
            insert into remembered_answer (customer_id, suggestion, accepted, account_id, at) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final Statements statements;
    private final RememberedLines lines;
    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    RememberedDesk(Statements statements, RememberedLines lines, AuditTrail audit, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.lines = lines;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is asked to be remembered; the request key makes a repeated request the same one. */
    public record Telling(
            String text,
            Origin origin,
            @Nullable String suggestion,
            @Nullable String requestKey) {}

    /** Told twice, it stands once. */
    @Transactional(rollbackOn = Throwable.class)
    public long remember(CustomerNumber asked, Telling telling, CurrentAccount by) throws SQLException {
        CustomerNumber customer = CustomerLock.hold(statements, asked);
        Optional<RememberedView> known = known(customer, telling, by);
        if (telling.suggestion() != null) {
            answer(customer, telling.suggestion(), true, by);
        }
        if (known.isPresent()) {
            return known.get().id();
        }
        if (lines.of(customer.id()).size() >= MOST) {
            throw new ProblemException(
                    RememberedProblem.TOO_MANY_LINES,
                    "%s has %d remembered lines; let one go first.".formatted(customer, MOST));
        }
        Origin origin = telling.origin();
        Object[] values = {
            customer.id(),
            telling.text(),
            by.id(),
            origin.ticket(),
            origin.entry(),
            telling.requestKey(),
            clock.instant()
        };
        long line = statements.number(ADD, values);
        changed(customer, by, "remembered for customer");
        return line;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void correct(CustomerNumber customer, long line, String text, CurrentAccount by, Optional<Long> seen)
            throws SQLException {
        RememberedView present = unchanged(customer, line, seen);
        if (!present.text().equals(text)) {
            if (statements.change(EDIT, text, clock.instant(), line, present.version()) == 0) {
                throw changedMeanwhile();
            }
            changed(customer, by, "corrected remembered line");
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void forget(CustomerNumber customer, long line, CurrentAccount by, Optional<Long> seen) throws SQLException {
        unchanged(customer, line, seen);
        statements.change("delete from remembered_line where id = ?", line);
        changed(customer, by, "forgot remembered line");
    }

    /** It does not come back, whoever looks. */
    @Transactional(rollbackOn = Throwable.class)
    public void dismiss(CustomerNumber asked, String suggestion, CurrentAccount by) throws SQLException {
        CustomerNumber customer = CustomerLock.hold(statements, asked);
        if (answer(customer, suggestion, false, by)) {
            changed(customer, by, "dismissed suggestion");
        }
    }

    private Optional<RememberedView> known(CustomerNumber customer, Telling telling, CurrentAccount by)
            throws SQLException {
        if (telling.requestKey() != null) {
            Optional<RememberedView> earlier = lines.byRequest(customer.id(), by.id(), telling.requestKey());
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        return lines.of(customer.id()).stream()
                .filter(line -> line.text().equalsIgnoreCase(telling.text()))
                .findFirst();
    }

    private boolean answer(CustomerNumber customer, String suggestion, boolean accepted, CurrentAccount by)
            throws SQLException {
        return statements.change(ANSWER, customer.id(), suggestion, accepted, by.id(), clock.instant()) > 0;
    }

    private RememberedView unchanged(CustomerNumber customer, long line, Optional<Long> seen) throws SQLException {
        RememberedView present = lines.get(customer.id(), line);
        if (seen.isPresent() && seen.get() != present.version()) {
            throw changedMeanwhile();
        }
        return present;
    }

    private static ProblemException changedMeanwhile() {
        return new ProblemException(RememberedProblem.CHANGED_MEANWHILE, "Somebody changed the line; look again.");
    }

    private void changed(CustomerNumber customer, CurrentAccount by, String action) {
        audit.record(by, action, customer.toString(), "");
        events.publish(new CustomerChanged(customer.id()));
    }
}
