package org.sweetline.orders.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sweetline.orders.state.LineFacts;

/** A line of an order as its row has it. */
record LineRow(
        String lineId,
        String parentId,
        String sku,
        String name,
        BigDecimal ordered,
        BigDecimal invoiced,
        BigDecimal shipped,
        BigDecimal refunded,
        BigDecimal canceled,
        BigDecimal backordered,
        BigDecimal price,
        BigDecimal discount,
        BigDecimal tax,
        BigDecimal total) {

    static final String COLUMNS = "order_id, line_id, parent_line_id, sku, name, ordered, invoiced, shipped, refunded,"
            + " canceled, backordered, price, discount, tax, total";

    static LineRow of(ResultSet row) throws SQLException {
        return new LineRow(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                row.getBigDecimal(12),
                row.getBigDecimal(13),
                row.getBigDecimal(14),
                row.getBigDecimal(15));
    }

    boolean isPart() {
        return !parentId.isEmpty();
    }

    BigDecimal unitPaid() {
        return ordered.signum() == 0
                ? price
                : total.subtract(discount).add(tax).divide(ordered, 4, RoundingMode.HALF_UP);
    }

    LineFacts facts() {
        return new LineFacts(ordered, shipped, refunded, canceled, backordered);
    }
}
