package org.sweetline.abuse.cards;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.abuse.KeptFinding;
import org.sweetline.abuse.KeptFinding.KeptComparison;
import org.sweetline.abuse.cards.AssessmentView.LoweringView;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.ShrunkenRate;
import org.sweetline.abuse.rules.Truth;

/** What would lower a score, in words that can be said to the customer. */
final class Lowering {

    private static final int MOST_ITEMS = 200;
    private static final LoweringView TIME =
            new LoweringView("Time: the older something is, the less it counts", "시간이 지날수록 오래된 기록은 덜 반영됩니다");
    private static final LoweringView HABIT = new LoweringView(
            "Keeping something of the next orders; what is older than the rule's window no longer counts",
            "앞으로 주문한 상품 중 일부라도 반품하지 않으면 낮아지고, 규칙의 기간이 지난 기록은 반영되지 않습니다");
    private static final LoweringView PACE =
            new LoweringView("Fewer returns in the coming thirty days", "앞으로 30일 동안 반품이 줄어드는 것");
    private static final LoweringView EVIDENCE = new LoweringView(
            "A correction of what was found, by whoever found it; after its time it no longer counts",
            "확인한 쪽에서 결과를 정정하는 것. 기간이 지나면 반영되지 않습니다");
    private static final LoweringView IDENTITY =
            new LoweringView("Saying that the tied customers are other people", "연결된 고객이 다른 사람이라고 표시하는 것");

    private final Baseline baseline;

    Lowering(Baseline baseline) {
        this.baseline = baseline;
    }

    List<LoweringView> of(List<KeptFinding> findings, Map<Fact, Double> facts) {
        Set<LoweringView> lower = new LinkedHashSet<>();
        for (KeptFinding finding : findings) {
            if (finding.truth() == Truth.YES && finding.points() > 0) {
                lower.add(of(finding, facts));
            }
        }
        return List.copyOf(lower);
    }

    private LoweringView of(KeptFinding finding, Map<Fact, Double> facts) {
        return switch (finding.group()) {
            case RATE ->
                finding.compared().stream()
                        .filter(each -> each.fact() == Fact.RETURN_RATE_AT_LEAST)
                        .findFirst()
                        .map(each -> keeping(each, facts))
                        .orElse(TIME);
            case BEHAVIOUR -> HABIT;
            case VELOCITY -> PACE;
            case EVIDENCE -> EVIDENCE;
            case IDENTITY -> IDENTITY;
            case MITIGATION -> TIME;
        };
    }

    /** So many items, kept one after the other, and the rate can no longer be said to be above the line. */
    private LoweringView keeping(KeptComparison rate, Map<Fact, Double> facts) {
        ShrunkenRate prior = baseline.prior();
        double strength = prior.alpha() + prior.beta();
        double cases = facts.getOrDefault(Fact.MATURED_ITEMS, 0.0);
        double hits = facts.getOrDefault(Fact.RETURN_RATE, prior.mean()) * (strength + cases) - prior.alpha();
        for (int kept = 1; kept <= MOST_ITEMS; kept++) {
            if (prior.after(Math.max(0, hits), cases + kept).atLeast() < rate.threshold()) {
                return kept == 1
                        ? new LoweringView("Keeping the next item", "다음 상품을 반품하지 않는 것")
                        : new LoweringView(
                                "Keeping the next %d items".formatted(kept), "앞으로 상품 %d개를 반품하지 않는 것".formatted(kept));
            }
        }
        return TIME;
    }
}
