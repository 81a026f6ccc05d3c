package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sweetline.orders.page.BoughtLine;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.pages.ReturnItemView.InspectionView;
import org.sweetline.returns.pages.ReturnItemView.WantedVariantView;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads the items of one return beside the lines of its order; four queries. */
@ApplicationScoped
class ReturnItems {

    private static final String ITEMS = """
            select id, line_id, sku, name, reason, fault, note, wanted, given, decided, requested, authorized, received,
                inspected, accepted, settled, unit_paid, logistics, settlement, denial, excused,
                wanted_sku, wanted_variant, ahead
            from return_item where return_id = ? order by id
            """;
    private static final String INSPECTIONS = """
            select n.item_id, n.at, a.id, a.name, n.grade, n.condition, n.disposition, n.good, n.bad, n.denial, n.tags_on,
                n.expected_grams, n.scanned_grams, n.note,
                array(select p.id from return_photo p where p.inspection_id = n.id order by p.id)
            from return_inspection n left join account a on a.id = n.account_id
            where n.return_id = ? order by n.id
            """;

    private final Statements statements;
    private final BoughtOrders orders;

    @Inject
    ReturnItems(Statements statements, BoughtOrders orders) {
        this.statements = statements;
        this.orders = orders;
    }

    private record Found(long item, InspectionView view) {}

    List<ReturnItemView> of(ReturnNumber number, long order) throws SQLException {
        BoughtOrder bought = orders.get(order);
        Map<Long, List<InspectionView>> inspections = new HashMap<>();
        statements
                .list(INSPECTIONS, row -> inspection(number, row), number.id())
                .forEach(found -> inspections.merge(found.item(), List.of(found.view()), ReturnItems::joined));
        return statements.list(
                ITEMS, row -> item(row, bought, inspections.getOrDefault(row.getLong(1), List.of())), number.id());
    }

    private static ReturnItemView item(ResultSet row, BoughtOrder order, List<InspectionView> inspections)
            throws SQLException {
        String lineId = row.getString(2);
        BigDecimal none = BigDecimal.ZERO;
        BoughtLine line = order.line(lineId)
                .orElse(new BoughtLine(lineId, row.getString(3), row.getString(4), "", none, none, none, none));
        return new ReturnItemView(
                lineId,
                row.getString(3),
                row.getString(4),
                line.options(),
                row.getString(5),
                Columns.word(row, 6),
                row.getString(7),
                Columns.word(row, 8),
                row.getString(22).isEmpty() ? null : new WantedVariantView(row.getString(22), row.getString(23)),
                Columns.wordOrNull(row, 9),
                row.getBoolean(24),
                row.getBoolean(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                row.getInt(21),
                row.getInt(14),
                row.getInt(15),
                row.getInt(16),
                row.getBigDecimal(17),
                line.ordered(),
                line.shipped(),
                line.refunded(),
                Columns.word(row, 18),
                Columns.word(row, 19),
                row.getString(20),
                inspections);
    }

    private static Found inspection(ReturnNumber number, ResultSet row) throws SQLException {
        return new Found(
                row.getLong(1),
                new InspectionView(
                        RowTime.instant(row, 2),
                        Columns.personOrNull(row, 3),
                        Columns.word(row, 5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getString(10),
                        row.getBoolean(11),
                        row.getObject(12, Integer.class),
                        row.getObject(13, Integer.class),
                        row.getString(14),
                        photos(number, row.getArray(15))));
    }

    private static List<String> photos(ReturnNumber number, Array ids) throws SQLException {
        return Arrays.stream((Long[]) ids.getArray())
                .map(id -> ReturnSheet.photoAddress(number, id))
                .toList();
    }

    private static List<InspectionView> joined(List<InspectionView> known, List<InspectionView> more) {
        return Stream.concat(known.stream(), more.stream()).toList();
    }
}
