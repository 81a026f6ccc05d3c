package org.sweetline.abuse.cards;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.RiskCause;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.links.LinkView;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.CapGroup;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.Operator;
import org.sweetline.abuse.rules.Unit;
import org.sweetline.web.OneOf;

/**
 * An assessment as a person reads it.
 *
 * @param band what counts: an override, else what is held, else what the score says
 * @param computed what the score alone says
 * @param reasons what counted, the strongest first
 * @param speaksFor what lowered the score
 * @param unknown rules that could say nothing, and so added nothing
 * @param lower what would lower it
 * @param percentile how many of a hundred customers return less
 * @param snoozed rules that do not count for this person at present
 */
public record AssessmentView(
        long id,
        @OneOf(Band.class) String band,
        @OneOf(Band.class) String computed,
        int score,
        @OneOf(RiskCause.class) String cause,
        Instant at,
        Instant dataAsOf,
        RuleVersionView ruleSet,
        List<RiskReasonView> reasons,
        List<RiskReasonView> speaksFor,
        List<UnknownRuleView> unknown,
        List<LoweringView> lower,
        @Nullable Integer percentile,
        @Nullable OverrideView override,
        List<String> snoozed,
        List<LinkView> links) {

    public record RuleVersionView(long version, String name) {}

    /** A rule that held, with the numbers that it looked at. */
    public record RiskReasonView(
            String rule,
            String en,
            String ko,
            int points,
            int floor,
            @OneOf(CapGroup.class) String group,
            List<ComparedFactView> compared) {}

    /** @param actual null when it is not known */
    public record ComparedFactView(
            @OneOf(Fact.class) String fact,
            String en,
            String ko,
            @OneOf(Unit.class) String unit,
            @Nullable Double actual,
            double threshold,
            @OneOf(Operator.class) String operator,
            List<EvidenceView> evidence) {}

    /** Where it can be looked up. */
    public record EvidenceView(@OneOf(Trace.Kind.class) String kind, String number) {}

    public record UnknownRuleView(String rule, String en, String ko, String why, String whyKo) {}

    public record LoweringView(String en, String ko) {}

    public record OverrideView(@OneOf(Band.class) String band, String reason, String by, Instant at, Instant until) {}
}
