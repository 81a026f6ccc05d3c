package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;

/** Returns that somebody is still to decide about, and that were judged by what does not count any more. */
@ApplicationScoped
class OutdatedReturns {

    /** Few: they are held until all of them are judged. */
    static final int SOME = 20;

    private static final String JUDGED_BEFORE = """
            select r.id from return_request r join shop_order o on o.id = r.order_id
            where r.closure = 'OPEN' and r.needs in ('DECISION', 'INFO', 'APPEAL', 'SECOND') and r.assessed_at < ?
            """;
    /** A night has seen everybody; what somebody said otherwise goes before it, while it lasts. */
    private static final String OTHERWISE = """
            and exists (
                select from risk_standing s
                where s.customer_id = living_customer(coalesce(r.customer_id, o.customer_id)) and r.risk_band <> coalesce(
                    (select v.band from risk_override v
                    where v.customer_id = s.customer_id and v.ended_at is null and v.until > ?
                    order by v.at desc, v.id desc limit 1), s.band))
            """;

    private static final String IN_ORDER = "order by r.id limit " + SOME;

    private final Statements statements;

    @Inject
    OutdatedReturns(Statements statements) {
        this.statements = statements;
    }

    List<ReturnNumber> judgedBefore(Instant at) throws SQLException {
        return statements.list(JUDGED_BEFORE + IN_ORDER, row -> new ReturnNumber(row.getLong(1)), at);
    }

    /** Only those whose customer stands in another band by now. */
    List<ReturnNumber> standingOtherwise(Instant at) throws SQLException {
        return statements.list(JUDGED_BEFORE + OTHERWISE + IN_ORDER, row -> new ReturnNumber(row.getLong(1)), at, at);
    }
}
