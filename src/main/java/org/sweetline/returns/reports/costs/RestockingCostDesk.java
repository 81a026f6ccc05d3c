package org.sweetline.returns.reports.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.policy.PolicyBook;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Where a manager says what it costs to put one piece back to stock. */
@ApplicationScoped
public class RestockingCostDesk {

    private static final String READ = "select per_piece, currency, version from restocking_cost";
    private static final String WRITE =
            "update restocking_cost set per_piece = ?, currency = ?, version = version + 1 where version = ?";

    private final Statements statements;
    private final PolicyBook policies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RestockingCostDesk(Statements statements, PolicyBook policies, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    RestockingCostView now() throws SQLException {
        return statements
                .first(READ, row -> new RestockingCostView(row.getBigDecimal(1), row.getString(2), row.getLong(3)))
                .orElseThrow();
    }

    /** @param seen the version that was changed */
    @Transactional(rollbackOn = Throwable.class)
    RestockingCostView put(BigDecimal perPiece, long seen, CurrentAccount by) throws SQLException {
        String currency = policies.at(clock.instant()).terms().currency();
        if (statements.change(WRITE, perPiece, currency, seen) == 0) {
            throw new ProblemException(
                            GeneralProblem.CHANGED_MEANWHILE, "Somebody else has changed what restocking costs.")
                    .with("current", now());
        }
        audit.record(by, "restocking-cost-changed", "returns", perPiece.toPlainString() + " " + currency);
        return now();
    }
}
