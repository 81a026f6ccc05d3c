package org.sweetline.returns.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.reports.Assortment.Sold;
import org.sweetline.returns.reports.Cohort.By;
import org.sweetline.returns.reports.Cohort.Count;
import org.sweetline.returns.reports.RateGroups.ReturnWord;
import org.sweetline.returns.reports.ReturnReportView.ReturnRateGroupsView;
import org.sweetline.returns.reports.ReturnReportView.ReturnRateView;
import org.sweetline.satisfaction.numbers.Share;

class CohortTest {
    private final Cohort cohort = new Cohort(
            List.of(
                    new Count(By.SPAN, "2026-03-02", 30),
                    new Count(By.SPAN, "2026-03-09", 10),
                    new Count(By.SKU, "SHAWL-M", 20),
                    new Count(By.SKU, "SHAWL-L", 15),
                    new Count(By.SKU, "MUG", 5)),
            List.of(
                    new Count(By.SPAN, "2026-03-02", 6),
                    new Count(By.SKU, "SHAWL-M", 5),
                    new Count(By.SKU, "MUG", 1),
                    new Count(By.REASON, "style", 6),
                    new Count(By.FAULT, "CUSTOMER", 6)),
            new Cohort.Orders(25, 4));

    @Test
    void rateIsOfWhatWasSentOfTheSame() {
        Map<String, Share> rates = cohort.rates(By.SKU);

        assertThat(rates)
                .containsEntry("SHAWL-M", new Share(5, 20))
                .containsEntry("SHAWL-L", new Share(0, 15))
                .containsEntry("MUG", new Share(1, 5));
        assertThat(cohort.total()).isEqualTo(new Share(6, 40));
        assertThat(cohort.orders()).isEqualTo(new Share(4, 25));
    }

    @Test
    void articlesAreTakenTogetherBySizeAndKindAndReasonsAreOfAll() {
        Map<String, Sold> articles = Map.of(
                "SHAWL-M", Sold.of("SHAWL-M", "Moonrise Shawl"),
                "SHAWL-L", Sold.of("SHAWL-L", "Moonrise Shawl"),
                "MUG", Sold.of("MUG", "Red mug"));
        Map<String, ReturnWord> reasons = Map.of("style", new ReturnWord("style", "The style", "스타일"));

        ReturnRateGroupsView groups = new RateGroups(cohort, articles, reasons).views();

        assertThat(groups.category())
                .extracting(
                        ReturnRateView::key,
                        rate -> rate.pieces().hits(),
                        rate -> rate.pieces().of())
                .containsExactly(tuple("shawl", 5L, 35L), tuple("mug", 1L, 5L));
        assertThat(groups.size()).extracting(ReturnRateView::key).containsExactly("M", SizeLabel.NONE, "L");
        assertThat(groups.reason()).singleElement().satisfies(rate -> {
            assertThat(rate.ko()).isEqualTo("스타일");
            assertThat(rate.pieces().of()).isEqualTo(40);
        });
    }

    @Test
    void moreThanWasSentNeverComesBack() {
        Cohort early = new Cohort(
                List.of(new Count(By.SPAN, "2026-03-02", 1)),
                List.of(new Count(By.SPAN, "2026-03-02", 3)),
                new Cohort.Orders(0, 0));

        assertThat(early.total()).isEqualTo(new Share(1, 1));
        assertThat(early.orders().value()).isEmpty();
    }
}
