package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/**
 * Numbers with which somebody of ours is busy. Who asks for one and gets it has it until their transaction ends: two who
 * click at once do not both dial. Nobody waits here, for who asks may hold an agent's phone already.
 */
@ApplicationScoped
class BusyNumbers {
    private static final String TAKE = "select pg_try_advisory_xact_lock(7268, hashtext(?))";
    private static final String CALLED = """
            select 1 from outgoing_call o join desk_call c on c.id = o.call_id
            where o.number = ? and c.stage <> 'ENDED' limit 1
            """;
    private static final String CALLING = """
            select 1 from desk_call c where c.direction = 'IN' and c.stage <> 'ENDED' and (c.caller = ?
                or c.caller = (select nullif(asked.caller, '') from desk_call asked where asked.id = ?)
                or living_customer(c.customer_id) = living_customer(?))
            limit 1
            """;

    private final Statements statements;

    @Inject
    BusyNumbers(Statements statements) {
        this.statements = statements;
    }

    /** Whether nobody of ours is calling it. */
    boolean take(String number) throws SQLException {
        boolean taken = statements.first(TAKE, row -> row.getBoolean(1), number).orElse(false);
        return taken && statements.first(CALLED, row -> 1, number).isEmpty();
    }

    /**
     * As {@link #take}, for one that is only called while whoever is to be called does not call us: from there, from where
     * they asked for it, or from any number of the customer.
     */
    boolean takeSilent(String number, @Nullable Long asked, @Nullable Long customer) throws SQLException {
        return take(number)
                && statements.first(CALLING, row -> 1, number, asked, customer).isEmpty();
    }
}
