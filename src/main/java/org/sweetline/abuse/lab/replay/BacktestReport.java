package org.sweetline.abuse.lab.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version would have said of a stretch of the past, beside the one in force.
 *
 * @param returns that were judged, each by what was known when it was asked for
 * @param candidate the version that is tried
 * @param live the one in force
 * @param flips how many returns went from one band to another, such as {@code clear>watch}
 * @param rules of the candidate, those that fire most first
 * @param overlaps pairs of its rules that fire together, the most frequent first
 * @param cards some of those that a person would have been asked about, or whose band changed
 */
public record BacktestReport(
        Instant from,
        Instant to,
        int customers,
        int returns,
        SideView candidate,
        SideView live,
        Map<String, Integer> flips,
        List<RuleHitView> rules,
        List<OverlapView> overlaps,
        List<SampleView> cards) {

    /**
     * One version over the stretch.
     *
     * @param bands how many returns came into each
     * @param alerts those for a person: Review and High
     * @param alertRate of all returns
     * @param labelled alerts of which it was proven later what they were
     * @param precision how many of these were abuse; null when nothing was proven
     * @param lossCaptured the share of the value of proven abuse that was alerted; null when nothing was proven
     * @param alertsAmongBest alerts about the tenth of customers who bring the most
     */
    public record SideView(
            Map<String, Integer> bands,
            int alerts,
            double alertRate,
            int labelled,
            @Nullable Double precision,
            @Nullable Double lossCaptured,
            int alertsAmongBest) {}

    /**
     * @param hits returns for which it fired
     * @param lift how much more often than usual these were proven abuse; null when too little was proven
     */
    public record RuleHitView(
            String rule,
            String en,
            String ko,
            int hits,
            double rate,
            @Nullable Double lift) {}

    public record OverlapView(String one, String other, int together) {}

    /** @param about the return, or the order where the shop alone knows of it */
    public record SampleView(
            String about, String customer, Instant at, String live, String candidate, int score, List<String> rules) {}
}
