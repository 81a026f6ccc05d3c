package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.surge.steering.SteeringView.SwitchedView;
import org.sweetline.time.RowTime;

@ApplicationScoped
class Switches {

    private static final String CALLBACKS = """
            select a.name, s.at from callback_switch s left join account a on a.id = s.account_id
            """;
    private static final String PRIORITIES = """
            select a.name, s.at from peak_ranking s left join account a on a.id = s.account_id
            """;

    private final Statements statements;

    @Inject
    Switches(Statements statements) {
        this.statements = statements;
    }

    SteeringView present() throws SQLException {
        long raised = statements.count("select count(*) from peak_rank");
        return new SteeringView(switched(CALLBACKS), switched(PRIORITIES), raised);
    }

    private @Nullable SwitchedView switched(String sql) throws SQLException {
        return statements
                .first(sql, row -> new SwitchedView(row.getString(1), RowTime.instant(row, 2)))
                .orElse(null);
    }
}
