package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.page.BoughtLine;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.policy.SoldLine;
import org.sweetline.returns.policy.SoldOrder;
import org.sweetline.schema.Statements;

/** The sizes and colours of an article, as far as the store copy has seen one sold, with the price it last had. */
@ApplicationScoped
public class Variants {

    /** From article number to article number by the index, however often each was sold. */
    private static final String OF_NAME = """
            with recursive variant as (
                (select sku from shop_order_line where name = ? and parent_line_id = '' order by sku limit 1)
                union all
                select (select l.sku from shop_order_line l
                        where l.name = ? and l.parent_line_id = '' and l.sku > v.sku order by l.sku limit 1)
                from variant v where v.sku is not null)
            select v.sku, sold.price, coalesce(chosen.name, '') from variant v join lateral (
                select l.price, l.order_id, l.line_id from shop_order_line l
                where l.name = ? and l.parent_line_id = '' and l.sku = v.sku order by l.order_id desc limit 1) sold on true
            left join lateral (
                select min(c.name) as name from shop_order_line c
                where c.order_id = sold.order_id and c.parent_line_id = sold.line_id having count(*) = 1) chosen on true
            where v.sku is not null limit 200
            """;

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

    /** Those of the same price first. */
    public List<Variant> of(SoldLine line) throws SQLException {
        return withItself(line).stream()
                .filter(variant -> !variant.sku().equals(line.sku()))
                .toList();
    }

    /** The same once more is among them. */
    private List<Variant> withItself(SoldLine line) throws SQLException {
        List<Variant> found = found(line);
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

    /** What an exchange may bring: those of the same price, and the same once more. */
    public List<Variant> exchanges(SoldLine line) throws SQLException {
        return withItself(line).stream()
                .filter(variant ->
                        variant.sku().equals(line.sku()) || variant.difference().signum() == 0)
                .toList();
    }

    private List<Variant> found(SoldLine line) throws SQLException {
        return new ArrayList<>(statements.list(
                OF_NAME,
                row -> new Variant(
                        row.getString(1),
                        BoughtLine.optionsIn(row.getString(3), line.name()),
                        row.getBigDecimal(2).subtract(line.price())),
                line.name(),
                line.name(),
                line.name()));
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
