package org.sweetline.abuse.sets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.CapGroup;
import org.sweetline.abuse.rules.Rule;
import org.sweetline.abuse.rules.RuleSet;
import org.sweetline.abuse.rules.Step;
import org.sweetline.abuse.sets.RuleSetView.RuleStepView;
import org.sweetline.abuse.sets.RuleSetView.RuleView;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/**
 * Makes rules of what people wrote, or says in which field they went wrong. What could hurt a customer is no matter of
 * taste and is refused: rates alone never reach High, and nobody is judged by a handful of items.
 */
public final class RuleSetReading {

    private static final int HIGHEST = 100;
    private static final int MOST_RULES = 40;
    private static final int MOST_STEPS = 5;
    private static final int FEWEST_ITEMS = 5;
    private static final int LONGEST_TITLE = 120;

    private RuleSetReading() {}

    public static RuleSet read(RuleSetView view) {
        between("watchFrom", view.watchFrom(), 1, HIGHEST);
        between("reviewFrom", view.reviewFrom(), view.watchFrom() + 1, HIGHEST);
        between("highFrom", view.highFrom(), view.reviewFrom() + 1, HIGHEST);
        between("minMaturedItems", view.minMaturedItems(), FEWEST_ITEMS, 1000);
        between("statisticsAtMost", view.statisticsAtMost(), 0, view.highFrom() - 1);
        return new RuleSet(
                rules(view.rules()),
                caps(view.caps()),
                view.watchFrom(),
                view.reviewFrom(),
                view.highFrom(),
                view.minMaturedItems(),
                view.statisticsAtMost());
    }

    private static Map<CapGroup, Integer> caps(@Nullable Map<String, Integer> asked) {
        Map<CapGroup, Integer> caps = new EnumMap<>(CapGroup.class);
        for (CapGroup group : CapGroup.values()) {
            String field = "caps." + Words.of(group);
            Integer cap = asked == null ? null : asked.get(Words.of(group));
            if (cap == null) {
                throw ProblemException.invalid(field, "is missing");
            }
            boolean mitigates = group == CapGroup.MITIGATION;
            between(field, cap, mitigates ? -HIGHEST : 0, mitigates ? 0 : HIGHEST);
            caps.put(group, cap);
        }
        return caps;
    }

    private static List<Rule> rules(@Nullable List<RuleView> asked) {
        if (asked == null || asked.isEmpty() || asked.size() > MOST_RULES) {
            throw ProblemException.invalid("rules", "must be 1 to " + MOST_RULES);
        }
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String field = "rules[" + i + "]";
            Rule rule = rule(field, asked.get(i));
            if (!ids.add(rule.id())) {
                throw ProblemException.invalid(field + ".id", "is that of another rule");
            }
            rules.add(rule);
        }
        return rules;
    }

    private static Rule rule(String field, RuleView view) {
        String id = Asked.line(field + ".id", view.id(), 8);
        if (!id.matches("[A-Z][A-Z0-9]*")) {
            throw ProblemException.invalid(field + ".id", "must be capitals and digits, such as R17");
        }
        CapGroup group = Words.parse(CapGroup.class, field + ".group", view.group());
        List<RuleStepView> asked = view.steps() == null ? List.of() : view.steps();
        if (asked.isEmpty() || asked.size() > MOST_STEPS) {
            throw ProblemException.invalid(field + ".steps", "must be 1 to " + MOST_STEPS);
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            steps.add(step(field + ".steps[" + i + "]", asked.get(i), group));
        }
        return new Rule(
                id,
                Asked.line(field + ".en", view.en(), LONGEST_TITLE),
                Asked.line(field + ".ko", view.ko(), LONGEST_TITLE),
                group,
                steps);
    }

    private static Step step(String field, RuleStepView view, CapGroup group) {
        boolean mitigates = group == CapGroup.MITIGATION;
        between(field + ".points", view.points(), mitigates ? -HIGHEST : 1, mitigates ? -1 : HIGHEST);
        between(field + ".floor", view.floor(), 0, group == CapGroup.EVIDENCE ? HIGHEST : 0);
        return new Step(ConditionReading.read(field + ".when", view.when(), group), view.points(), view.floor());
    }

    private static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw ProblemException.invalid(field, "must be from %d to %d".formatted(least, most));
        }
    }
}
