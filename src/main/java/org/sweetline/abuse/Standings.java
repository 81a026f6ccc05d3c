package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.schema.Statements;

/** Lets go of where somebody stood, in the caller's transaction. */
@ApplicationScoped
public class Standings {

    private final Statements statements;

    @Inject
    Standings(Statements statements) {
        this.statements = statements;
    }

    /** Whoever is cleared of something does not stay where it had put them. */
    public void forget(long customer) throws SQLException {
        statements.change("delete from risk_standing where customer_id = ?", customer);
    }
}
