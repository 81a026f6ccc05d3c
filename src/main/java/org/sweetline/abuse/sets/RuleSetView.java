package org.sweetline.abuse.sets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.CapGroup;
import org.sweetline.abuse.rules.Rule;
import org.sweetline.abuse.rules.RuleSet;
import org.sweetline.abuse.rules.Step;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * The rules of a version, as people edit them and as they are kept.
 *
 * @param caps by group: the most that its rules add together; for mitigation the least
 * @param statisticsAtMost the highest score without evidence; below {@code highFrom}
 */
public record RuleSetView(
        @Nullable List<RuleView> rules,
        @Nullable Map<String, Integer> caps,
        int watchFrom,
        int reviewFrom,
        int highFrom,
        int minMaturedItems,
        int statisticsAtMost) {

    /** @param id stays the same through all versions */
    public record RuleView(
            @Nullable String id,
            @Nullable String en,
            @Nullable String ko,
            @OneOf(CapGroup.class) @Nullable String group,
            @Nullable List<RuleStepView> steps) {}

    /** One strength of a rule, the strongest first. */
    public record RuleStepView(@Nullable ConditionView when, int points, int floor) {}

    public static RuleSetView of(RuleSet rules) {
        Map<String, Integer> caps = new TreeMap<>();
        new EnumMap<>(rules.caps()).forEach((group, cap) -> caps.put(Words.of(group), cap));
        return new RuleSetView(
                rules.rules().stream().map(RuleSetView::of).toList(),
                caps,
                rules.watchFrom(),
                rules.reviewFrom(),
                rules.highFrom(),
                rules.minMaturedItems(),
                rules.statisticsAtMost());
    }

    private static RuleView of(Rule rule) {
        return new RuleView(
                rule.id(),
                rule.title(),
                rule.titleKorean(),
                Words.of(rule.group()),
                rule.steps().stream().map(RuleSetView::of).toList());
    }

    private static RuleStepView of(Step step) {
        return new RuleStepView(ConditionView.of(step.when()), step.points(), step.floor());
    }
}
