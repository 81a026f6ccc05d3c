package org.sweetline.abuse.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.abuse.history.HistoryChanged;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** What people of the team say of ties: that two are one person, or that they are not. */
@ApplicationScoped
public class LinkDesk {

    private static final String CUT = """
            update risk_link set cut_at = ?, cut_by = ?, cut_reason = ?
            where one_id = ? and other_id = ? and cut_at is null
            """;
    private static final String MEND = """
            update risk_link set cut_at = null, cut_by = null, cut_reason = ''
            where one_id = ? and other_id = ? and cut_at is not null
            """;
    private static final String SAY = """
            insert into risk_link (one_id, other_id, kind, weight, found_at) values (?, ?, 'PERSON', 1.0, ?)
            on conflict do nothing
            """;
    private static final String STAND = """
            select count(*) from customer where id in (?, ?) and merged_into is null and erased_at is null
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    LinkDesk(Statements statements, AuditTrail audit, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** They are two people, whatever they share; what is found later of the same kinds does not count again. */
    @Transactional(rollbackOn = Throwable.class)
    public void cut(CustomerNumber one, CustomerNumber other, String reason, CurrentAccount by) throws SQLException {
        long first = Math.min(one.id(), other.id());
        long second = Math.max(one.id(), other.id());
        if (statements.change(CUT, clock.instant(), by.id(), reason, first, second) > 0) {
            audit.record(by, "cut tie between customers", one.toString(), other.toString());
            judgeAnew(one, other);
        }
    }

    /** It was cut in error; what they have in common counts again as far as it goes. */
    @Transactional(rollbackOn = Throwable.class)
    public void mend(CustomerNumber one, CustomerNumber other, CurrentAccount by) throws SQLException {
        if (statements.change(MEND, Math.min(one.id(), other.id()), Math.max(one.id(), other.id())) > 0) {
            audit.record(by, "took back cut of tie", one.toString(), other.toString());
            judgeAnew(one, other);
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void tie(CustomerNumber one, CustomerNumber other, CurrentAccount by) throws SQLException {
        long standing = statements.count(STAND, one.id(), other.id());
        if (standing != 2) {
            throw new ProblemException(
                    LinkProblem.NO_TWO_CUSTOMERS, "%s and %s are not two customers.".formatted(one, other));
        }
        long first = Math.min(one.id(), other.id());
        long second = Math.max(one.id(), other.id());
        statements.change(MEND, first, second);
        statements.change(SAY, first, second, clock.instant());
        audit.record(by, "tied customers", one.toString(), other.toString());
        judgeAnew(one, other);
    }

    private void judgeAnew(CustomerNumber one, CustomerNumber other) {
        events.publish(new HistoryChanged(one.id(), clock.instant()));
        events.publish(new HistoryChanged(other.id(), clock.instant()));
    }
}
