package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sweetline.abuse.history.Article;
import org.sweetline.schema.Statements;

/** All that was ever sold. From one article the index leads to the next, so that it costs as little with a million orders. */
@ApplicationScoped
class Assortment {

    private static final String ARTICLES = """
            with recursive article as (
                (select name, sku from shop_order_line where parent_line_id = '' order by name, sku limit 1)
                union all
                select n.name, n.sku from article a cross join lateral (
                    select name, sku from shop_order_line
                    where parent_line_id = '' and (name, sku) > (a.name, a.sku) order by name, sku limit 1) n
            ) select sku, name from article
            """;

    private final Statements statements;

    @Inject
    Assortment(Statements statements) {
        this.statements = statements;
    }

    /** @param size {@link SizeLabel#NONE} when it has none */
    record Sold(String sku, String name, String category, String size) {

        static Sold of(String sku, String name) {
            return new Sold(sku, name, Article.of(sku, name).category(), SizeLabel.of(sku, name));
        }
    }

    /** By their number; of several names the last in the alphabet. */
    Map<String, Sold> all() throws SQLException {
        Map<String, Sold> all = new LinkedHashMap<>();
        statements
                .list(ARTICLES, row -> Sold.of(row.getString(1), row.getString(2)))
                .forEach(sold -> all.put(sold.sku(), sold));
        return all;
    }
}
