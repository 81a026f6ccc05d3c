package org.sweetline.abuse.cards;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.KeptFinding;
import org.sweetline.abuse.KeptFinding.KeptComparison;
import org.sweetline.abuse.RiskCause;
import org.sweetline.abuse.cards.AssessmentView.ComparedFactView;
import org.sweetline.abuse.cards.AssessmentView.EvidenceView;
import org.sweetline.abuse.cards.AssessmentView.OverrideView;
import org.sweetline.abuse.cards.AssessmentView.RiskReasonView;
import org.sweetline.abuse.cards.AssessmentView.RuleVersionView;
import org.sweetline.abuse.cards.AssessmentView.UnknownRuleView;
import org.sweetline.abuse.facts.Unknown;
import org.sweetline.abuse.links.LinkView;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Truth;
import org.sweetline.abuse.sets.FactWords;
import org.sweetline.web.Words;

/** Makes an assessment readable: what counted, what speaks for the customer, what nobody knows, what would lower it. */
final class AssessmentCard {

    private final AssessmentPages.Kept kept;
    private final Baseline baseline;

    AssessmentCard(AssessmentPages.Kept kept, Baseline baseline) {
        this.kept = kept;
        this.baseline = baseline;
    }

    /** What stands above an assessment. */
    record Head(
            RiskCause cause,
            Instant at,
            Instant dataAsOf,
            long version,
            String name,
            int score,
            String computed,
            String band,
            @Nullable Integer percentile) {}

    AssessmentView view(List<LinkView> links, @Nullable OverrideView override) {
        Head head = kept.head();
        return new AssessmentView(
                kept.id(),
                Words.of(Band.valueOf(head.band())),
                Words.of(Band.valueOf(head.computed())),
                head.score(),
                Words.of(head.cause()),
                head.at(),
                head.dataAsOf(),
                new RuleVersionView(head.version(), head.name()),
                fired(true),
                fired(false),
                unknown(),
                new Lowering(baseline).of(kept.findings(), kept.facts()),
                head.percentile(),
                override,
                kept.snoozed(),
                links);
    }

    /** @param against those that raised the score, else those that lowered it */
    private List<RiskReasonView> fired(boolean against) {
        return kept.findings().stream()
                .filter(each -> each.truth() == Truth.YES && each.points() != 0 && each.points() > 0 == against)
                .sorted(Comparator.comparingInt((KeptFinding each) -> Math.abs(each.weight()))
                        .reversed())
                .map(this::reason)
                .toList();
    }

    private RiskReasonView reason(KeptFinding finding) {
        return new RiskReasonView(
                finding.rule(),
                finding.en(),
                finding.ko(),
                finding.points(),
                finding.floor(),
                Words.of(finding.group()),
                finding.compared().stream().map(this::comparison).toList());
    }

    private ComparedFactView comparison(KeptComparison each) {
        FactWords words = FactWords.of(each.fact());
        return new ComparedFactView(
                each.fact().key(),
                words.en(),
                words.ko(),
                Words.of(each.fact().unit()),
                each.actual(),
                each.threshold(),
                Words.of(each.operator()),
                kept.traces().getOrDefault(each.fact(), List.of()).stream()
                        .map(trace -> new EvidenceView(Words.of(trace.kind()), trace.number()))
                        .toList());
    }

    private List<UnknownRuleView> unknown() {
        return kept.findings().stream()
                .filter(each -> each.truth() == Truth.UNKNOWN)
                .map(AssessmentCard::unknown)
                .toList();
    }

    private static UnknownRuleView unknown(KeptFinding finding) {
        String key = finding.compared().stream()
                .map(KeptComparison::why)
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse("");
        String en = Unknown.byKey(key).map(Unknown::en).orElse(key);
        String ko = Unknown.byKey(key).map(Unknown::ko).orElse(key);
        return new UnknownRuleView(finding.rule(), finding.en(), finding.ko(), en, ko);
    }
}
