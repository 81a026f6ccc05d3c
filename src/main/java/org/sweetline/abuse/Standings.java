package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.abuse.links.TieRows;
import org.sweetline.schema.Statements;

/** Lets go of where somebody stood, in the caller's transaction. */
@ApplicationScoped
public class Standings {

    private final Statements statements;
    private final TieRows ties;

    @Inject
    Standings(Statements statements, TieRows ties) {
        this.statements = statements;
        this.ties = ties;
    }

    /** Whoever is cleared of something does not stay where it had put them, with any of their accounts. */
    public void forget(long customer) throws SQLException {
        List<Long> accounts = new ArrayList<>(ties.cluster(customer).keySet());
        accounts.add(customer);
        for (long account : accounts) {
            statements.change("delete from risk_standing where customer_id = ?", account);
        }
    }
}
