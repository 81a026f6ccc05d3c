package org.sweetline.orders.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** Keeps the sum of an order's refunds within what was paid. Its row is held until the caller's transaction ends. */
@ApplicationScoped
public class RefundSums {

    /** A shop that does not tell what was paid is believed the total. Credit memos of our refunds count as ours. */
    private static final String NOW = """
            select o.id, case when o.paid > 0 then o.paid else o.total end as paid,
                greatest(coalesce((select sum(m.total) from shop_credit_memo m
                    where m.shop = o.shop and m.order_key = o.external_id and m.state <> 'canceled'
                        and not exists (select 1 from shop_refund r
                            where r.order_id = o.id and r.credit_memo = m.external_id)), 0),
                    o.refunded - coalesce((select sum(coalesce(r.shop_total, r.total)) from shop_refund r
                        where r.order_id = o.id and r.state in ('SENDING', 'UNKNOWN', 'DONE')), 0)) as elsewhere
            from shop_order o where o.id = ?
            """;

    private static final String RESERVE = """
            insert into order_refund_sum (order_id, paid, elsewhere, ours)
            select id, paid, elsewhere, ? from (""" + NOW + """
            ) now on conflict (order_id) do update set paid = excluded.paid, elsewhere = excluded.elsewhere,
                ours = order_refund_sum.ours + excluded.ours
            """;
    private static final String RELEASE = "update order_refund_sum set ours = ours - ? where order_id = ?";
    private static final String READ = "select now.paid, now.elsewhere + coalesce(s.ours, 0) from (" + NOW
            + ") now left join order_refund_sum s on s.order_id = now.id";
    private static final String CHECK_VIOLATED = "23514";

    private final Statements statements;

    @Inject
    RefundSums(Statements statements) {
        this.statements = statements;
    }

    /** What an order's money has done: what was paid, and what went back or is about to. */
    public record Sums(BigDecimal paid, BigDecimal refunded) {}

    public Sums of(long order) throws SQLException {
        return statements
                .first(READ, row -> new Sums(row.getBigDecimal(1), row.getBigDecimal(2)), order)
                .orElseGet(() -> new Sums(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    /** Throws ABOVE_PAID when there is not so much left. */
    public void reserve(long order, BigDecimal amount) throws SQLException {
        try {
            statements.change(RESERVE, amount, order);
        } catch (SQLException refused) {
            if (CHECK_VIOLATED.equals(refused.getSQLState())) {
                throw new ProblemException(
                        RefundProblem.ABOVE_PAID,
                        "With %s more would go back than was paid for the order.".formatted(amount.toPlainString()),
                        refused);
            }
            throw refused;
        }
    }

    /** It did not go back after all. */
    public void release(long order, BigDecimal amount) throws SQLException {
        statements.change(RELEASE, amount, order);
    }
}
