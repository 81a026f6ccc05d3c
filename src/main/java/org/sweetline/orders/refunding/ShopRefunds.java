package org.sweetline.orders.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.orders.refunding.ShopRefund.Item;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads refunds. */
@ApplicationScoped
public class ShopRefunds {

    private static final String ONE = """
            select r.id, o.shop, o.external_id, o.payment_method, r.total, r.shipping, r.reason, r.marker, r.state,
                r.tried_at, r.invoice
            from shop_refund r join shop_order o on o.id = r.order_id where r.id = ?
            """;
    private static final String ITEMS = """
            select i.line_id, i.quantity, l.price, l.ordered, l.discount, l.tax
            from shop_refund_item i join shop_refund r on r.id = i.refund_id
              join shop_order_line l on l.order_id = r.order_id and l.line_id = i.line_id
            where i.refund_id = ? order by l.position
            """;
    private static final String PARTS = """
            select r.id, r.state, r.last_words, r.total, r.shipping, i.line_id, i.quantity
            from shop_refund r join shop_refund_item i on i.refund_id = r.id
            where r.id = ? or r.part_of = ? order by r.id, i.line_id
            """;

    private final Statements statements;

    @Inject
    ShopRefunds(Statements statements) {
        this.statements = statements;
    }

    public Optional<ShopRefund> find(long id) throws SQLException {
        List<Item> items = statements.list(ITEMS, ShopRefunds::item, id);
        return statements.first(ONE, row -> refund(row, items), id);
    }

    /** The parts in which a refund goes back, the first of which is its head. */
    public List<RefundOutcome> outcomes(long head) throws SQLException {
        Map<Long, RefundOutcome> parts = new LinkedHashMap<>();
        statements
                .list(PARTS, ShopRefunds::outcome, head, head)
                .forEach(part -> parts.merge(part.refund(), part, (one, more) -> {
                    one.quantities().putAll(more.quantities());
                    return one;
                }));
        return List.copyOf(parts.values());
    }

    private static RefundOutcome outcome(ResultSet row) throws SQLException {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        quantities.put(row.getString(6), row.getInt(7));
        return new RefundOutcome(
                row.getLong(1),
                RefundState.valueOf(row.getString(2)),
                row.getString(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                quantities);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString(1),
                row.getInt(2),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6));
    }

    private static ShopRefund refund(ResultSet row, List<Item> items) throws SQLException {
        return new ShopRefund(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getString(7),
                row.getString(8),
                RefundState.valueOf(row.getString(9)),
                Optional.ofNullable(RowTime.nullable(row, 10)),
                row.getString(11),
                items);
    }
}
