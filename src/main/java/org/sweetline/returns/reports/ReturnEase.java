package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.returns.reports.ReturnReportView.ReturnEaseView;
import org.sweetline.satisfaction.numbers.MeanScore;
import org.sweetline.schema.Statements;

/** How easy customers found it to ask: one query. */
@ApplicationScoped
class ReturnEase {

    private static final String EASE = """
            select count(*), coalesce(sum(e.ease), 0), coalesce(sum(e.ease * e.ease), 0)
            from return_request r join return_ease e on e.return_id = r.id where %s
            """;

    private final Statements statements;

    @Inject
    ReturnEase(Statements statements) {
        this.statements = statements;
    }

    ReturnEaseView of(Scope scope) throws SQLException {
        return statements
                .first(
                        EASE.formatted(scope.asked()),
                        row -> ReturnEaseView.of(new MeanScore(row.getLong(1), row.getDouble(2), row.getDouble(3))),
                        scope.askedParameters().toArray())
                .orElseThrow();
    }
}
