package org.sweetline.calls.who;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.schema.Statements;

/**
 * Whoever calls for the first time is a customer as soon as their call has a ticket; the call knows it from then on. One that was
 * over before is counted anew.
 */
@ApplicationScoped
class NewCallers {
    private static final String KNOW = """
            update desk_call c set customer_id = living_customer(t.customer_id),
                version = c.version + case when c.stage = 'ENDED' then 1 else 0 end
            from phone_call p join ticket t on t.id = p.ticket_id
            where p.entry_id = ? and c.sid = p.sid and c.direction = 'IN' and c.customer_id is null and c.erased_at is null
                and c.caller <> '' and t.customer_id is not null
            returning c.id
            """;

    private final Statements statements;

    @Inject
    NewCallers(Statements statements) {
        this.statements = statements;
    }

    /** @return the call, if nobody knew whose it is */
    Optional<Long> know(long entry) throws SQLException {
        return statements.first(KNOW, row -> row.getLong(1), entry);
    }
}
