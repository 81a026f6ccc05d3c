package org.sweetline.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** What the latest assessment came to; what it rests on is kept with the assessment. */
@Embeddable
public class RiskMark {

    /** No assessment came in time, so a person looks without one. */
    @Column(name = "not_assessed")
    private boolean missing;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_band")
    private @Nullable RiskBand band;

    @Column(name = "risk_score")
    private @Nullable Integer score;

    @Column(name = "assessment_id")
    private @Nullable Long assessment;

    @Column(name = "assessed_at")
    private @Nullable Instant at;

    protected RiskMark() {}

    void assess(RiskBand found, int points, long by, Instant now) {
        missing = false;
        band = found;
        score = points;
        assessment = by;
        at = now;
    }

    /** Throws GOODS_WANTED where something is given for goods that nobody would see. */
    void requireKeepable(Decision decision) {
        if (decision.keeps() && band().filter(RiskBand::wantsGoods).isPresent()) {
            throw new ProblemException(
                    ReturnProblem.GOODS_WANTED, "With this assessment nothing is paid for goods that stay away.");
        }
    }

    /** Throws CHANGED_MEANWHILE for whoever has another assessment before them than the one that counts. */
    void requireSeen(Optional<Long> seen) {
        if (seen.isPresent() && !seen.equals(assessment())) {
            throw new ProblemException(
                    ReturnProblem.CHANGED_MEANWHILE, "The customer was assessed anew since you looked; look again.");
        }
    }

    void miss() {
        missing = true;
    }

    public boolean missing() {
        return missing;
    }

    public Optional<RiskBand> band() {
        return Optional.ofNullable(band);
    }

    public Optional<Integer> score() {
        return Optional.ofNullable(score);
    }

    public Optional<Long> assessment() {
        return Optional.ofNullable(assessment);
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }
}
