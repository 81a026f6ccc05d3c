package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.lab.FairnessView.DisagreementView;
import org.sweetline.schema.Statements;

/** Counts how often people decide otherwise than the band suggests: who never does lets the score decide. */
@ApplicationScoped
class Disagreements {

    private static final Duration QUARTER = Duration.ofDays(92);
    private static final int FEW = 30;
    private static final String COUNT = """
            select count(*) filter (where band in ('REVIEW', 'HIGH')),
                count(*) filter (where band in ('REVIEW', 'HIGH') and denied = 0),
                count(*) filter (where band in ('CLEAR', 'INSUFFICIENT_HISTORY')),
                count(*) filter (where band in ('CLEAR', 'INSUFFICIENT_HISTORY') and denied > 0)
            from (
                select a.band, (
                    select count(*) from return_item i
                    where i.return_id = r.id and i.decided and i.denial is not null) as denied
                from return_request r join risk_assessment a on a.id = r.decided_on
                where r.decided_at >= ? and r.decided_by is not null) decided
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    Disagreements(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Of the last quarter. */
    DisagreementView count() throws SQLException {
        return statements
                .first(
                        COUNT,
                        row -> new DisagreementView(
                                row.getInt(1),
                                row.getInt(2),
                                rate(row.getInt(2), row.getInt(1)),
                                row.getInt(3),
                                row.getInt(4),
                                rate(row.getInt(4), row.getInt(3))),
                        clock.instant().minus(QUARTER))
                .orElseThrow();
    }

    private static @Nullable Double rate(int part, int whole) {
        return whole < FEW ? null : (double) part / whole;
    }
}
