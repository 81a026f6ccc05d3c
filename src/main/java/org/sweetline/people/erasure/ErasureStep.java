package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** The transactions of an erasure: some hundred rows each, so that it is in nobody's way and a crash loses nothing of it. */
@ApplicationScoped
class ErasureStep {

    private static final String NEXT = """
            select customer_id, person from customer_erasure where state = 'RUNNING'
            order by asked_at limit 1 for update skip locked
            """;
    private static final String DID = "update customer_erasure set erased = erased + ? where customer_id = ?";
    private static final String ERRORS = """
            update event_outbox set last_error = null
            where last_error is not null and (key = any(?) or last_error ~* any(?))
            """;
    private static final String APART = "update customer set merged_into = null where id = any(cast(? as bigint[]))";
    private static final String DELETE = "delete from customer where id = any(cast(? as bigint[]))";
    private static final String DONE =
            "update customer_erasure set state = 'DONE', person = '', done_at = ? where customer_id = ?";

    private final Statements statements;
    private final AllRecords records;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    ErasureStep(Statements statements, AllRecords records, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    private record Running(long customer, Person person) {}

    /** False when there is nothing to do. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    boolean goOn() throws SQLException {
        Optional<Running> next =
                statements.first(NEXT, row -> new Running(row.getLong(1), Json.read(row.getString(2), Person.class)));
        if (next.isEmpty()) {
            return false;
        }
        Running running = next.get();
        long erased = eraseSome(running.person());
        if (erased > 0) {
            statements.change(DID, erased, running.customer());
        } else {
            finish(running);
        }
        return true;
    }

    private long eraseSome(Person person) throws SQLException {
        for (PersonalRecords each : records.inOrder()) {
            long erased = each.erase(person);
            if (erased > 0) {
                return erased;
            }
        }
        return 0;
    }

    /** Fails, and is tried again, when a row that names the customer was written by somebody who looked them up before. */
    private void finish(Running running) throws SQLException {
        Person person = running.person();
        statements.change(
                ERRORS,
                person.customers().stream().map(customer -> "C-" + customer).toList(),
                person.patterns());
        statements.change(APART, person.customers());
        statements.change(DELETE, person.customers());
        statements.change(DONE, clock.instant(), running.customer());
        events.publish(new CustomerErased(running.customer()));
    }
}
