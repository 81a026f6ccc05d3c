package org.sweetline.calls.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.schema.Statements;

/** Which call a supervisor is in, beside their own work: their phone is not taken by it. */
@ApplicationScoped
class SupervisedCalls {
    private static final String OF = """
            select call_id from call_leg
            where account_id = ? and role = 'SUPERVISOR' and state in ('ASKED', 'RINGING', 'JOINED')
            """;

    private final Statements statements;

    @Inject
    SupervisedCalls(Statements statements) {
        this.statements = statements;
    }

    Optional<Long> of(long account) throws SQLException {
        return statements.first(OF, row -> row.getLong(1), account);
    }
}
