package org.sweetline.people.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.CustomerChanged;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.PersonName;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/**
 * What people of the team say of a customer. Edits take the version that they saw; when the customer has moved on they
 * change nothing and say so. The audit trail can't forget, so it gets no word of what was said.
 */
@ApplicationScoped
public class CustomerFactsDesk {

    private static final String LOCK =
            "select id, name, language, version from customer where id = living_customer(?) and erased_at is null for no key update";
    private static final String TAGS = "select tag from customer_tag where customer_id = ? order by added_at, tag";
    private static final String DROP_TAGS = "delete from customer_tag where customer_id = ? and tag <> all (?)";
    private static final String ADD_TAGS = """
            insert into customer_tag (customer_id, tag, added_at)
            select ?, tag, ? + place * interval '1 microsecond' from unnest(?) with ordinality as wanted (tag, place)
            on conflict do nothing
            """;
    private static final String MAKE_VIP = """
            insert into customer_vip (customer_id, since, account_id, reason) values (?, ?, ?, ?)
            on conflict (customer_id) do update set reason = excluded.reason where customer_vip.reason <> excluded.reason
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    CustomerFactsDesk(Statements statements, AuditTrail audit, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Who edits whom, and the version that they saw; empty edits whatever is there. */
    public record Edit(CustomerNumber customer, CurrentAccount by, Optional<Long> seen) {}

    private record Present(long id, String name, String language, long version) {}

    @Transactional(rollbackOn = Throwable.class)
    public void rename(Edit edit, String name) throws SQLException {
        Present present = unchanged(edit);
        if (!present.name().equals(name)) {
            String key = PersonName.of(name).key();
            statements.change("update customer set name = ?, name_key = ? where id = ?", name, key, present.id());
            changed(edit, present, "renamed customer", "");
        }
    }

    /** @param language {@code en}, {@code ko}, or empty while nobody knows */
    @Transactional(rollbackOn = Throwable.class)
    public void speak(Edit edit, String language) throws SQLException {
        Present present = unchanged(edit);
        if (!present.language().equals(language)) {
            statements.change("update customer set language = ? where id = ?", language, present.id());
            changed(edit, present, "set customer language", language);
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void tag(Edit edit, List<String> tags) throws SQLException {
        Present present = unchanged(edit);
        if (!statements.list(TAGS, row -> row.getString(1), present.id()).equals(tags)) {
            int dropped = statements.change(DROP_TAGS, present.id(), tags);
            int added = statements.change(ADD_TAGS, present.id(), clock.instant(), tags);
            if (dropped + added > 0) {
                changed(edit, present, "tagged customer", "");
            }
        }
    }

    /** Since when stays as it is when only the reason changes. */
    @Transactional(rollbackOn = Throwable.class)
    public void honour(Edit edit, String reason) throws SQLException {
        Present present = unchanged(edit);
        if (statements.change(MAKE_VIP, present.id(), clock.instant(), edit.by().id(), reason) > 0) {
            changed(edit, present, "made customer VIP", "");
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void endHonour(Edit edit) throws SQLException {
        Present present = unchanged(edit);
        if (statements.change("delete from customer_vip where customer_id = ?", present.id()) > 0) {
            changed(edit, present, "ended customer VIP", "");
        }
    }

    private Present unchanged(Edit edit) throws SQLException {
        Present present = statements
                .first(
                        LOCK,
                        row -> new Present(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)),
                        edit.customer().id())
                .orElseThrow(() -> CustomerNumber.noSuch(edit.customer().toString()));
        if (edit.seen().isPresent() && edit.seen().get() != present.version()) {
            throw new ProblemException(
                    FactsProblem.CHANGED_MEANWHILE, edit.customer() + " was changed by somebody else; look again.");
        }
        return present;
    }

    private void changed(Edit edit, Present present, String action, String detail) throws SQLException {
        long customer = present.id();
        statements.change("update customer set version = version + 1 where id = ?", customer);
        audit.record(edit.by(), action, CustomerNumber.text(customer), detail);
        events.publish(new CustomerChanged(customer));
    }
}
