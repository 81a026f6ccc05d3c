package org.sweetline.abuse.lab.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.facts.FactMaths;
import org.sweetline.abuse.history.Article;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Proof;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.Tie;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.abuse.rules.RuleSet;
import org.sweetline.abuse.rules.StarterRules;
import org.sweetline.returns.Fault;

class ReplayTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-12-01T00:00:00Z");
    private static final RuleSet LIVE = StarterRules.ruleSet();
    private static final RuleSet STRICT =
            new RuleSet(LIVE.rules(), LIVE.caps(), 10, 30, 80, LIVE.minMaturedItems(), LIVE.statisticsAtMost());

    private final FactMaths maths = new FactMaths(Baseline.UNTOLD, Terms.USUAL);

    @Test
    void sameRulesFlipNothing() {
        BacktestReport report = report(LIVE, eager(proof(true, "2026-11-01T00:00:00Z")));

        assertThat(report.flips()).isEmpty();
        assertThat(report.returns()).isEqualTo(8);
        assertThat(report.candidate()).isEqualTo(report.live());
    }

    @Test
    void stricterRulesAskAPersonMoreOftenAndAreMeasuredByWhatWasProvenLater() {
        BacktestReport report = report(STRICT, eager(proof(true, "2026-11-01T00:00:00Z")));

        assertThat(report.live().alerts()).isZero();
        assertThat(report.candidate().alerts()).isPositive();
        assertThat(report.candidate().precision()).isEqualTo(1.0);
        assertThat(report.candidate().lossCaptured()).isBetween(0.1, 0.9);
        assertThat(report.flips()).containsKey("watch>review");
        assertThat(report.cards())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.about()).startsWith("RMA-"));
    }

    @Test
    void whatWasClearedLaterSpeaksAgainstTheRules() {
        BacktestReport report = report(STRICT, eager(proof(false, "2026-11-01T00:00:00Z")));

        assertThat(report.candidate().labelled()).isPositive();
        assertThat(report.candidate().precision()).isZero();
    }

    @Test
    void proofOfBeforeTheReturnIsNoLabel() {
        BacktestReport report = report(STRICT, eager(proof(true, "2025-06-01T00:00:00Z")));

        assertThat(report.candidate().labelled()).isZero();
        assertThat(report.candidate().precision()).isNull();
    }

    @Test
    void whatOtherAccountsOfTheirsDidCountsFromWhenItCouldBeKnown() {
        Instant june = Instant.parse("2026-06-15T00:00:00Z");
        History proven = eager(proof(true, "2026-03-01T00:00:00Z"));
        Tie tie = new Tie(
                new Trace(Trace.Kind.CUSTOMER, "C-8"),
                List.of(FROM, june),
                null,
                FROM.plus(Duration.ofDays(59)),
                false);
        History late = eager(proof(false, "2026-11-30T00:00:00Z"))
                .tied(new Ties(List.of(tie)))
                .with(List.of(new History.Account(june, proven)));

        BacktestReport report = report(LIVE, late);

        assertThat(report.returns()).as("their own, each once").isEqualTo(8);
        assertThat(report.rules())
                .filteredOn(rule -> rule.rule().equals("R12"))
                .singleElement()
                .satisfies(linked -> assertThat(linked.hits())
                        .as("those asked for after the middle of June")
                        .isEqualTo(3));
        assertThat(late.until(june.minusSeconds(1)).proofs()).isEmpty();
        assertThat(late.until(june).proofs()).hasSize(1);
    }

    private BacktestReport report(RuleSet candidate, History history) {
        ReplayCount count = new ReplayCount(new Replay(maths, candidate, LIVE, FROM, TO), FROM, TO);
        count.take(7, history);
        return count.report();
    }

    private static Proof proof(boolean abuse, String at) {
        return new Proof(ProofKind.ADMISSION, abuse, Instant.parse(at), new Trace(Trace.Kind.CUSTOMER, "C-7"));
    }

    /** Sends everything back, order after order. */
    private static History eager(Proof proof) {
        List<Purchase> purchases = new ArrayList<>();
        List<GivenBack> returns = new ArrayList<>();
        for (int order = 1; order <= 8; order++) {
            Instant at = FROM.plus(Duration.ofDays(30L * order));
            for (int line = 0; line < 3; line++) {
                String id = Integer.toString(line);
                Article article = Article.of("DRESS-M", "Linen dress");
                purchases.add(new Purchase(order, "N" + order, id, article, at, at, 1, 50, false));
                returns.add(new GivenBack(
                        "RMA-" + order,
                        true,
                        order,
                        id,
                        at.plus(Duration.ofDays(10)),
                        1,
                        "style",
                        Fault.CUSTOMER,
                        false,
                        0));
            }
        }
        return new History(
                FROM, purchases, returns, List.of(), List.of(proof), List.of(), List.of(), Ties.NONE, List.of());
    }
}
