package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.json.Json;
import org.sweetline.people.CustomerChanged;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.ErasedContacts;
import org.sweetline.people.PeopleProblem;
import org.sweetline.people.erasure.ErasurePlanView.PlannedView;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.time.RowTime;

/** Plans and begins erasures. */
@ApplicationScoped
public class ErasureDesk {

    private static final String LOCK =
            "select id from customer where id = any(cast(? as bigint[])) order by id for no key update";
    private static final String BEGIN = """
            insert into customer_erasure (customer_id, person, state, asked_at, asked_by) values (?, ?, 'RUNNING', ?, ?)
            """;
    private static final String HIDE =
            "update customer set erased_at = ?, name = '', name_key = '', language = '' where id = any(cast(? as bigint[]))";
    private static final List<String> FORGET = List.of(
            "delete from contact_point where customer_id = any(cast(? as bigint[]))",
            "delete from merge_suggestion where one_id = any(cast(? as bigint[])) or other_id = any(cast(? as bigint[]))",
            "delete from customer_merge where keeper_id = any(cast(? as bigint[])) or duplicate_id = any(cast(? as bigint[]))");
    private static final String INHERIT = """
            with heirs as (
                    select distinct on (value) customer_id, kind, value from shared_contact
                    where value = any(?) and customer_id <> all(cast(? as bigint[])) order by value, at),
                theirs as (
                    delete from shared_contact s using heirs h where s.customer_id = h.customer_id and s.value = h.value)
            insert into contact_point (id, customer_id, kind, value, created_at)
            select nextval('contact_point_seq'), customer_id, kind, value, ? from heirs returning customer_id
            """;
    private static final String FIND =
            "select lower(state), asked_at, asked_by, done_at, erased from customer_erasure where customer_id = ?";

    private final Statements statements;
    private final People people;
    private final AllRecords records;
    private final ErasedContacts erased;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    ErasureDesk(
            Statements statements,
            People people,
            AllRecords records,
            ErasedContacts erased,
            DomainEvents events,
            Clock clock) {
        this.statements = statements;
        this.people = people;
        this.records = records;
        this.erased = erased;
        this.events = events;
        this.clock = clock;
    }

    public ErasurePlanView plan(CustomerNumber number) throws SQLException {
        Person person = people.get(number);
        List<PlannedView> planned = new ArrayList<>();
        for (PersonalRecords each : records.inOrder()) {
            each.holdings(person).stream()
                    .filter(holding -> holding.rows() > 0)
                    .map(PlannedView::of)
                    .forEach(planned::add);
        }
        return new ErasurePlanView(number.toString(), planned);
    }

    /**
     * From the moment that this commits nobody sees the customer any more; what is known of them goes in the background.
     *
     * @param confirmation the customer's number, typed once more
     */
    @Transactional(rollbackOn = Throwable.class)
    public void begin(CustomerNumber number, String confirmation, CurrentAccount by) throws SQLException {
        if (!confirmation.strip().toUpperCase(Locale.ROOT).equals(number.toString())) {
            throw new ProblemException(
                    PeopleProblem.NOT_CONFIRMED, "Write %s to say that you mean it.".formatted(number));
        }
        Person person = people.get(number);
        statements.list(LOCK, row -> row.getLong(1), person.customers());
        erased.add(people.points(person.customers()));
        statements.change(BEGIN, number.id(), Json.write(person), clock.instant(), by.name());
        statements.change(HIDE, clock.instant(), person.customers());
        statements.change(FORGET.get(0), person.customers());
        statements.change(FORGET.get(1), person.customers(), person.customers());
        statements.change(FORGET.get(2), person.customers(), person.customers());
        inherit(person);
        person.customers().forEach(customer -> events.publish(new CustomerChanged(Long.parseLong(customer))));
    }

    /** Whoever used the telephone too has it alone now, and is found by it. */
    private void inherit(Person person) throws SQLException {
        statements
                .list(INHERIT, row -> row.getLong(1), person.senders(), person.customers(), clock.instant())
                .forEach(heir -> events.publish(new CustomerChanged(heir)));
    }

    public Optional<ErasureView> find(CustomerNumber number) throws SQLException {
        return statements.first(
                FIND,
                row -> new ErasureView(
                        number.toString(),
                        row.getString(1),
                        RowTime.instant(row, 2),
                        row.getString(3),
                        RowTime.nullable(row, 4),
                        row.getLong(5)),
                number.id());
    }
}
