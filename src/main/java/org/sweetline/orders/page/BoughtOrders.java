package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.OrderProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what was bought with one order, line by line; two queries. */
@ApplicationScoped
public class BoughtOrders {

    private static final String ORDER =
            "select id, number, customer_id, currency, total, placed_at from shop_order where id = ?";
    private static final String LINES =
            "select " + LineRow.COLUMNS + " from shop_order_line where order_id = ? order by position";

    private final OrderFinder finder;
    private final Statements statements;

    @Inject
    BoughtOrders(OrderFinder finder, Statements statements) {
        this.finder = finder;
        this.statements = statements;
    }

    /** An order with its lines as they were sold. */
    public record BoughtOrder(
            long id,
            String number,
            @Nullable Long customer,
            String currency,
            BigDecimal total,
            Instant placedAt,
            List<BoughtLine> lines) {

        public Optional<BoughtLine> line(String lineId) {
            return lines.stream().filter(line -> line.lineId().equals(lineId)).findFirst();
        }
    }

    /** By the number that people say; a number that several orders bear is a problem unless it is said which. */
    public BoughtOrder get(String number, WhichOrderRequest which) throws SQLException {
        return get(finder.find(number, which).id());
    }

    public BoughtOrder get(long id) throws SQLException {
        List<LineRow> rows = statements.list(LINES, LineRow::of, id);
        List<BoughtLine> lines = new OrderLines(rows).bought();
        return statements
                .first(
                        ORDER,
                        row -> new BoughtOrder(
                                row.getLong(1),
                                row.getString(2),
                                row.getObject(3, Long.class),
                                row.getString(4),
                                row.getBigDecimal(5),
                                RowTime.instant(row, 6),
                                lines),
                        id)
                .orElseThrow(() -> new ProblemException(OrderProblem.NO_SUCH_ORDER, "Our copy has no such order."));
    }
}
