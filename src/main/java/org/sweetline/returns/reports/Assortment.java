package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.history.Article;
import org.sweetline.schema.Statements;
import org.sweetline.work.BackgroundLoop;

/**
 * All that was ever sold. From one article the index leads to the next, so that it costs as little with a million orders; yet that is
 * hundreds of steps, so what was read last is kept, and read anew beside the requests as long as somebody asks.
 */
@ApplicationScoped
class Assortment implements BackgroundLoop {

    private static final Duration REST = Duration.ofMinutes(5);
    /** An article that nobody sells any more is looked for no more often. */
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);

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
    private final Clock clock;
    private volatile @Nullable Kept kept;
    private volatile boolean asked;

    @Inject
    Assortment(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** @param size {@link SizeLabel#NONE} when it has none */
    record Sold(String sku, String name, String category, String size) {

        static Sold of(String sku, String name) {
            return new Sold(sku, name, Article.of(sku, name).category(), SizeLabel.of(sku, name));
        }
    }

    private record Kept(Map<String, Sold> articles, Instant readAt) {}

    @Override
    public String name() {
        return "assortment";
    }

    @Override
    public Duration turn() throws SQLException {
        if (asked) {
            asked = false;
            all();
        }
        return REST;
    }

    /** By their number, as they stand now; of several names the last in the alphabet. */
    Map<String, Sold> all() throws SQLException {
        Instant now = clock.instant();
        Map<String, Sold> all = new LinkedHashMap<>();
        statements
                .list(ARTICLES, row -> Sold.of(row.getString(1), row.getString(2)))
                .forEach(sold -> all.put(sold.sku(), sold));
        kept = new Kept(all, now);
        return all;
    }

    /** The same, some minutes old perhaps, and with all of these that there are. */
    Map<String, Sold> with(Collection<String> skus) throws SQLException {
        asked = true;
        Kept last = kept;
        boolean enough = last != null
                && (last.articles().keySet().containsAll(skus)
                        || clock.instant().isBefore(last.readAt().plus(AT_MOST_EVERY)));
        return last != null && enough ? last.articles() : all();
    }
}
