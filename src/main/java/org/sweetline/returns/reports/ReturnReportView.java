package org.sweetline.returns.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.MeanScore;
import org.sweetline.satisfaction.numbers.Verdict;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * Returns of some days of the shop. Rates are of orders placed on those days of which no more can come back; all else is
 * of returns that were asked for on those days.
 *
 * @param formula by which the numbers are made; it changes when they do (docs/return-reports.md)
 * @param matureDays so long after it was sent nothing of an order can come back
 * @param staleDays how many of the days are still to be counted
 * @param orders with a return; null when the filter is of some articles only
 * @param categories all there are, for the filter
 */
public record ReturnReportView(
        LocalDate from,
        LocalDate to,
        String zone,
        Instant asOf,
        String formula,
        @OneOf(ReturnFilter.Every.class) String every,
        int matureDays,
        LocalDate sentUntil,
        long staleDays,
        ReturnShareView pieces,
        @Nullable ReturnShareView orders,
        List<ReturnSpanView> spans,
        ReturnRateGroupsView rates,
        List<ReturnTimeView> times,
        List<ReturnJudgementView> judgements,
        List<ReturnMoneyView> money,
        List<CampaignCohortView> campaigns,
        ReturnEaseView ease,
        List<String> categories) {

    public static final String FORMULA = "returns-2";

    /** With the articles that came back most, as a page shows them. */
    ReturnReportView withArticles(int most) {
        List<ReturnRateView> articles = rates.article();
        ReturnRateGroupsView fewer = new ReturnRateGroupsView(
                articles.subList(0, Math.min(most, articles.size())),
                rates.size(),
                rates.category(),
                rates.reason(),
                rates.fault());
        return new ReturnReportView(
                from,
                to,
                zone,
                asOf,
                formula,
                every,
                matureDays,
                sentUntil,
                staleDays,
                pieces,
                orders,
                spans,
                fewer,
                times,
                judgements,
                money,
                campaigns,
                ease,
                categories);
    }

    public record ReturnSpanView(LocalDate from, ReturnShareView pieces) {}

    /** Of articles, sizes and categories what came back of each; of reasons and faults for what all of it came back. */
    public record ReturnRateGroupsView(
            List<ReturnRateView> article,
            List<ReturnRateView> size,
            List<ReturnRateView> category,
            List<ReturnRateView> reason,
            List<ReturnRateView> fault) {}

    public record ReturnRateView(String key, String en, String ko, ReturnShareView pieces) {}

    /**
     * @param behind which returns are listed behind it
     * @param p50 in seconds
     */
    public record ReturnTimeView(
            @OneOf(ReturnTimes.Wait.class) String waiting,
            @OneOf(ReturnFigure.class) String behind,
            long n,
            @Nullable Double p50,
            @Nullable Double p90) {}

    /** So many returns were this of those that were that. */
    public record ReturnJudgementView(
            @OneOf(ReturnFigure.class) String figure,
            @OneOf(ReturnFigure.class) String of,
            ReturnShareView share) {}

    /**
     * @param by how it was given, what became of goods, or what one piece costs to put back to stock
     * @param name of what became of goods, in the shop's words
     * @param n settlements, labels or pieces
     */
    public record ReturnMoneyView(
            @OneOf(ReturnMoney.Kind.class) String kind,
            String by,
            String name,
            String nameKo,
            String currency,
            BigDecimal amount,
            long n) {}

    /**
     * How easy customers found it to ask on the portal, from 1 to 5.
     *
     * @param mean null when nobody said
     * @param low of its 95 % interval (Student's); null with fewer than two
     */
    public record ReturnEaseView(
            long n,
            @Nullable Double mean,
            @Nullable Double low,
            @Nullable Double high) {

        static ReturnEaseView of(MeanScore score) {
            boolean sure = score.of() > 1;
            return new ReturnEaseView(
                    score.of(),
                    score.of() == 0 ? null : score.value(),
                    sure ? score.interval().low() : null,
                    sure ? score.interval().high() : null);
        }
    }

    /** In orders, which are independent of each other, as pieces of one are not. */
    public record CampaignCohortView(
            long id,
            String name,
            Instant beganAt,
            Instant endedAt,
            ReturnShareView orders,
            ReturnShareView normal,
            @Nullable ReturnDifferenceView difference) {}

    /** In parts of one: 0.1 is ten points more of the campaign's orders (Newcombe's interval). */
    public record ReturnDifferenceView(
            double value,
            double low,
            double high,
            @OneOf(Tendency.class) String tendency) {

        static ReturnDifferenceView of(Difference difference) {
            return new ReturnDifferenceView(
                    difference.value(),
                    difference.interval().low(),
                    difference.interval().high(),
                    Words.of(Tendency.of(difference.verdict())));
        }
    }

    /** What a difference says in words. */
    public enum Tendency {
        MORE,
        FEWER,
        NO_DIFFERENCE,
        /** Too few orders. */
        CANNOT_TELL;

        static Tendency of(Verdict verdict) {
            return switch (verdict) {
                case BETTER -> MORE;
                case WORSE -> FEWER;
                case NO_DIFFERENCE -> NO_DIFFERENCE;
                case CANNOT_TELL -> CANNOT_TELL;
            };
        }
    }
}
