package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.returns.reports.ReturnReportView.ReturnMoneyView;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** What was given back, what the way back cost, what became of the goods, and what is still open: one query. */
@ApplicationScoped
class ReturnMoney {

    /** What an amount is. */
    enum Kind {
        /** Given to customers, by how. */
        GIVEN,
        /** Of what was given, kept for what a basket that is not kept had been given. */
        CLAWED_BACK,
        LABEL_FEE,
        /** Paid by the shop. */
        LABEL,
        /** What came back, at what was paid for it, by what became of it. */
        GOODS,
        /** Put back to stock, at what a manager says that one piece costs; by that rate. */
        RESTOCKING,
        /** Asked for or owed, and not given yet. */
        HELD,
        DENIED,
        REJECTED
    }

    private static final String MONEY = """
            with r as materialized (select r.id, r.currency, r.closure from return_request r where %s),
            s as materialized (select s.* from r join return_settlement s on s.return_id = r.id and s.state = 'DONE')
            select k.*, coalesce(w.en, ''), coalesce(w.ko, '') from (
            select 'GIVEN', method, currency, sum(total), count(*) from s group by 2, 3
            union all select 'CLAWED_BACK', '', currency, sum(clawed_back), count(*) from s where clawed_back > 0 group by 3
            union all select 'LABEL_FEE', '', currency, sum(label_fee), count(*) from s where label_fee > 0 group by 3
            union all
            select 'LABEL', '', b.currency, sum(b.cost), count(*) from r join return_label b on b.return_id = r.id
            where b.voided_at is null and b.paid_by = 'STORE' group by 3
            union all
            select 'GOODS', n.disposition, r.currency, sum(i.unit_paid * (n.good + n.bad)), sum(n.good + n.bad)
            from r join return_inspection n on n.return_id = r.id join return_item i on i.id = n.item_id group by 2, 3
            union all
            select 'RESTOCKING', cast(trim_scale(c.per_piece) as text), c.currency, c.per_piece * sum(n.good + n.bad),
                sum(n.good + n.bad)
            from r join return_inspection n on n.return_id = r.id and n.disposition = 'restock'
            join restocking_cost c on c.per_piece > 0 group by c.per_piece, c.currency having sum(n.good + n.bad) > 0
            union all
            select k.kind, '', r.currency, sum(k.pieces * i.unit_paid), sum(k.pieces)
            from r join return_item i on i.return_id = r.id cross join lateral (values
                ('HELD', case when r.closure = 'OPEN' then %s else 0 end),
                ('DENIED', %s),
                ('REJECTED', i.inspected - i.accepted)) k (kind, pieces)
            where k.pieces > 0 group by 1, 3
            ) k (kind, what, currency, amount, n)
            left join return_word w on k.kind = 'GOODS' and w.kind = 'DISPOSITION' and w.code = k.what
            order by 1, 2, 3
            """;

    private final Statements statements;

    @Inject
    ReturnMoney(Statements statements) {
        this.statements = statements;
    }

    List<ReturnMoneyView> of(Scope scope) throws SQLException {
        return statements.list(
                MONEY.formatted(scope.asked(), ReturnFigure.HELD_PIECES, ReturnFigure.DENIED_PIECES),
                ReturnMoney::view,
                scope.askedParameters().toArray());
    }

    private static ReturnMoneyView view(ResultSet row) throws SQLException {
        return new ReturnMoneyView(
                Words.of(row.getString(1)),
                Words.of(row.getString(2)),
                row.getString(6),
                row.getString(7),
                row.getString(3),
                row.getBigDecimal(4),
                row.getLong(5));
    }
}
