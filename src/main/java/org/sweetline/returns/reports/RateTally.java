package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.returns.reports.Cohort.By;
import org.sweetline.returns.reports.Cohort.Count;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** Adds up what the days have counted: four queries, however many orders there are. */
@ApplicationScoped
class RateTally {

    private static final String SENT_BY_ARTICLE = """
            select 'SKU', sku, sum(pieces) from return_rate_sent where %s %s group by sku
            """.formatted(Scope.COHORT, "%s");
    private static final String SENT_BY_SPAN = """
            select 'SPAN', cast(cast(date_trunc(?, day) as date) as text), sum(pieces)
            from return_rate_sent where %s %s group by 2
            """.formatted(Scope.COHORT, "%s");
    private static final String BACK = """
            select case when grouping(sku) = 0 then 'SKU' when grouping(reason) = 0 then 'REASON'
                    when grouping(fault) = 0 then 'FAULT' else 'SPAN' end,
                coalesce(sku, reason, fault, cast(span as text)), sum(pieces)
            from (select sku, reason, fault, pieces, cast(date_trunc(?, day) as date) as span
                  from return_rate_back where %s %s %s) b
            group by grouping sets ((sku), (reason), (fault), (span))
            """.formatted(Scope.COHORT, "%s", "%s");
    private static final String ORDERS = """
            select coalesce(sum(orders) filter (where what = 'SENT'), 0),
                coalesce(sum(orders) filter (where what = ? and channel = ?), 0)
            from return_rate_orders where %s
            """.formatted(Scope.COHORT);
    private static final String STALE =
            "select count(*) from return_rate_day where stale and day between ? and ?" + " and day <= ?";

    private final Statements statements;

    @Inject
    RateTally(Statements statements) {
        this.statements = statements;
    }

    Cohort of(Scope scope) throws SQLException {
        String every = Words.of(scope.filter().every());
        List<Count> sent = new ArrayList<>(
                list(SENT_BY_ARTICLE.formatted(scope.ofArticles("sku")), articles(scope.cohortParameters(), scope)));
        List<Object> bySpan = new ArrayList<>(List.of(every));
        bySpan.addAll(scope.cohortParameters());
        sent.addAll(list(SENT_BY_SPAN.formatted(scope.ofArticles("sku")), articles(bySpan, scope)));
        List<Object> back = new ArrayList<>(List.of(every));
        back.addAll(scope.cohortParameters());
        back.addAll(scope.channelAndArticles());
        List<Count> returned = list(BACK.formatted(scope.ofChannel("channel"), scope.ofArticles("sku")), back);
        return new Cohort(sent, returned, orders(scope));
    }

    /** How many of the days are still to be counted. */
    long stale(Scope scope) throws SQLException {
        return statements.count(STALE, scope.cohortParameters().toArray());
    }

    private Cohort.Orders orders(Scope scope) throws SQLException {
        List<Object> parameters = new ArrayList<>(scope.filter()
                .channel()
                .<List<Object>>map(channel -> List.of("CHANNEL", channel.name()))
                .orElse(List.of("BACK", "")));
        parameters.addAll(scope.cohortParameters());
        return statements
                .first(ORDERS, row -> new Cohort.Orders(row.getLong(1), row.getLong(2)), parameters.toArray())
                .orElseThrow();
    }

    private static List<Object> articles(List<Object> parameters, Scope scope) {
        scope.skus().ifPresent(parameters::add);
        return parameters;
    }

    private List<Count> list(String sql, List<Object> parameters) throws SQLException {
        return statements.list(sql, RateTally::count, parameters.toArray());
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(By.valueOf(row.getString(1)), row.getString(2), row.getLong(3));
    }
}
