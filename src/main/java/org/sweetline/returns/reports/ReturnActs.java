package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.days.DayRows;
import org.sweetline.days.PackedDays;
import org.sweetline.returns.reports.ReturnCount.Sums;
import org.sweetline.returns.reports.ReturnMoney.Restocking;
import org.sweetline.schema.Statements;

/** What is told of returns themselves, beside the rates of what was sold: of packed days, or of some articles row by row. */
@ApplicationScoped
class ReturnActs {

    private static final String RESTOCKING = "select per_piece, currency from restocking_cost where per_piece > 0";

    private final Statements statements;
    private final PackedDays packed;
    private final ReturnDays days;

    @Inject
    ReturnActs(Statements statements, PackedDays packed, ReturnDays days) {
        this.statements = statements;
        this.packed = packed;
        this.days = days;
    }

    Sums of(Scope scope) throws SQLException {
        return ReturnCount.of(rows(scope), scope.filter().channel().map(Enum::name));
    }

    Optional<Restocking> restocking() throws SQLException {
        return statements.first(RESTOCKING, row -> new Restocking(row.getBigDecimal(1), row.getString(2)));
    }

    private DayRows rows(Scope scope) throws SQLException {
        Optional<List<String>> skus = scope.skus();
        return skus.isEmpty()
                ? packed.read(days, scope.start(), scope.end())
                : packed.some(days, scope.havingArticles(), scope.start(), scope.end(), skus.get());
    }
}
