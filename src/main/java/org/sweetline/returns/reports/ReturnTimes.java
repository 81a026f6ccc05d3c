package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.returns.reports.ReturnReportView.ReturnTimeView;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** How long customers waited: one query. */
@ApplicationScoped
class ReturnTimes {

    /** What customers wait for, and what is listed behind it. */
    enum Wait {
        DECISION(ReturnFigure.DECIDED),
        /** Without those that the policy let through at once. */
        DECISION_OF_PERSON(ReturnFigure.DECIDED_BY_PERSON),
        /** From the wish to the money. */
        REFUND(ReturnFigure.PAID),
        /** From the parcel to the money. */
        REFUND_AFTER_PARCEL(ReturnFigure.PAID);

        private final ReturnFigure behind;

        Wait(ReturnFigure behind) {
            this.behind = behind;
        }
    }

    /**
     * The time in which we waited for the customer's answer is theirs. What an appeal had decided anew was decided before; what
     * another system brought has no steps of its own.
     */
    private static final String TIMES = """
            with t as (
                select extract(epoch from first.at - r.requested_at) - coalesce(case
                        when r.answered_at > r.asked_at and r.answered_at <= first.at
                        then extract(epoch from r.answered_at - r.asked_at) end, 0) as decision,
                    r.decided_by is not null as by_person,
                    extract(epoch from paid.at - r.requested_at) as refund,
                    extract(epoch from paid.at - parcel.at) as after_parcel
                from return_request r
                left join lateral (select coalesce((select min(e.at) from return_event e
                        where e.return_id = r.id and e.kind = 'DECIDED' and e.at < r.decided_at), r.decided_at) as at
                    where r.decided_at is not null) first on true
                left join lateral (select max(ended_at) as at from return_settlement
                    where return_id = r.id and state = 'DONE') paid on true
                left join lateral (select min(at) as at from return_receipt
                    where return_id = r.id and quantity > 0 and at <= paid.at) parcel on true
                where %s
            )
            select count(decision), percentile_cont(array[0.5, 0.9]) within group (order by decision),
                count(decision) filter (where by_person),
                percentile_cont(array[0.5, 0.9]) within group (order by decision) filter (where by_person),
                count(refund), percentile_cont(array[0.5, 0.9]) within group (order by refund),
                count(after_parcel), percentile_cont(array[0.5, 0.9]) within group (order by after_parcel)
            from t
            """;

    private final Statements statements;

    @Inject
    ReturnTimes(Statements statements) {
        this.statements = statements;
    }

    List<ReturnTimeView> of(Scope scope) throws SQLException {
        return statements
                .first(
                        TIMES.formatted(scope.asked()),
                        ReturnTimes::views,
                        scope.askedParameters().toArray())
                .orElseThrow();
    }

    private static List<ReturnTimeView> views(ResultSet row) throws SQLException {
        List<ReturnTimeView> views = new ArrayList<>();
        for (Wait wait : Wait.values()) {
            int column = 2 * wait.ordinal() + 1;
            long n = row.getLong(column);
            Object[] quantiles = n == 0
                    ? new Object[] {null, null}
                    : (Object[]) row.getArray(column + 1).getArray();
            views.add(new ReturnTimeView(
                    Words.of(wait), Words.of(wait.behind), n, (Double) quantiles[0], (Double) quantiles[1]));
        }
        return views;
    }
}
