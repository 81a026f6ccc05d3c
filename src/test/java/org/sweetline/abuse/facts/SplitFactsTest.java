package org.sweetline.abuse.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.history.Article;
import org.sweetline.abuse.history.Complaint;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Grievance;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.peers.ApprovalLimits;
import org.sweetline.abuse.peers.ApprovalLimits.Limit;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.Finding;
import org.sweetline.abuse.rules.Judgement;
import org.sweetline.abuse.rules.Scorer;
import org.sweetline.abuse.rules.StarterRules;
import org.sweetline.abuse.rules.Truth;
import org.sweetline.returns.Fault;

class SplitFactsTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant DAY = Instant.parse("2026-10-20T09:00:00Z");
    private static final ApprovalLimits LIMITS = new ApprovalLimits(
            List.of(new Limit(Instant.EPOCH, 150, 5), new Limit(Instant.parse("2026-10-25T00:00:00Z"), 500, 5)));

    private final List<Purchase> purchases = new ArrayList<>();
    private final List<GivenBack> returns = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    @Test
    void returnsOfADayThatOnlyTogetherPassTheLimitAreSeen() {
        back(310, 90, DAY, Fault.CUSTOMER);
        back(311, 80, DAY.plus(Duration.ofHours(5)), Fault.CUSTOMER);
        back(312, 80, DAY.plus(Duration.ofDays(3)), Fault.CUSTOMER);

        Known known = facts(LIMITS);

        assertThat(known.sheet().value(Fact.RETURNS_UNDER_A_LIMIT)).hasValue(2);
        assertThat(known.traces().get(Fact.RETURNS_UNDER_A_LIMIT))
                .containsExactly(new Trace(Trace.Kind.RETURN, "RMA-310"), new Trace(Trace.Kind.RETURN, "RMA-311"));
        assertThat(rule(known).truth()).isEqualTo(Truth.YES);
        assertThat(rule(known).points()).isEqualTo(10);
    }

    @Test
    void whatAPersonLookedAtAnywayIsNotSplit() {
        back(310, 160, DAY, Fault.CUSTOMER);
        back(311, 80, DAY.plus(Duration.ofHours(5)), Fault.CUSTOMER);

        assertThat(facts(LIMITS).sheet().value(Fact.RETURNS_UNDER_A_LIMIT)).hasValue(0);
    }

    @Test
    void whatTheShopDidWrongIsNotSplitAndTheLimitIsThatOfItsDay() {
        back(310, 90, DAY, Fault.CUSTOMER);
        back(311, 80, DAY.plus(Duration.ofHours(5)), Fault.MERCHANT);
        back(312, 90, DAY.plus(Duration.ofDays(6)), Fault.CUSTOMER);
        back(313, 80, DAY.plus(Duration.ofDays(6)), Fault.CUSTOMER);

        assertThat(facts(LIMITS).sheet().value(Fact.RETURNS_UNDER_A_LIMIT)).hasValue(0);
    }

    @Test
    void withoutALimitNobodyCanSayAndNothingIsAdded() {
        back(310, 90, DAY, Fault.CUSTOMER);
        back(311, 80, DAY, Fault.CUSTOMER);

        Known known = facts(ApprovalLimits.UNTOLD);

        assertThat(known.sheet().value(Fact.RETURNS_UNDER_A_LIMIT)).isEmpty();
        assertThat(known.sheet().whyMissing(Fact.RETURNS_UNDER_A_LIMIT)).isEqualTo("no-limit");
        assertThat(rule(known).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(rule(known).points()).isZero();
    }

    @Test
    void orderToldOfToAnotherAgentAfterAnAnswerIsSeen() {
        told("T-1020", DAY, 7, EnumSet.of(Grievance.DAMAGED));
        told("T-1040", DAY.plus(Duration.ofDays(2)), 8, EnumSet.of(Grievance.DAMAGED));

        Known known = facts(LIMITS);

        assertThat(known.sheet().value(Fact.TOLD_ANEW)).hasValue(2);
        assertThat(known.traces().get(Fact.TOLD_ANEW))
                .containsExactly(new Trace(Trace.Kind.TICKET, "T-1020"), new Trace(Trace.Kind.TICKET, "T-1040"));
        assertThat(rule(known).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void anotherStoryToTheSameAgentIsSeenAndTheSameOneIsNot() {
        told("T-1020", DAY, 7, EnumSet.of(Grievance.NEVER_CAME));
        told("T-1040", DAY.plus(Duration.ofDays(2)), 7, EnumSet.of(Grievance.NEVER_CAME));
        assertThat(facts(LIMITS).sheet().value(Fact.TOLD_ANEW)).hasValue(0);

        told("T-1060", DAY.plus(Duration.ofDays(4)), 7, EnumSet.of(Grievance.DAMAGED));

        assertThat(facts(LIMITS).sheet().value(Fact.TOLD_ANEW)).hasValue(3);
    }

    @Test
    void whoWritesAgainBecauseNobodyAnsweredAsksNoSecondPerson() {
        complaints.add(
                new Complaint("N1", "T-1020", DAY, DAY.plus(Duration.ofDays(3)), 7, EnumSet.of(Grievance.DAMAGED)));
        complaints.add(new Complaint(
                "N1",
                "T-1040",
                DAY.plus(Duration.ofDays(1)),
                DAY.plus(Duration.ofDays(4)),
                8,
                EnumSet.of(Grievance.DAMAGED)));
        told("T-1060", DAY.plus(Duration.ofDays(5)), 9, EnumSet.noneOf(Grievance.class));

        assertThat(facts(LIMITS).sheet().value(Fact.TOLD_ANEW)).hasValue(0);
    }

    @Test
    void sameEventsInAnyOrderGiveTheSameSheet() {
        back(310, 49.99, DAY, Fault.CUSTOMER);
        back(311, 50.01, DAY, Fault.CUSTOMER);
        back(312, 50.01, DAY.plus(Duration.ofHours(9)), Fault.CUSTOMER);
        told("T-1020", DAY, 7, EnumSet.of(Grievance.DAMAGED));
        told("T-1040", DAY.plus(Duration.ofDays(2)), 8, EnumSet.of(Grievance.DAMAGED));
        Known one = facts(LIMITS);
        Collections.reverse(purchases);
        Collections.reverse(returns);
        Collections.reverse(complaints);

        assertThat(facts(LIMITS).sheet().values()).isEqualTo(one.sheet().values());
        assertThat(one.sheet().value(Fact.RETURNS_UNDER_A_LIMIT)).hasValue(3);
    }

    private void back(long number, double price, Instant at, Fault fault) {
        Instant bought = at.minus(Duration.ofDays(12));
        purchases.add(new Purchase(
                number, "N" + number, "1", Article.of("MUG", "Mug"), bought, bought.plusSeconds(9), 1, price, false));
        returns.add(new GivenBack("RMA-" + number, true, number, "1", at, 1, "style", fault, false, 0));
    }

    private void told(String ticket, Instant at, long agent, EnumSet<Grievance> what) {
        complaints.add(new Complaint("N1", ticket, at, at.plus(Duration.ofHours(1)), agent, what));
    }

    private Known facts(ApprovalLimits limits) {
        History history =
                new History(DAY, purchases, returns, List.of(), List.of(), List.of(), complaints, Ties.NONE, List.of());
        return new FactMaths(Baseline.UNTOLD, Terms.USUAL.under(limits)).of(history, NOW);
    }

    private static Finding rule(Known known) {
        Judgement judgement = new Scorer(StarterRules.ruleSet()).judge(known.sheet());
        return judgement.findings().stream()
                .filter(finding -> finding.rule().id().equals("R15"))
                .findFirst()
                .orElseThrow();
    }
}
