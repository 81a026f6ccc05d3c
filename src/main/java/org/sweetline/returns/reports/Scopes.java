package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.returns.reports.Assortment.Sold;
import org.sweetline.returns.reports.rates.Ripeness;

/** Makes of a filter what the database is asked. */
@ApplicationScoped
class Scopes {

    private final Ripeness ripeness;
    private final Assortment assortment;

    @Inject
    Scopes(Ripeness ripeness, Assortment assortment) {
        this.ripeness = ripeness;
        this.assortment = assortment;
    }

    Ripeness.Terms terms() throws SQLException {
        return ripeness.now();
    }

    Map<String, Sold> articles() throws SQLException {
        return assortment.all();
    }

    /** What these are, and most others. */
    Map<String, Sold> articles(Collection<String> skus) throws SQLException {
        return assortment.with(skus);
    }

    Scope of(ReturnFilter filter, Ripeness.Terms terms) throws SQLException {
        Optional<List<String>> skus = filter.category().isPresent()
                ? Optional.of(skus(filter.category().get(), articles()))
                : Optional.empty();
        return new Scope(filter, skus, terms.zone(), terms.ripe());
    }

    private static List<String> skus(String category, Map<String, Sold> articles) {
        return articles.values().stream()
                .filter(sold -> sold.category().equals(category))
                .map(Sold::sku)
                .toList();
    }
}
