package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** The newest returns since a time: ours, and the credit memos of orders that no return of ours is about. */
@ApplicationScoped
class PastReturns {

    private static final String OURS = """
            select 'RMA-' || r.id, o.number, r.order_id, r.requested_at, array_agg(i.line_id order by i.id),
                array_agg(i.requested order by i.id), array_agg(i.fault order by i.id)
            from (select id, order_id, requested_at from return_request
                  where requested_at >= ? order by requested_at desc limit ?) r
              join shop_order o on o.id = r.order_id join return_item i on i.return_id = r.id
            group by r.id, o.number, r.order_id, r.requested_at
            """;
    private static final String THE_SHOPS = """
            select '', o.number, o.id, m.created_at, array_agg(i.line_id order by i.position),
                array_agg(ceil(i.quantity)::int order by i.position), array_agg('CUSTOMER'::text order by i.position)
            from (select id, shop, order_key, created_at from shop_credit_memo
                  where created_at >= ? order by created_at desc limit ?) m
              join shop_order o on o.shop = m.shop and o.external_id = m.order_key
              join shop_credit_memo_item i on i.credit_memo_id = m.id and i.quantity > 0
            where not exists (select 1 from return_request r where r.order_id = o.id)
            group by m.id, o.number, o.id, m.created_at
            """;

    private static final String REACH = """
            select coalesce(greatest(
                (select min(requested_at) from (select requested_at from return_request where requested_at >= ?
                    order by requested_at desc limit ?) r having count(*) = ?),
                (select min(created_at) from (select created_at from shop_credit_memo where created_at >= ?
                    order by created_at desc limit ?) m having count(*) = ?)), cast(? as timestamptz))
            """;

    private final Statements statements;

    @Inject
    PastReturns(Statements statements) {
        this.statements = statements;
    }

    /** From when on the newest of both kinds are all that there are. */
    Instant reach(Instant time, int most) throws SQLException {
        return statements
                .first(REACH, row -> RowTime.instant(row, 1), time, most, most, time, most, most, time)
                .orElse(time);
    }

    List<PastReturn> since(Instant time, int most) throws SQLException {
        List<PastReturn> found = new ArrayList<>(statements.list(OURS, PastReturns::read, time, most));
        found.addAll(statements.list(THE_SHOPS, PastReturns::read, time, most));
        return found;
    }

    private static PastReturn read(ResultSet row) throws SQLException {
        return new PastReturn(row.getString(1), row.getString(2), row.getLong(3), RowTime.instant(row, 4), items(row));
    }

    private static List<AskedItem> items(ResultSet row) throws SQLException {
        String[] lines = (String[]) row.getArray(5).getArray();
        Integer[] quantities = (Integer[]) row.getArray(6).getArray();
        String[] faults = (String[]) row.getArray(7).getArray();
        return IntStream.range(0, lines.length)
                .mapToObj(at -> new AskedItem(lines[at], quantities[at], Blame.valueOf(faults[at])))
                .toList();
    }
}
