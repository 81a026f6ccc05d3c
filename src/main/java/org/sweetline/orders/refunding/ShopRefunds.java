package org.sweetline.orders.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.orders.refunding.ShopRefund.Invoice;
import org.sweetline.orders.refunding.ShopRefund.Item;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads refunds. */
@ApplicationScoped
public class ShopRefunds {

    private static final String ONE = """
            select r.id, o.shop, o.external_id, o.payment_method, r.total, r.shipping, r.reason, r.marker, r.state,
                r.tried_at
            from shop_refund r join shop_order o on o.id = r.order_id where r.id = ?
            """;
    private static final String ITEMS = """
            select i.line_id, i.quantity, l.price, l.ordered, l.discount, l.tax
            from shop_refund_item i join shop_refund r on r.id = i.refund_id
              join shop_order_line l on l.order_id = r.order_id and l.line_id = i.line_id
            where i.refund_id = ? order by l.position
            """;
    private static final String INVOICES = """
            select v.external_id, h.line_id, h.quantity
            from shop_refund r join shop_order o on o.id = r.order_id
              join shop_invoice v on v.shop = o.shop and v.order_key = o.external_id and v.state <> 'canceled'
              join shop_invoice_item h on h.invoice_id = v.id
            where r.id = ? order by v.created_at desc, v.id desc, h.position
            """;

    private final Statements statements;

    @Inject
    ShopRefunds(Statements statements) {
        this.statements = statements;
    }

    public Optional<ShopRefund> find(long id) throws SQLException {
        List<Item> items = statements.list(ITEMS, ShopRefunds::item, id);
        List<Invoice> invoices = invoices(id);
        return statements.first(ONE, row -> refund(row, items, invoices), id);
    }

    private record Line(String invoice, Invoice.Held held) {}

    private List<Invoice> invoices(long id) throws SQLException {
        Map<String, List<Invoice.Held>> held = new LinkedHashMap<>();
        statements
                .list(
                        INVOICES,
                        row -> new Line(row.getString(1), new Invoice.Held(row.getString(2), row.getBigDecimal(3))),
                        id)
                .forEach(line -> held.computeIfAbsent(line.invoice(), key -> new ArrayList<>())
                        .add(line.held()));
        return held.entrySet().stream()
                .map(invoice -> new Invoice(invoice.getKey(), invoice.getValue()))
                .toList();
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

    private static ShopRefund refund(ResultSet row, List<Item> items, List<Invoice> invoices) throws SQLException {
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
                items,
                invoices);
    }
}
