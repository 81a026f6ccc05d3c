package org.sweetline.returns.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sweetline.returns.reports.Assortment.Sold;
import org.sweetline.returns.reports.Cohort.By;
import org.sweetline.returns.reports.ReturnReportView.ReturnRateGroupsView;
import org.sweetline.returns.reports.ReturnReportView.ReturnRateView;
import org.sweetline.satisfaction.numbers.Share;

/** Rates by article, size, category, reason and fault. What came back most comes first. */
final class RateGroups {

    private static final Comparator<ReturnRateView> MOST_FIRST = Comparator.comparingLong(
                    (ReturnRateView view) -> view.pieces().hits())
            .reversed()
            .thenComparing(ReturnRateView::key);

    private final Cohort cohort;
    private final Map<String, Sold> articles;
    private final Map<String, ReturnWord> reasons;

    /** @param reasons by their code */
    RateGroups(Cohort cohort, Map<String, Sold> articles, Map<String, ReturnWord> reasons) {
        this.cohort = cohort;
        this.articles = articles;
        this.reasons = reasons;
    }

    /** What a reason is called, or what becomes of goods. */
    record ReturnWord(String code, String en, String ko) {

        static final ReturnWord NONE = new ReturnWord("", "", "");
    }

    ReturnRateGroupsView views() {
        Map<String, Share> bySku = cohort.rates(By.SKU);
        return new ReturnRateGroupsView(
                views(bySku, (sku, share) -> {
                    String name = article(sku).name();
                    return new ReturnRateView(sku, name, name, ReturnShareView.of(share));
                }),
                views(together(bySku, Sold::size), RateGroups::plain),
                views(together(bySku, Sold::category), RateGroups::plain),
                views(cohort.shares(By.REASON), (code, share) -> {
                    ReturnWord reason = reasons.getOrDefault(code, new ReturnWord(code, code, code));
                    return new ReturnRateView(code, reason.en(), reason.ko(), ReturnShareView.of(share));
                }),
                views(cohort.shares(By.FAULT), (fault, share) -> plain(fault.toLowerCase(Locale.ROOT), share)));
    }

    private Map<String, Share> together(Map<String, Share> bySku, Function<Sold, String> key) {
        Map<String, Share> together = new TreeMap<>();
        bySku.forEach((sku, share) -> together.merge(key.apply(article(sku)), share, Share::plus));
        return together;
    }

    private Sold article(String sku) {
        Sold known = articles.get(sku);
        return known == null ? Sold.of(sku, sku) : known;
    }

    private static ReturnRateView plain(String key, Share share) {
        return new ReturnRateView(key, key, key, ReturnShareView.of(share));
    }

    private static List<ReturnRateView> views(
            Map<String, Share> shares, BiFunction<String, Share, ReturnRateView> view) {
        List<ReturnRateView> views = new ArrayList<>();
        shares.forEach((key, share) -> views.add(view.apply(key, share)));
        views.sort(MOST_FIRST);
        return views;
    }
}
