package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnProblem;
import org.sweetline.returns.policy.SoldLine;
import org.sweetline.returns.policy.SoldOrders;
import org.sweetline.returns.settling.Variants.Variant;
import org.sweetline.schema.Statements;

/** What could be sent instead of what came back with a return, or is about to. */
@ApplicationScoped
class ReturnedVariants {

    private static final String ORDER = """
            select r.order_id from return_request r join return_item i on i.return_id = r.id
            where r.id = ? and i.line_id = ?
            """;

    private final Statements statements;
    private final SoldOrders orders;
    private final Variants variants;

    @Inject
    ReturnedVariants(Statements statements, SoldOrders orders, Variants variants) {
        this.statements = statements;
        this.orders = orders;
        this.variants = variants;
    }

    /** What something bought may be exchanged for, before a return of it is filed. */
    List<Variant> ofBought(long order, String line) throws SQLException {
        SoldLine bought = orders.find(order)
                .line(line)
                .orElseThrow(() -> ProblemException.invalid("line", "is not of this order"));
        return variants.exchanges(List.of(bought)).getOrDefault(line, List.of());
    }

    List<Variant> of(ReturnNumber number, String line) throws SQLException {
        long order = statements
                .first(ORDER, row -> row.getLong(1), number.id(), line)
                .orElseThrow(() -> new ProblemException(
                        ReturnProblem.NO_SUCH_RETURN_ITEM, "%s has no line %s.".formatted(number, line)));
        return variants.of(orders.find(order).line(line).orElseThrow());
    }
}
