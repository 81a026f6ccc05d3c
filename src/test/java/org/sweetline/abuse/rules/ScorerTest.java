package org.sweetline.abuse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(FactSheets.class)
@Domain(DomainContext.Global.class)
class ScorerTest {
    private static final RuleSet RULES = StarterRules.ruleSet();
    private static final Set<Fact> HARD = Set.of(
            Fact.INSPECTION_FAILED,
            Fact.NOT_ARRIVED_BUT_PROVEN,
            Fact.LABEL_MISUSED,
            Fact.WEIGHT_GAP,
            Fact.CHARGEBACK_AFTER_REFUND);

    private final Scorer scorer = new Scorer(RULES);

    @Property
    void moreHardEvidenceNeverLowersTheScore(
            @ForAll FactSheet sheet,
            @ForAll @IntRange(max = 4) int which,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        Fact fact = HARD.stream().sorted().toList().get(which);
        FactSheet worse = sheet.with(fact, sheet.value(fact).orElse(0) + more);

        assertThat(scorer.judge(worse).score())
                .isGreaterThanOrEqualTo(scorer.judge(sheet).score());
    }

    @Property
    void orderOfTheRulesDoesNotMatter(@ForAll FactSheet sheet, @ForAll Random random) {
        List<Rule> shuffled = new ArrayList<>(RULES.rules());
        Collections.shuffle(shuffled, random);
        Scorer other = new Scorer(new RuleSet(
                shuffled,
                RULES.caps(),
                RULES.watchFrom(),
                RULES.reviewFrom(),
                RULES.highFrom(),
                RULES.minMaturedItems(),
                RULES.statisticsAtMost()));

        assertThat(other.judge(sheet).score()).isEqualTo(scorer.judge(sheet).score());
        assertThat(other.judge(sheet).band()).isEqualTo(scorer.judge(sheet).band());
    }

    @Property
    void whatIsUnknownAddsNothing(@ForAll FactSheet sheet, @ForAll Fact forgotten) {
        Judgement known = scorer.judge(sheet);
        Judgement unknown = scorer.judge(sheet.without(forgotten, "forgotten"));

        assertThat(points(unknown)).isLessThanOrEqualTo(points(known));
        assertThat(unknown.unknown())
                .allSatisfy(finding -> assertThat(finding.points()).isZero());
    }

    @Property
    void capsHold(@ForAll FactSheet sheet) {
        Map<CapGroup, Integer> sums = new EnumMap<>(CapGroup.class);
        Judgement judgement = scorer.judge(sheet);
        judgement.findings().forEach(one -> sums.merge(one.rule().group(), one.points(), Integer::sum));
        int capped = sums.entrySet().stream()
                .filter(group -> group.getKey() != CapGroup.MITIGATION)
                .mapToInt(group -> Math.min(group.getValue(), RULES.caps().get(group.getKey())))
                .sum();
        int floor = judgement.findings().stream().mapToInt(Finding::floor).max().orElse(0);

        assertThat(judgement.score()).isBetween(0, 100).isLessThanOrEqualTo(Math.max(floor, capped));
    }

    @Property
    void statisticsAloneNeverReachHigh(@ForAll FactSheet sheet) {
        FactSheet clean = sheet;
        for (Fact fact : HARD) {
            clean = clean.with(fact, 0);
        }

        Judgement judgement = scorer.judge(clean);

        assertThat(judgement.score()).isLessThanOrEqualTo(79);
        assertThat(judgement.band()).isNotEqualTo(Band.HIGH);
    }

    @Property
    void sameSheetGivesTheSameJudgement(@ForAll FactSheet sheet) {
        assertThat(new Scorer(StarterRules.ruleSet()).judge(sheet)).isEqualTo(scorer.judge(sheet));
    }

    @Test
    void threeOfThreeSentBackSaysNothing() {
        Judgement judgement = scorer.judge(rate(3, 3));

        assertThat(judgement.band()).isEqualTo(Band.INSUFFICIENT_HISTORY);
        assertThat(judgement.score()).isZero();
    }

    @Test
    void rateAloneIsNeverMoreThanWatch() {
        Judgement judgement = scorer.judge(rate(50, 50).with(Fact.EXCESS, 6));

        assertThat(judgement.band()).isEqualTo(Band.WATCH);
        assertThat(judgement.score()).isEqualTo(35);
    }

    @Test
    void twoEmptyParcelsAreForASeniorPersonHoweverLittleElseIsKnown() {
        Judgement judgement =
                scorer.judge(FactSheet.empty().with(Fact.INSPECTION_FAILED, 2).with(Fact.MARGIN_IN_TOP_TENTH, 1));

        assertThat(judgement.band()).isEqualTo(Band.HIGH);
        assertThat(judgement.score()).isEqualTo(80);
        assertThat(judgement.reasons(4))
                .extracting(finding -> finding.rule().id())
                .containsExactly("R9");
        assertThat(judgement.findings())
                .filteredOn(finding -> finding.points() < 0)
                .extracting(finding -> finding.rule().id())
                .containsExactly("R16");
    }

    @Test
    void weakerStepThatHoldsIsNotHiddenByAStrongerThatIsUnknown() {
        Condition unknown = Condition.atLeast(Fact.WORN, 9);
        Condition known = Condition.atLeast(Fact.ORDERS, 1);
        Rule rule = new Rule("T1", "", "", CapGroup.BEHAVIOUR, List.of(Step.of(unknown, 20), Step.of(known, 5)));

        Finding finding = rule.judge(FactSheet.empty().with(Fact.ORDERS, 2));

        assertThat(finding.truth()).isEqualTo(Truth.YES);
        assertThat(finding.points()).isEqualTo(5);
    }

    private static FactSheet rate(int returned, int items) {
        ShrunkenRate rate = ShrunkenRate.FALLBACK.after(returned, items);
        return FactSheet.empty()
                .with(Fact.MATURED_ITEMS, items)
                .with(Fact.RETURN_RATE, rate.mean())
                .with(Fact.RETURN_RATE_AT_LEAST, rate.atLeast());
    }

    private static int points(Judgement judgement) {
        return judgement.findings().stream()
                .mapToInt(Finding::points)
                .filter(points -> points > 0)
                .sum();
    }
}
