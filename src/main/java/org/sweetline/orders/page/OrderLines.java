package org.sweetline.orders.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sweetline.orders.page.OrderView.BundlePartView;
import org.sweetline.orders.page.OrderView.OrderLineView;
import org.sweetline.orders.state.Fulfilment;
import org.sweetline.orders.state.LineFacts;
import org.sweetline.web.Words;

/** The lines of one order, the parts of bundles under their bundle. */
final class OrderLines {

    private final List<LineRow> sold;
    private final Map<String, List<LineRow>> parts;

    OrderLines(List<LineRow> rows) {
        this.sold = rows.stream().filter(row -> !row.isPart()).toList();
        this.parts = rows.stream().filter(LineRow::isPart).collect(Collectors.groupingBy(LineRow::parentId));
    }

    List<LineFacts> facts() {
        return sold.stream().map(this::facts).toList();
    }

    List<OrderLineView> views(Fulfilment order) {
        return sold.stream().map(row -> view(row, order)).toList();
    }

    List<BoughtLine> bought() {
        return sold.stream().map(this::bought).toList();
    }

    private BoughtLine bought(LineRow row) {
        LineFacts facts = facts(row);
        return new BoughtLine(
                row.lineId(),
                row.sku(),
                row.name(),
                options(row),
                facts.ordered(),
                facts.shipped(),
                facts.refunded(),
                row.unitPaid());
    }

    /** The one thing that was chosen is named after what it was chosen of. */
    private String options(LineRow row) {
        List<LineRow> chosen = parts(row);
        String name = chosen.size() == 1 ? chosen.get(0).name() : row.name();
        return BoughtLine.optionsIn(name, row.name());
    }

    private OrderLineView view(LineRow row, Fulfilment order) {
        return new OrderLineView(
                row.sku(),
                row.name(),
                Words.of(order.of(facts(row))),
                row.ordered(),
                row.invoiced(),
                row.shipped(),
                row.refunded(),
                row.canceled(),
                row.backordered(),
                row.price(),
                row.discount(),
                row.tax(),
                row.total(),
                parts(row).stream().map(part -> view(part, row, order)).toList());
    }

    /** Parts that go out together with their bundle have no quantities of their own. */
    private static BundlePartView part(LineRow part, LineFacts facts, Fulfilment order) {
        return new BundlePartView(
                part.sku(),
                part.name(),
                Words.of(order.of(facts)),
                part.ordered(),
                facts.shipped(),
                facts.refunded(),
                facts.canceled());
    }

    private BundlePartView view(LineRow part, LineRow bundle, Fulfilment order) {
        boolean together = parts(bundle).stream().allMatch(one -> one.shipped().signum() == 0);
        Function<BigDecimal, BigDecimal> share = amount -> share(amount, bundle.ordered(), part.ordered());
        LineFacts facts = together
                ? new LineFacts(
                        part.ordered(),
                        share.apply(bundle.shipped()),
                        part.refunded().max(share.apply(bundle.refunded())),
                        part.canceled().max(share.apply(bundle.canceled())),
                        part.backordered())
                : part.facts();
        return part(part, facts, order);
    }

    /** A bundle whose parts go out by themselves is sent as far as they are. */
    private LineFacts facts(LineRow row) {
        BigDecimal ordered = sum(row, LineRow::ordered);
        BigDecimal shipped = sum(row, LineRow::shipped);
        BigDecimal lacking = row.backordered().max(sum(row, LineRow::backordered));
        BigDecimal sent =
                ordered.signum() == 0 ? row.shipped() : row.shipped().max(share(shipped, ordered, row.ordered()));
        return new LineFacts(row.ordered(), sent, row.refunded(), row.canceled(), lacking);
    }

    private List<LineRow> parts(LineRow row) {
        return parts.getOrDefault(row.lineId(), List.of());
    }

    private BigDecimal sum(LineRow bundle, Function<LineRow, BigDecimal> quantity) {
        return parts(bundle).stream().map(quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole, BigDecimal of) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(of).divide(whole, 4, RoundingMode.DOWN);
    }
}
