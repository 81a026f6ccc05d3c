package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sweetline.returns.reports.Assortment.Sold;
import org.sweetline.returns.reports.Cohort.By;
import org.sweetline.returns.reports.RateGroups.ReturnReason;
import org.sweetline.returns.reports.ReturnReportView.ReturnSpanView;
import org.sweetline.returns.reports.rates.Ripeness;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** The whole report: a filter goes in, figures come out, by fourteen queries however much was sold. */
@ApplicationScoped
public class ReturnFigures {

    private static final String REASONS = "select code, en, ko from return_word where kind = 'REASON'";

    private final Scopes scopes;
    private final RateTally rates;
    private final ReturnActs acts;
    private final Statements statements;
    private final Clock clock;

    @Inject
    ReturnFigures(Scopes scopes, RateTally rates, ReturnActs acts, Statements statements, Clock clock) {
        this.scopes = scopes;
        this.rates = rates;
        this.acts = acts;
        this.statements = statements;
        this.clock = clock;
    }

    public ReturnReportView of(ReturnFilter filter) throws SQLException {
        Ripeness.Terms terms = scopes.terms();
        Map<String, Sold> articles = scopes.articles();
        Scope scope = Scopes.scope(filter, terms, articles);
        Cohort cohort = rates.of(scope);
        ReturnShareView orders = filter.category().isPresent() ? null : ReturnShareView.of(cohort.orders());
        return new ReturnReportView(
                filter.from(),
                filter.to(),
                terms.zone().getId(),
                clock.instant(),
                ReturnReportView.FORMULA,
                Words.of(filter.every()),
                terms.days(),
                terms.ripe(),
                rates.stale(scope),
                ReturnShareView.of(cohort.total()),
                orders,
                spans(cohort),
                new RateGroups(cohort, articles, reasons()).views(),
                acts.times().of(scope),
                acts.judgements().of(scope),
                acts.money().of(scope),
                acts.campaigns().of(scope, cohort.orders()),
                acts.ease().of(scope),
                categories(articles));
    }

    private static List<ReturnSpanView> spans(Cohort cohort) {
        return new TreeMap<>(cohort.rates(By.SPAN))
                .entrySet().stream()
                        .map(each ->
                                new ReturnSpanView(LocalDate.parse(each.getKey()), ReturnShareView.of(each.getValue())))
                        .toList();
    }

    private Map<String, ReturnReason> reasons() throws SQLException {
        return statements
                .list(REASONS, row -> new ReturnReason(row.getString(1), row.getString(2), row.getString(3)))
                .stream()
                .collect(Collectors.toMap(ReturnReason::code, reason -> reason));
    }

    private static List<String> categories(Map<String, Sold> articles) {
        return articles.values().stream()
                .map(Sold::category)
                .filter(category -> !category.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
