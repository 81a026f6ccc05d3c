package org.sweetline.abuse.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.history.Article;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.abuse.history.Parcel;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;
import org.sweetline.abuse.rules.Scorer;
import org.sweetline.abuse.rules.StarterRules;
import org.sweetline.returns.Fault;

class FactMathsTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant SPRING = Instant.parse("2026-05-01T00:00:00Z");

    private final FactMaths maths = new FactMaths(Baseline.UNTOLD, Terms.USUAL);
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<GivenBack> returns = new ArrayList<>();
    private final List<Inspected> inspections = new ArrayList<>();
    private final List<Parcel> parcels = new ArrayList<>();

    @Test
    void whatIsTheShopsFaultCountsForNothing() {
        buy(12, SPRING);
        buy(12, SPRING).forEach(bought -> back(bought, "defective", Fault.MERCHANT, false));

        FactSheet sheet = facts(NOW);

        assertThat(value(sheet, Fact.MATURED_ITEMS)).isEqualTo(24);
        assertThat(value(sheet, Fact.RETURN_RATE)).isLessThan(0.25);
    }

    @Test
    void sizeExchangedCountsAQuarter() {
        buy(10, SPRING).forEach(bought -> back(bought, "size-too-small", Fault.CUSTOMER, true));
        double exchanged = value(facts(NOW), Fact.RETURN_RATE);
        returns.replaceAll(each -> new GivenBack(
                each.number(), true, each.orderId(), each.lineId(), each.at(), 1, "style", Fault.CUSTOMER, false, 0));

        assertThat(exchanged).isLessThan(0.4);
        assertThat(value(facts(NOW), Fact.RETURN_RATE)).isGreaterThan(0.6);
    }

    @Test
    void parcelThatItsCarrierHandedOverElsewhereIsALabelMisused() {
        buy(10, SPRING).forEach(bought -> back(bought, "style", Fault.CUSTOMER, false));
        assertThat(value(facts(NOW), Fact.LABEL_MISUSED)).isZero();
        parcels.add(new Parcel("RMA-310", SPRING.plus(Duration.ofDays(20)), true, null, null));

        Known known = maths.of(history(), NOW);

        assertThat(value(known.sheet(), Fact.LABEL_MISUSED)).isEqualTo(1);
        assertThat(known.traces().get(Fact.LABEL_MISUSED)).containsExactly(new Trace(Trace.Kind.RETURN, "RMA-310"));
        assertThat(value(facts(SPRING.plus(Duration.ofDays(19))), Fact.LABEL_MISUSED))
                .isZero();
    }

    @Test
    void nothingThatCameLaterIsSeen() {
        buy(10, SPRING).forEach(bought -> back(bought, "style", Fault.CUSTOMER, false));
        FactSheet before = facts(SPRING.plus(Duration.ofDays(7)));
        FactSheet then = facts(SPRING.plus(Duration.ofDays(16)));

        assertThat(value(before, Fact.RETURN_RATE)).isLessThan(0.25);
        assertThat(value(then, Fact.RETURN_RATE)).isGreaterThan(0.6);
    }

    @Test
    void orderStillInItsWindowCountsInPart() {
        buy(10, NOW.minus(Duration.ofDays(20)));

        FactSheet sheet = facts(NOW);

        assertThat(value(sheet, Fact.MATURED_ITEMS)).isZero();
        assertThat(value(sheet, Fact.RETURN_RATE)).isBetween(0.13, 0.20);
    }

    @Test
    void factIsUnknownWhereNobodyHasLooked() {
        buy(2, SPRING).forEach(bought -> back(bought, "style", Fault.CUSTOMER, false));

        FactSheet sheet = facts(NOW);

        assertThat(sheet.value(Fact.WORN)).isEmpty();
        assertThat(sheet.whyMissing(Fact.WORN)).isEqualTo("never-inspected");
        assertThat(sheet.value(Fact.KEPT_BELOW_A_THRESHOLD)).isEmpty();
    }

    @Test
    void whoeverWasSentAWrongThingMaySendAWrongThingBack() {
        Purchase bought = buy(1, SPRING).get(0);
        back(bought, "wrong-item", Fault.MERCHANT, false);
        inspections.add(new Inspected("RMA-1", 1, "0", NOW, "A", true, true, false, 0, 0, Fault.MERCHANT));

        FactSheet sheet = facts(NOW);

        assertThat(value(sheet, Fact.INSPECTION_FAILED)).isZero();
    }

    @Test
    void whatTheShopSentWronglyIsNeitherHurryNorLossNorAWrongWeight() {
        buy(1, SPRING);
        double margin = value(facts(NOW), Fact.NET_MARGIN);
        Instant october = NOW.minus(Duration.ofDays(20));
        for (int order = 0; order < 5; order++) {
            Purchase broken = buy(1, october).get(0);
            back(broken, "defective", Fault.MERCHANT, false);
            String number = "RMA-" + broken.orderId();
            inspections.add(new Inspected(
                    number, broken.orderId(), "0", NOW, "F", true, false, false, 400, 500, Fault.MERCHANT));
        }

        FactSheet sheet = facts(NOW);

        assertThat(value(sheet, Fact.RETURNS_LATELY)).isZero();
        assertThat(value(sheet, Fact.VELOCITY_TAIL)).isEqualTo(1);
        assertThat(value(sheet, Fact.NET_MARGIN)).isEqualTo(margin);
        assertThat(value(sheet, Fact.WEIGHT_GAP)).isZero();
    }

    @Test
    void wornOverAWeekendIsSeenOnlyWhereInspectionFoundItWorn() {
        Instant thursday = Instant.parse("2026-05-07T15:00:00Z");
        Purchase worn = buy(1, thursday).get(0);
        Purchase clean = buy(1, thursday).get(0);
        Instant monday = Instant.parse("2026-05-25T15:00:00Z");
        for (Purchase each : List.of(worn, clean)) {
            back(each, "style", Fault.CUSTOMER, false);
            inspect(each, each == worn ? "C" : "A", monday.plus(Duration.ofDays(9)));
        }
        returns.replaceAll(each -> at(each, monday));
        assertThat(value(facts(NOW), Fact.WORN_OVER_A_WEEKEND)).isEqualTo(1);

        returns.replaceAll(each -> at(each, monday.plus(Duration.ofDays(2))));

        assertThat(value(facts(NOW), Fact.WORN)).isEqualTo(1);
        assertThat(value(facts(NOW), Fact.WORN_OVER_A_WEEKEND)).isZero();
    }

    @Test
    void whatWasAskedBackWithinDaysWasTriedOnHoweverLateItIsOpened() {
        Purchase bought = buy(1, SPRING).get(0);
        back(bought, "style", Fault.CUSTOMER, false);
        inspect(bought, "C", SPRING.plus(Duration.ofDays(40)));
        assertThat(value(facts(NOW), Fact.WORN)).isEqualTo(1);

        returns.replaceAll(each -> at(each, bought.deliveredAt().plus(Duration.ofDays(2))));

        assertThat(value(facts(NOW), Fact.WORN)).isZero();
    }

    @Test
    void sameHistoryInAnyOrderGivesTheSameSheet() {
        buy(6, SPRING).forEach(bought -> back(bought, "style", Fault.CUSTOMER, false));
        buy(6, SPRING.plus(Duration.ofDays(50))).forEach(bought -> back(bought, "style", Fault.CUSTOMER, false));
        FactSheet one = facts(NOW);
        Collections.reverse(returns);

        assertThat(facts(NOW).values()).isEqualTo(one.values());
    }

    @Test
    void threeOfThreeIsNotEnoughToSayAnything() {
        buy(3, SPRING).forEach(bought -> back(bought, "style", Fault.CUSTOMER, false));

        assertThat(new Scorer(StarterRules.ruleSet()).judge(facts(NOW)).band()).isEqualTo(Band.INSUFFICIENT_HISTORY);
    }

    private List<Purchase> buy(int items, Instant at) {
        long order = purchases.size() + 1;
        List<Purchase> bought = Stream.iterate(0, line -> line + 1)
                .limit(items)
                .map(line -> new Purchase(
                        order,
                        "N" + order,
                        Integer.toString(line),
                        Article.of("DRESS-M", "Linen dress"),
                        at,
                        at.plus(Duration.ofDays(5)),
                        1,
                        80,
                        false))
                .toList();
        purchases.addAll(bought);
        return bought;
    }

    private void back(Purchase bought, String reason, Fault fault, boolean exchanged) {
        returns.add(new GivenBack(
                "RMA-" + bought.orderId(),
                true,
                bought.orderId(),
                bought.lineId(),
                bought.placedAt().plus(Duration.ofDays(15)),
                1,
                reason,
                fault,
                exchanged,
                0));
    }

    private void inspect(Purchase bought, String grade, Instant at) {
        inspections.add(new Inspected(
                "RMA-" + bought.orderId(),
                bought.orderId(),
                bought.lineId(),
                at,
                grade,
                true,
                false,
                false,
                0,
                0,
                Fault.CUSTOMER));
    }

    private static GivenBack at(GivenBack back, Instant at) {
        return new GivenBack(
                back.number(),
                true,
                back.orderId(),
                back.lineId(),
                at,
                1,
                back.reason(),
                back.fault(),
                back.exchangedForSize(),
                0);
    }

    private FactSheet facts(Instant at) {
        return maths.of(history(), at).sheet();
    }

    private History history() {
        return new History(
                SPRING, purchases, returns, inspections, List.of(), parcels, List.of(), Ties.NONE, List.of());
    }

    private static double value(FactSheet sheet, Fact fact) {
        return sheet.value(fact).orElseThrow();
    }
}
