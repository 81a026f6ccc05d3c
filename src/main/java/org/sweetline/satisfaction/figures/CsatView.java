package org.sweetline.satisfaction.figures;

import java.time.Instant;
import java.util.List;

/**
 * @param before the same number of days just before
 * @param formula by which the numbers are made; it changes when they do
 */
public record CsatView(
        Instant from,
        Instant until,
        String zone,
        String formula,
        CsatRowView total,
        CsatRowView before,
        List<CsatRowView> rows,
        List<DriverView> drivers,
        LedgerView ledger) {

    public static final String FORMULA = "csat-3";

    /**
     * How often it was named as what spoilt it; a customer may name several.
     *
     * @param count by customers
     * @param share of all answers of 1 to 3
     * @param byTeam by the team, beside them
     */
    public record DriverView(String driver, long count, ShareView share, long byTeam) {}

    /**
     * Whom the score does not speak for.
     *
     * @param surveyedOnly who hung up and what is unsolved is not counted, as nobody knows what is asked for of them
     */
    public record LedgerView(
            long contacts, List<NotAskedView> notAsked, ShareView ifAllSilentWereBadOrGood, boolean surveyedOnly) {}

    public record NotAskedView(String reason, long count) {}
}
