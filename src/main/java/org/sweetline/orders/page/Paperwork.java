package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.orders.OrderAddress;
import org.sweetline.orders.OrderCommentSnapshot;
import org.sweetline.orders.OrderMoney;
import org.sweetline.orders.OrderProblem;
import org.sweetline.orders.OrderTerms;
import org.sweetline.orders.TrackingSnapshot;
import org.sweetline.orders.page.OrderDetailsView.CommentView;
import org.sweetline.orders.page.OrderDetailsView.CreditMemoView;
import org.sweetline.orders.page.OrderDetailsView.InvoiceView;
import org.sweetline.orders.page.OrderDetailsView.PartItemView;
import org.sweetline.orders.page.OrderDetailsView.ShipmentView;
import org.sweetline.orders.writing.ShopWriteView;
import org.sweetline.orders.writing.ShopWrites;
import org.sweetline.problem.ProblemException;
import org.sweetline.time.RowTime;

/** Reads all that belongs to one order: one query for each kind of paper. */
@ApplicationScoped
class Paperwork {

    private static final String DETAILS = """
            select subtotal, discount, shipping, tax, paid, refunded, base_currency, base_total, store_id, coupon,
                payment_method, shipping_method, guest, virtual, shop_customer_id, edited_from, edited_to,
                billing_address, shipping_address, comments
            from shop_order where id = ?
            """;

    /** The items of a part, with the names of the lines; parts of bundles that ship with their bundle have none. */
    private static final String ITEMS = """
            (select coalesce(json_agg(json_build_object('sku', l.sku, 'name', l.name, 'quantity', i.quantity,
                        'amount', %s) order by i.position), '[]')
             from %s_item i join shop_order_line l on l.order_id = o.id and l.line_id = i.line_id
             where i.%s = p.id and i.quantity > 0)
            """;

    private static final String OF_ORDER = """
             from shop_order o join %s p on p.shop = o.shop and p.order_key = o.external_id
            where o.id = ? order by p.created_at desc, p.id desc
            """;
    private static final String SHIPMENTS = "select p.number, p.created_at, "
            + ITEMS.formatted("null", "shop_shipment", "shipment_id")
            + """
            , (select coalesce(json_agg(json_build_object('carrier', t.carrier, 'title', t.title, 'number', t.number)
                        order by t.position), '[]')
               from shop_shipment_track t where t.shipment_id = p.id)
            """
            + OF_ORDER.formatted("shop_shipment");
    private static final String INVOICES =
            "select p.number, p.state, p.total, p.created_at" + OF_ORDER.formatted("shop_invoice");
    private static final String CREDIT_MEMOS =
            "select p.number, p.state, p.total, p.shipping, p.adjustment, p.created_at, "
                    + ITEMS.formatted("i.amount", "shop_credit_memo", "credit_memo_id")
                    + OF_ORDER.formatted("shop_credit_memo");

    private final DataSource dataSource;
    private final ShopWrites writes;

    @Inject
    Paperwork(DataSource dataSource, ShopWrites writes) {
        this.dataSource = dataSource;
        this.writes = writes;
    }

    OrderDetailsView of(long order) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<ShipmentView> shipments = list(connection, SHIPMENTS, order, Paperwork::shipment);
            List<InvoiceView> invoices = list(connection, INVOICES, order, Paperwork::invoice);
            List<CreditMemoView> memos = list(connection, CREDIT_MEMOS, order, Paperwork::creditMemo);
            return list(
                            connection,
                            DETAILS,
                            order,
                            row -> new OrderDetailsView(
                                    money(row),
                                    terms(row),
                                    address(row.getString(18)),
                                    address(row.getString(19)),
                                    shipments,
                                    invoices,
                                    memos,
                                    comments(row.getString(20), writes.markersOf(connection, order)),
                                    writes.ofOrder(connection, order)))
                    .get(0);
        }
    }

    /** One thing that was written to the order's shop. */
    ShopWriteView write(long order, long write) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return writes.ofOrder(connection, order).stream()
                    .filter(one -> one.id() == write)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                            OrderProblem.NO_SUCH_WRITE, "The order has no comment " + write + "."));
        }
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> list(Connection connection, String query, long order, RowReader<T> reader)
            throws SQLException {
        List<T> list = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, order);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    list.add(reader.read(row));
                }
            }
        }
        return list;
    }

    private static ShipmentView shipment(ResultSet row) throws SQLException {
        List<TrackingView> tracks = Stream.of(Json.read(row.getString(4), TrackingSnapshot[].class))
                .map(TrackingView::of)
                .toList();
        return new ShipmentView(row.getString(1), RowTime.instant(row, 2), items(row.getString(3)), tracks);
    }

    private static InvoiceView invoice(ResultSet row) throws SQLException {
        return new InvoiceView(row.getString(1), row.getString(2), row.getBigDecimal(3), RowTime.instant(row, 4));
    }

    private static CreditMemoView creditMemo(ResultSet row) throws SQLException {
        return new CreditMemoView(
                row.getString(1),
                row.getString(2),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                RowTime.instant(row, 6),
                items(row.getString(7)));
    }

    private static List<PartItemView> items(String json) {
        return List.of(Json.read(json, PartItemView[].class));
    }

    private static OrderMoney money(ResultSet row) throws SQLException {
        BigDecimal[] sums = new BigDecimal[6];
        for (int at = 0; at < sums.length; at++) {
            sums[at] = row.getBigDecimal(at + 1);
        }
        return new OrderMoney(
                sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], row.getString(7), row.getBigDecimal(8));
    }

    private static OrderTerms terms(ResultSet row) throws SQLException {
        return new OrderTerms(
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getBoolean(13),
                row.getBoolean(14),
                row.getString(15),
                row.getString(16),
                row.getString(17));
    }

    private static @Nullable OrderAddress address(String json) {
        return json.isEmpty() ? null : Json.read(json, OrderAddress.class);
    }

    /** What the desk wrote itself is shown as such, and not once more. */
    private static List<CommentView> comments(String json, List<String> ours) {
        return Stream.of(Json.read(json, OrderCommentSnapshot[].class))
                .filter(comment -> ours.stream().noneMatch(comment.text()::contains))
                .sorted(Comparator.comparing(OrderCommentSnapshot::at).reversed())
                .map(comment -> new CommentView(comment.text(), comment.visibleToCustomer(), comment.at()))
                .toList();
    }
}
