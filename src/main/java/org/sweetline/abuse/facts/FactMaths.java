package org.sweetline.abuse.facts;

import java.time.Instant;
import java.util.List;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.peers.Terms;

/**
 * Computes the facts of a person from their history. The same history, baseline and moment give the same facts: the live
 * desk, the night, the backtest and the tests all ask here.
 */
public final class FactMaths {

    private static final List<FactGroup> GROUPS = List.of(
            new RateFacts(),
            new MoneyFacts(),
            new HabitFacts(),
            new PaceFacts(),
            new SplitFacts(),
            new InspectionFacts(),
            new ProofFacts(),
            new ClaimFacts(),
            new StandingFacts());

    private final Baseline baseline;
    private final Terms terms;

    public FactMaths(Baseline baseline, Terms terms) {
        this.baseline = baseline;
        this.terms = terms;
    }

    public Known of(History history, Instant at) {
        Moment moment = new Moment(history, at, terms);
        SheetDraft sheet = new SheetDraft();
        GROUPS.forEach(group -> group.tell(moment, baseline, sheet));
        return sheet.known();
    }
}
