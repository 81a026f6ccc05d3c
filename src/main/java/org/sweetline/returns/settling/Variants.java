package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.page.BoughtLine;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.policy.SoldLine;
import org.sweetline.returns.policy.SoldOrder;
import org.sweetline.schema.Statements;

/** The sizes and colours of an article, as far as the store copy has seen one sold, with the price it last had. */
@ApplicationScoped
public class Variants {

    private static final int MOST = 200;
    /** From article number to article number by the index, however often each was sold. */
    private static final String OF_NAMES = """
            with recursive variant as (
                select n.name, 1 as nth, (select l.sku from shop_order_line l
                    where l.name = n.name and l.parent_line_id = '' order by l.sku limit 1) as sku
                from unnest(cast(? as text[])) n(name)
                union all
                select v.name, v.nth + 1, (select l.sku from shop_order_line l
                    where l.name = v.name and l.parent_line_id = '' and l.sku > v.sku order by l.sku limit 1)
                from variant v where v.sku is not null and v.nth < %d)
            select v.name, v.sku, sold.price, coalesce(chosen.name, '') from variant v join lateral (
                select l.price, l.order_id, l.line_id from shop_order_line l
                where l.name = v.name and l.parent_line_id = '' and l.sku = v.sku order by l.order_id desc limit 1) sold
                on true
            left join lateral (
                select min(c.name) as name from shop_order_line c
                where c.order_id = sold.order_id and c.parent_line_id = sold.line_id having count(*) = 1) chosen on true
            where v.sku is not null
            """.formatted(MOST);

    private final Statements statements;

    @Inject
    Variants(Statements statements) {
        this.statements = statements;
    }

    /**
     * Another size or colour.
     *
     * @param options what tells it from the others, such as {@code Blue-L}; "" where no order told
     * @param difference what one of it costs more than what came back
     */
    public record Variant(String sku, String options, BigDecimal difference) {}

    /** An article as it was last sold. */
    private record Sold(String name, String sku, BigDecimal price, String chosen) {

        Variant insteadOf(SoldLine line) {
            return new Variant(sku, BoughtLine.optionsIn(chosen, name), price.subtract(line.price()));
        }
    }

    /** Those of the same price first. */
    public List<Variant> of(SoldLine line) throws SQLException {
        return withItself(line, sold(List.of(line))).stream()
                .filter(variant -> !variant.sku().equals(line.sku()))
                .toList();
    }

    /** What tells one of them from the others; "" for what is none, or of which no order told. */
    public String options(SoldLine line, String sku) throws SQLException {
        return withItself(line, sold(List.of(line))).stream()
                .filter(variant -> variant.sku().equals(sku))
                .map(Variant::options)
                .findFirst()
                .orElse("");
    }

    /** What an exchange may bring, by the line: those of the same price, and the same once more. */
    public Map<String, List<Variant>> exchanges(List<SoldLine> lines) throws SQLException {
        List<Sold> sold = sold(lines);
        Map<String, List<Variant>> exchanges = new HashMap<>();
        for (SoldLine line : lines) {
            List<Variant> samePrice = withItself(line, sold).stream()
                    .filter(variant -> variant.sku().equals(line.sku())
                            || variant.difference().signum() == 0)
                    .toList();
            exchanges.put(line.line(), samePrice);
        }
        return exchanges;
    }

    private List<Sold> sold(List<SoldLine> lines) throws SQLException {
        List<String> names = lines.stream().map(SoldLine::name).distinct().toList();
        return statements.list(
                OF_NAMES,
                row -> new Sold(row.getString(1), row.getString(2), row.getBigDecimal(3), row.getString(4)),
                names);
    }

    /** The same once more is among them. */
    private static List<Variant> withItself(SoldLine line, List<Sold> sold) {
        List<Variant> found = sold.stream()
                .filter(each -> each.name().equals(line.name()))
                .map(each -> each.insteadOf(line))
                .collect(Collectors.toCollection(ArrayList::new));
        if (found.stream().anyMatch(variant -> variant.options().isEmpty())) {
            Map<String, String> words =
                    VariantWords.of(found.stream().map(Variant::sku).toList());
            found.replaceAll(
                    variant -> new Variant(variant.sku(), words.getOrDefault(variant.sku(), ""), variant.difference()));
        }
        found.sort(
                Comparator.comparing((Variant variant) -> variant.difference().abs())
                        .thenComparing(Variant::options, VariantWords.order()));
        return found;
    }

    /** Over all things of an exchange; null while one of the articles has not been named. */
    @Nullable
    BigDecimal difference(SoldOrder order, SettlementWish wish) throws SQLException {
        BigDecimal sum = BigDecimal.ZERO;
        for (SettledItem item : wish.items()) {
            if (item.instead().isEmpty()) {
                return null;
            }
            SoldLine line = order.line(item.line()).orElseThrow();
            sum = sum.add(difference(line, item.instead()).multiply(BigDecimal.valueOf(item.quantity())));
        }
        return sum;
    }

    /** What has no known price is no exchange: it could be worth anything. */
    private BigDecimal difference(SoldLine line, String instead) throws SQLException {
        if (instead.equals(line.sku())) {
            return BigDecimal.ZERO;
        }
        return of(line).stream()
                .filter(variant -> variant.sku().equals(instead))
                .map(Variant::difference)
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "items", "name %s, which is no size or colour of %s".formatted(instead, line.name())));
    }

    /** Another price would need money to move, one way or the other. */
    static void requireSamePrice(Offer offer) {
        for (SettledItem item : offer.wish().items()) {
            if (item.instead().isEmpty()) {
                throw ProblemException.invalid("items", "must say which article is sent instead");
            }
        }
        BigDecimal difference = offer.variantDifference();
        if (difference != null && difference.signum() != 0) {
            throw new ProblemException(
                    SettlementProblem.OTHER_PRICE,
                    "It differs by %s; refund it and let the customer order anew."
                            .formatted(difference.toPlainString()));
        }
    }
}
