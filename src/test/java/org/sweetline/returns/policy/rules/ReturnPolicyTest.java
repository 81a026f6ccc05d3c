package org.sweetline.returns.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.policy.terms.PolicyFixture.money;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyClause;
import org.sweetline.returns.policy.terms.PolicyFixture;
import org.sweetline.returns.policy.terms.PolicyTerms;
import org.sweetline.returns.policy.terms.WindowStart;

class ReturnPolicyTest {
    private static final Instant ORDERED = Instant.parse("2026-10-01T15:00:00Z");
    private static final Instant SHIPPED = Instant.parse("2026-10-02T15:00:00Z");
    private static final Instant DELIVERED = Instant.parse("2026-10-05T15:00:00Z");

    @Test
    void thingThatArrivedLatelyMayComeBack() {
        PolicyVerdict verdict = judge(PolicyFixture.first(), 20, item(1, "49.90", Blame.CUSTOMER));

        assertThat(verdict.answer()).isEqualTo(PolicyAnswer.YES);
        assertThat(verdict.windowEnd()).isEqualTo(Instant.parse("2026-11-05T05:00:00Z"));
        assertThat(verdict.objections()).isEmpty();
        assertThat(verdict.findings())
                .extracting(PolicyFinding::rule)
                .containsExactly("sent", "window", "final-sale", "hygiene", "kind", "country");
        assertThat(verdict.findings().get(1).reason().en())
                .isEqualTo("It may come back until Nov 4, 2026. It was delivered on Oct 5, 2026.");
        assertThat(verdict.findings().get(1).reason().ko())
                .isEqualTo("2026년 11월 4일까지 반품할 수 있습니다. 2026년 10월 5일 배송 완료 기준입니다.");
    }

    @Test
    void afterTheWindowAPersonIsAskedForAFewDaysAndThenItIsOver() {
        assertThat(judge(PolicyFixture.first(), 35, item(1, "49.90", Blame.CUSTOMER))
                        .answer())
                .isEqualTo(PolicyAnswer.ASK);

        PolicyVerdict late = judge(PolicyFixture.first(), 50, item(1, "49.90", Blame.CUSTOMER));

        assertThat(late.answer()).isEqualTo(PolicyAnswer.NO);
        assertThat(late.objections())
                .hasSize(1)
                .first()
                .satisfies(
                        finding -> assertThat(finding.reason().en())
                                .isEqualTo(
                                        "The time for a return ended on Nov 4, 2026, 16 days ago. It was delivered on Oct 5, 2026."));
    }

    @Test
    void faultyThingIsNeverRefusedByARule() {
        assertThat(judge(PolicyFixture.first(), 60, item(1, "49.90", Blame.MERCHANT))
                        .answer())
                .isEqualTo(PolicyAnswer.YES);
        assertThat(judge(PolicyFixture.first(), 400, item(1, "49.90", Blame.CARRIER))
                        .answer())
                .isEqualTo(PolicyAnswer.ASK);
        PolicyTerms sale = PolicyFixture.withFinalSale(PolicyFixture.goods(List.of("DRESS-*"), null));
        assertThat(judge(sale, 20, item(1, "49.90", Blame.CUSTOMER)).answer()).isEqualTo(PolicyAnswer.NO);
        assertThat(judge(sale, 20, item(1, "49.90", Blame.MERCHANT)).answer()).isEqualTo(PolicyAnswer.ASK);
    }

    @Test
    void deliveryThatNobodyTellsIsReckonedFromTheShipment() {
        CaseItem unknown = item(1, "49.90", Blame.CUSTOMER, null);
        PolicyTerms shipment = PolicyFixture.with(PolicyFixture.window(WindowStart.SHIPMENT, 10));
        PolicyTerms order = PolicyFixture.with(PolicyFixture.window(WindowStart.ORDER, 10));

        assertThat(judge(PolicyFixture.first(), 1, unknown).windowEnd()).isEqualTo("2026-11-07T05:00:00Z");
        assertThat(judge(shipment, 1, unknown).windowEnd()).isEqualTo("2026-10-13T04:00:00Z");
        assertThat(judge(order, 1, unknown).windowEnd()).isEqualTo("2026-10-12T04:00:00Z");
        PolicyClause sent =
                judge(PolicyFixture.first(), 1, unknown).findings().get(1).reason();
        assertThat(sent.en()).endsWith("It was sent on Oct 2, 2026, which counts as delivered 5 days later.");
        assertThat(sent.ko()).endsWith("2026년 10월 2일 발송일로부터 5일 뒤 배송된 것으로 봅니다.");
        assertThat(judge(shipment, 1, unknown).window().basis()).isEqualTo(WindowBasis.SENT);
        assertThat(judge(order, 1, unknown).window().told()).isEqualTo(ORDERED);
        assertThat(judge(order, 1, unknown).findings().get(1).reason().en()).endsWith("It was ordered on Oct 1, 2026.");
    }

    @Test
    void returnFromElsewhereIsNotTaken() {
        PolicyTerms here = PolicyFixture.with(PolicyFixture.countries("US", "CA"));

        assertThat(judge(here, 20, "FR", "1", item(1, "49.90", Blame.CUSTOMER)).answer())
                .isEqualTo(PolicyAnswer.NO);
        assertThat(judge(here, 20, "FR", "1", item(1, "49.90", Blame.MERCHANT)).answer())
                .isEqualTo(PolicyAnswer.ASK);
        assertThat(judge(here, 20, "", "1", item(1, "49.90", Blame.CUSTOMER)).answer())
                .isEqualTo(PolicyAnswer.YES);
    }

    @Test
    void strictestAnswerCountsForTheWholeReturn() {
        CaseItem unsent = new CaseItem(
                "2", "DRESS-2", "Dress", 2, 1, money("9"), BigDecimal.ZERO, Blame.CUSTOMER, SHIPPED, DELIVERED);

        PolicyVerdict verdict = judge(PolicyFixture.first(), 20, item(1, "49.90", Blame.CUSTOMER), unsent);

        assertThat(verdict.answer()).isEqualTo(PolicyAnswer.ASK);
        assertThat(verdict.objections()).extracting(PolicyFinding::line).containsExactly("2");
    }

    @Test
    void valueDecidesWhatIsAskedMoreAndInWhoseCurrency() {
        CaseItem cheap = item(1, "7.90", Blame.CUSTOMER);
        CaseItem dear = item(2, "90.00", Blame.CUSTOMER);

        assertThat(judge(PolicyFixture.first(), 20, cheap).keepItem()).isTrue();
        assertThat(judge(PolicyFixture.first(), 20, dear).photoWanted()).isTrue();
        assertThat(judge(PolicyFixture.first(), 20, dear).withinAutoLimits()).isTrue();
        assertThat(judge(PolicyFixture.first(), 20, dear, dear).withinAutoLimits())
                .isFalse();
        assertThat(judge(PolicyFixture.first(), 20, "US", "1.35", dear).photoWanted())
                .isFalse();
        assertThat(judge(PolicyFixture.first(), 20, item(6, "1.00", Blame.CUSTOMER))
                        .withinAutoLimits())
                .isFalse();
    }

    @Test
    void exchangeGoesAheadOnlyUpToWhatThePolicySays() {
        CaseItem cheap = item(1, "7.90", Blame.CUSTOMER);
        String fifty = PolicyFixture.firstJson().replace("\"photoAbove\"", "\"exchangeAheadUpTo\": 50, \"photoAbove\"");

        assertThat(judge(PolicyFixture.first(), 20, cheap).exchangeAhead()).isFalse();
        assertThat(judge(PolicyTerms.read(fifty), 20, cheap).exchangeAhead()).isTrue();
        assertThat(judge(PolicyTerms.read(fifty), 20, item(7, "7.90", Blame.CUSTOMER))
                        .exchangeAhead())
                .isFalse();
    }

    private static PolicyVerdict judge(PolicyTerms terms, int daysAfter, CaseItem... items) {
        return judge(terms, daysAfter, "US", "1", items);
    }

    private static PolicyVerdict judge(
            PolicyTerms terms, int daysAfter, String country, String rate, CaseItem... items) {
        Instant asked = ORDERED.plus(Duration.ofDays(daysAfter));
        PolicyCase one = new PolicyCase(
                asked, ORDERED, country, money(rate), Stream.of(items).toList());
        return new ReturnPolicy(1, terms).judge(one);
    }

    private static CaseItem item(int quantity, String paid, Blame blame) {
        return item(quantity, paid, blame, DELIVERED);
    }

    private static CaseItem item(int quantity, String paid, Blame blame, @Nullable Instant delivered) {
        return new CaseItem(
                "1", "DRESS-1", "Dress", quantity, quantity, money(paid), BigDecimal.ZERO, blame, SHIPPED, delivered);
    }
}
