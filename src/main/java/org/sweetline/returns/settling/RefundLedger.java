package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.sweetline.orders.refunding.RefundSums;
import org.sweetline.returns.money.OrderSums;
import org.sweetline.schema.Statements;

/**
 * What has gone back of an order: by us, as we know it at once, and by the shop itself, as its copy tells. A credit memo
 * of ours is counted as ours only.
 */
@ApplicationScoped
class RefundLedger {

    private static final String QUANTITIES = """
            select l.line_id, coalesce(ours.quantity, 0) + coalesce(credit.quantity, 0)
                + greatest(coalesce(memos.quantity, 0), l.refunded - coalesce(ours.done, 0), 0)
            from shop_order_line l join shop_order o on o.id = l.order_id
            left join lateral (
                select sum(i.quantity) as quantity, sum(i.quantity) filter (where r.state = 'DONE') as done
                from shop_refund r join shop_refund_item i on i.refund_id = r.id
                where r.order_id = o.id and r.state <> 'FAILED' and i.line_id = l.line_id) ours on true
            left join lateral (
                select sum(i.quantity) as quantity
                from return_settlement s join return_settlement_item i on i.settlement_id = s.id
                where s.order_id = o.id and s.state = 'DONE' and s.method = 'STORE_CREDIT'
                    and i.line_id = l.line_id) credit on true
            left join lateral (
                select sum(i.quantity) as quantity
                from shop_credit_memo m join shop_credit_memo_item i on i.credit_memo_id = m.id
                where m.shop = o.shop and m.order_key = o.external_id and m.state <> 'canceled'
                    and i.line_id = l.line_id and not exists (select 1 from shop_refund r
                        where r.order_id = o.id and r.credit_memo = m.external_id)) memos on true
            where l.order_id = ? and l.parent_line_id = ''
            """;
    private static final String SHIPPING = """
            select o.shipping,
                coalesce((select sum(r.shipping) from shop_refund r where r.order_id = o.id and r.state <> 'FAILED'), 0)
                + coalesce((select sum(m.shipping) from shop_credit_memo m
                    where m.shop = o.shop and m.order_key = o.external_id and m.state <> 'canceled'
                        and not exists (select 1 from shop_refund r
                            where r.order_id = o.id and r.credit_memo = m.external_id)), 0),
                coalesce((select sum(s.clawed_back) from return_settlement s
                    where s.order_id = o.id and s.state in ('WAITING', 'DONE')), 0)
            from shop_order o where o.id = ?
            """;
    private static final String OF_RETURN = """
            select coalesce(sum(total), 0), coalesce(sum(label_fee), 0) from return_settlement
            where return_id = ? and state in ('WAITING', 'DONE')
            """;

    private final Statements statements;
    private final RefundSums refunds;

    @Inject
    RefundLedger(Statements statements, RefundSums refunds) {
        this.statements = statements;
        this.refunds = refunds;
    }

    /** What was given for one return so far, and what of it its customer paid for the label. */
    record GivenBefore(BigDecimal total, BigDecimal labelFee) {}

    Map<String, Integer> refunded(long order) throws SQLException {
        Map<String, Integer> refunded = new HashMap<>();
        statements.list(
                QUANTITIES,
                row -> refunded.put(
                        row.getString(1),
                        row.getBigDecimal(2).setScale(0, RoundingMode.CEILING).intValue()),
                order);
        return refunded;
    }

    OrderSums sums(long order) throws SQLException {
        RefundSums.Sums sums = refunds.of(order);
        return statements
                .first(
                        SHIPPING,
                        row -> new OrderSums(
                                sums.paid(),
                                sums.refunded(),
                                row.getBigDecimal(1),
                                row.getBigDecimal(2),
                                row.getBigDecimal(3)),
                        order)
                .orElseThrow();
    }

    GivenBefore given(long returnId) throws SQLException {
        return statements
                .first(OF_RETURN, row -> new GivenBefore(row.getBigDecimal(1), row.getBigDecimal(2)), returnId)
                .orElseThrow();
    }
}
