package org.sweetline.abuse.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.rules.StarterRules;
import org.sweetline.abuse.sets.RuleSetView.RuleStepView;
import org.sweetline.abuse.sets.RuleSetView.RuleView;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;

class RuleSetReadingTest {
    private static final RuleSetView STARTER = RuleSetView.of(StarterRules.ruleSet());

    @Test
    void whatIsKeptReadsBackTheSame() {
        String kept = Json.write(STARTER);

        assertThat(RuleSetReading.read(Json.read(kept, RuleSetView.class))).isEqualTo(StarterRules.ruleSet());
    }

    @Test
    void ratesCanNotBeCalledEvidence() {
        ConditionView rate = compare("return-rate-at-least", "at-least", 0.9);

        refused(rule("evidence", rate, 40, 80), "rules[0].steps[0].when");
        assertThat(RuleSetReading.read(with(rule("rate", rate, 40, 0))).rules()).hasSize(1);
    }

    @Test
    void onlyEvidenceSetsAFloor() {
        refused(rule("rate", compare("excess", "at-least", 3), 10, 60), "rules[0].steps[0].floor");
    }

    @Test
    void statisticsAloneNeverReachHigh() {
        assertThatThrownBy(() -> RuleSetReading.read(
                        new RuleSetView(STARTER.rules(), STARTER.caps(), 30, 60, 80, STARTER.minMaturedItems(), 80)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("statisticsAtMost");
        assertThatThrownBy(
                        () -> RuleSetReading.read(new RuleSetView(STARTER.rules(), STARTER.caps(), 30, 60, 80, 1, 79)))
                .hasMessageContaining("minMaturedItems");
    }

    @Test
    void faultsAreNamedByTheirField() {
        refused(rule("rate", compare("horoscope", "at-least", 3), 10, 0), "rules[0].steps[0].when.fact");
        refused(rule("rate", compare("excess", "about", 3), 10, 0), "rules[0].steps[0].when.op");
        refused(rule("rate", compare("return-rate", "at-least", 40), 10, 0), "rules[0].steps[0].when.value");
        refused(rule("rate", compare("excess", "at-least", 3), 0, 0), "rules[0].steps[0].points");
        refused(rule("rate", null, 10, 0), "rules[0].steps[0].when");
        refused(rule("mood", compare("excess", "at-least", 3), 10, 0), "rules[0].group");
    }

    @Test
    void treesAreShallow() {
        ConditionView tree = compare("excess", "at-least", 3);
        for (int level = 0; level < 4; level++) {
            tree = new ConditionView(List.of(tree), null, null, null, null);
        }

        refused(rule("rate", tree, 10, 0), "all[0].all[0].all[0].all[0]");
    }

    @Test
    void everyGroupNeedsItsCap() {
        Map<String, Integer> caps = new TreeMap<>(STARTER.caps());
        caps.remove("velocity");

        assertThatThrownBy(() -> RuleSetReading.read(new RuleSetView(STARTER.rules(), caps, 30, 60, 80, 10, 79)))
                .hasMessageContaining("caps.velocity");
    }

    private static void refused(RuleView rule, String field) {
        assertThatThrownBy(() -> RuleSetReading.read(with(rule)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(field);
    }

    private static RuleSetView with(RuleView rule) {
        return new RuleSetView(List.of(rule), STARTER.caps(), 30, 60, 80, 10, 79);
    }

    private static RuleView rule(String group, @Nullable ConditionView when, int points, int floor) {
        return new RuleView("R17", "A rule", "규칙", group, List.of(new RuleStepView(when, points, floor)));
    }

    private static ConditionView compare(String fact, String op, double value) {
        return new ConditionView(null, null, fact, op, value);
    }
}
