package org.sweetline.people.facts;

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
import org.sweetline.security.Role;

/** Notes that only the team reads. Whoever wrote one may change it, and so may a manager. */
@ApplicationScoped
public class CustomerNotesDesk {

    private static final int MOST = 200;
    private static final String EARLIER = "select id from customer_note where account_id = ? and request_key = ?";
    private static final String ADD = """
            insert into customer_note (customer_id, text, account_id, request_key, at) values (?, ?, ?, ?, ?) returning id
            """;
    private static final String EDIT = """
            update customer_note set text = ?, edited_at = ?, version = version + 1 where id = ? and version = ?
            """;

    private final Statements statements;
    private final CustomerNotes notes;
    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    CustomerNotesDesk(Statements statements, CustomerNotes notes, AuditTrail audit, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.notes = notes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A repeated request key gives the first note. */
    @Transactional(rollbackOn = Throwable.class)
    public long write(CustomerNumber asked, String text, CurrentAccount by, @Nullable String requestKey)
            throws SQLException {
        CustomerNumber customer = CustomerLock.hold(statements, asked);
        Optional<Long> earlier = requestKey == null
                ? Optional.empty()
                : statements.first(EARLIER, row -> row.getLong(1), by.id(), requestKey);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        refuseTooMany(customer);
        long note = statements.number(ADD, customer.id(), text, by.id(), requestKey, clock.instant());
        changed(customer, by, "wrote customer note");
        return note;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void edit(CustomerNumber customer, long note, String text, CurrentAccount by, Optional<Long> seen)
            throws SQLException {
        CustomerNoteView present = changeable(customer, note, by, seen);
        if (!present.text().equals(text)) {
            if (statements.change(EDIT, text, clock.instant(), note, present.version()) == 0) {
                throw changedMeanwhile();
            }
            changed(customer, by, "edited customer note");
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void remove(CustomerNumber customer, long note, CurrentAccount by, Optional<Long> seen) throws SQLException {
        changeable(customer, note, by, seen);
        statements.change("delete from customer_note where id = ?", note);
        changed(customer, by, "removed customer note");
    }

    private void refuseTooMany(CustomerNumber customer) throws SQLException {
        long count = statements.count("select count(*) from customer_note where customer_id = ?", customer.id());
        if (count >= MOST) {
            throw new ProblemException(
                    FactsProblem.TOO_MANY_NOTES, "%s has %d notes; remove one first.".formatted(customer, count));
        }
    }

    private CustomerNoteView changeable(CustomerNumber customer, long note, CurrentAccount by, Optional<Long> seen)
            throws SQLException {
        CustomerNoteView present = notes.get(customer.id(), note);
        if (present.by().id() != by.id() && by.role() != Role.MANAGER && by.role() != Role.ADMIN) {
            throw new ProblemException(
                    FactsProblem.NOTE_OF_SOMEBODY_ELSE, "Only who wrote it, or a manager, may change it.");
        }
        if (seen.isPresent() && seen.get() != present.version()) {
            throw changedMeanwhile();
        }
        return present;
    }

    private static ProblemException changedMeanwhile() {
        return new ProblemException(FactsProblem.NOTE_CHANGED_MEANWHILE, "Somebody changed the note; look again.");
    }

    private void changed(CustomerNumber customer, CurrentAccount by, String action) {
        audit.record(by, action, customer.toString(), "");
        events.publish(new CustomerChanged(customer.id()));
    }
}
