package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnProblem;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.PolicyAdvice;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** What the policy says to returns as they were asked for. */
@ApplicationScoped
class ReturnVerdicts {

    private static final String HEAD = "select order_id, requested_at from return_request where id = ?";
    private static final String ITEMS =
            "select line_id, requested, fault from return_item where return_id = ? order by id";

    private final Statements statements;
    private final PolicyAdvice advice;

    @Inject
    ReturnVerdicts(Statements statements, PolicyAdvice advice) {
        this.statements = statements;
        this.advice = advice;
    }

    private record Head(long order, Instant at) {}

    PolicyVerdict of(ReturnNumber number) throws SQLException {
        Head head = statements
                .first(HEAD, row -> new Head(row.getLong(1), RowTime.instant(row, 2)), number.id())
                .orElseThrow(() ->
                        new ProblemException(ReturnProblem.NO_SUCH_RETURN, "No return has the number " + number + "."));
        List<AskedItem> items = statements.list(
                ITEMS,
                row -> new AskedItem(row.getString(1), row.getInt(2), Blame.valueOf(row.getString(3))),
                number.id());
        return advice.on(head.order(), items, head.at());
    }
}
