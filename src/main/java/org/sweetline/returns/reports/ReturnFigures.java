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
import org.sweetline.returns.reports.RateGroups.ReturnWord;
import org.sweetline.returns.reports.ReturnCount.Sums;
import org.sweetline.returns.reports.ReturnReportView.ReturnEaseView;
import org.sweetline.returns.reports.ReturnReportView.ReturnSpanView;
import org.sweetline.returns.reports.rates.Ripeness;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** The whole report: a filter goes in, figures come out, by as many queries however much was sold. */
@ApplicationScoped
public class ReturnFigures {

    private static final String WORDS = "select code, en, ko from return_word where kind = ?";

    private final Scopes scopes;
    private final RateTally rates;
    private final ReturnActs acts;
    private final CampaignCohorts campaigns;
    private final Statements statements;
    private final Clock clock;

    @Inject
    ReturnFigures(
            Scopes scopes,
            RateTally rates,
            ReturnActs acts,
            CampaignCohorts campaigns,
            Statements statements,
            Clock clock) {
        this.scopes = scopes;
        this.rates = rates;
        this.acts = acts;
        this.campaigns = campaigns;
        this.statements = statements;
        this.clock = clock;
    }

    public ReturnReportView of(ReturnFilter filter) throws SQLException {
        Ripeness.Terms terms = scopes.terms();
        Scope scope = scopes.of(filter, terms);
        Cohort cohort = rates.of(scope);
        Map<String, Sold> articles = scopes.articles(cohort.articles());
        ReturnShareView orders = filter.category().isPresent() ? null : ReturnShareView.of(cohort.orders());
        Sums sums = acts.of(scope);
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
                new RateGroups(cohort, articles, words("REASON")).views(),
                ReturnTimes.of(sums),
                ReturnJudgements.of(sums),
                ReturnMoney.of(sums, words("DISPOSITION"), acts.restocking()),
                campaigns.of(scope, cohort.orders()),
                ReturnEaseView.of(sums.ease()),
                categories(articles));
    }

    private static List<ReturnSpanView> spans(Cohort cohort) {
        return new TreeMap<>(cohort.rates(By.SPAN))
                .entrySet().stream()
                        .map(each ->
                                new ReturnSpanView(LocalDate.parse(each.getKey()), ReturnShareView.of(each.getValue())))
                        .toList();
    }

    private Map<String, ReturnWord> words(String kind) throws SQLException {
        return statements
                .list(WORDS, row -> new ReturnWord(row.getString(1), row.getString(2), row.getString(3)), kind)
                .stream()
                .collect(Collectors.toMap(ReturnWord::code, word -> word));
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
