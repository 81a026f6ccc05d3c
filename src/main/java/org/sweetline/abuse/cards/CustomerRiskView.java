package org.sweetline.abuse.cards;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.RiskCause;
import org.sweetline.abuse.cards.AssessmentView.OverrideView;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.abuse.links.CutTieView;
import org.sweetline.abuse.rules.Band;
import org.sweetline.web.OneOf;

/**
 * How a customer stands and stood.
 *
 * @param customer the number of the one who stands, after merges
 * @param latest null before anybody looked
 * @param history the newest first
 * @param cuts whom a person said to be somebody else
 */
public record CustomerRiskView(
        String customer,
        @Nullable AssessmentView latest,
        List<PastAssessmentView> history,
        @Nullable OverrideView override,
        List<SnoozeView> snoozes,
        List<ProofView> proofs,
        List<CutTieView> cuts) {

    /** @param returnNumber null when they were looked at without one */
    public record PastAssessmentView(
            long id,
            Instant at,
            @OneOf(RiskCause.class) String cause,
            @OneOf(Band.class) String band,
            int score,
            long ruleVersion,
            @Nullable String returnNumber) {}

    public record SnoozeView(String rule, String reason, String by, Instant at, Instant until) {}

    /** @param abuse false when they were cleared of it */
    public record ProofView(
            long id,
            @OneOf(ProofKind.class) String kind,
            boolean abuse,
            Instant at,
            @Nullable String order,
            @Nullable String returnNumber,
            String note,
            @Nullable String by) {}
}
