package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.abuse.history.HistoryChanged;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;

/** Who is known better is judged anew, so that no open return of theirs is decided by what was thought before. */
@ApplicationScoped
class AssessOnHistoryChanged implements Reaction<HistoryChanged> {

    /** Of the customer and of whoever is tied to them; what was asked for later is judged by the news already. */
    private static final String JUDGED_BEFORE = """
            select r.id from return_request r join shop_order o on o.id = r.order_id
            where r.closure = 'OPEN' and r.assessed_at < ? and o.customer_id in (
                select cast(? as bigint)
                union all select other_id from risk_link where one_id = ? and cut_at is null
                union all select one_id from risk_link where other_id = ? and cut_at is null)
            order by r.id limit 100
            """;

    private final AssessmentDesk desk;
    private final Statements statements;

    @Inject
    AssessOnHistoryChanged(AssessmentDesk desk, Statements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    @Override
    public String name() {
        return "assess on history change";
    }

    @Override
    public Class<HistoryChanged> event() {
        return HistoryChanged.class;
    }

    @Override
    public void react(HistoryChanged event) throws SQLException {
        List<ReturnNumber> before = statements.list(
                JUDGED_BEFORE,
                row -> new ReturnNumber(row.getLong(1)),
                event.at(),
                event.customer(),
                event.customer(),
                event.customer());
        for (ReturnNumber number : before) {
            desk.assess(number, RiskCause.NEWS);
        }
    }
}
