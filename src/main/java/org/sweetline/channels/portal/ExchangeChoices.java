package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.returns.WantedVariant;
import org.sweetline.returns.policy.SoldLine;
import org.sweetline.returns.policy.SoldOrders;
import org.sweetline.returns.settling.Variants;
import org.sweetline.returns.settling.Variants.Variant;

/** What the things of an order may be exchanged for: the known sizes and colours of their price, and the same once more. */
@ApplicationScoped
class ExchangeChoices {

    /** Said by whoever wants something that is not in the list, and tells it in their own words. */
    private static final String OTHER = "other";

    private final SoldOrders sold;
    private final Variants variants;

    @Inject
    ExchangeChoices(SoldOrders sold, Variants variants) {
        this.sold = sold;
        this.variants = variants;
    }

    /** @param same whether it is what came, once more */
    record Choice(String sku, String name, boolean same) {}

    /** By the lines of an order; a line of which nothing else is known has none. */
    record OfOrder(Map<String, List<Choice>> byLine) {

        List<Choice> of(String line) {
            return byLine.getOrDefault(line, List.of());
        }

        /** Which size and colour came, where its order does not say but others of it tell; else "". */
        String bought(String line) {
            return of(line).stream()
                    .filter(choice -> choice.same() && !choice.name().equals(choice.sku()))
                    .map(Choice::name)
                    .findFirst()
                    .orElse("");
        }

        /** Whether it is said what is wanted, where there is something to choose from. */
        boolean answer(Draft.Wish wish) {
            return of(wish.line()).isEmpty()
                    || wish.variant().equals(OTHER)
                    || !wanted(wish).sku().isEmpty();
        }

        WantedVariant wanted(Draft.Wish wish) {
            return of(wish.line()).stream()
                    .filter(choice -> wish.isExchange() && choice.sku().equals(wish.variant()))
                    .map(choice -> WantedVariant.of(choice.sku(), choice.name()))
                    .findFirst()
                    .orElseGet(WantedVariant::none);
        }
    }

    OfOrder of(long order) throws SQLException {
        List<SoldLine> lines = sold.find(order).lines();
        Map<String, List<Variant>> exchanges = variants.exchanges(lines);
        Map<String, List<Choice>> byLine = new HashMap<>();
        for (SoldLine line : lines) {
            List<Variant> several = exchanges.getOrDefault(line.line(), List.of());
            if (several.size() > 1) {
                byLine.put(line.line(), choices(line, several));
            }
        }
        return new OfOrder(byLine);
    }

    private static List<Choice> choices(SoldLine line, List<Variant> variants) {
        return variants.stream()
                .map(variant -> new Choice(
                        variant.sku(),
                        variant.options().isEmpty() ? variant.sku() : variant.options(),
                        variant.sku().equals(line.sku())))
                .toList();
    }
}
