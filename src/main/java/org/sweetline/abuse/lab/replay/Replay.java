package org.sweetline.abuse.lab.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sweetline.abuse.facts.FactMaths;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Proof;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.lab.replay.Replayed.Label;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;
import org.sweetline.abuse.rules.RuleSet;
import org.sweetline.abuse.rules.Scorer;

/**
 * Goes through the returns of the past and judges each by what was known at its moment: nothing that came later is looked
 * at, but for the label.
 */
public final class Replay {

    private final FactMaths maths;
    private final Scorer candidate;
    private final Scorer live;
    private final Instant from;
    private final Instant to;

    public Replay(FactMaths maths, RuleSet candidate, RuleSet live, Instant from, Instant to) {
        this.maths = maths;
        this.candidate = new Scorer(candidate);
        this.live = new Scorer(live);
        this.from = from;
        this.to = to;
    }

    void of(long customer, History history, Consumer<Replayed> taken) {
        Map<String, Asked> returns = returns(history);
        if (!returns.isEmpty()) {
            returns.forEach((about, asked) -> taken.accept(judge(customer, history, about, asked)));
        }
    }

    /** A return, or what the shop refunded of an order without one. */
    private record Asked(Instant at, double value) {

        Asked and(Asked other) {
            return new Asked(at.isBefore(other.at) ? at : other.at, value + other.value);
        }
    }

    private Map<String, Asked> returns(History history) {
        Map<String, Double> prices = new HashMap<>();
        Map<String, Asked> returns = new LinkedHashMap<>();
        for (GivenBack each : history.returns()) {
            if (!each.at().isBefore(from) && each.at().isBefore(to)) {
                if (prices.isEmpty()) {
                    history.purchases().forEach(bought -> prices.put(line(bought), bought.unitPaid()));
                }
                double value = each.quantity() * prices.getOrDefault(each.orderId() + " " + each.lineId(), 0.0);
                returns.merge(each.trace().number(), new Asked(each.at(), value), Asked::and);
            }
        }
        return returns;
    }

    private Replayed judge(long customer, History history, String about, Asked asked) {
        FactSheet sheet = maths.of(history, asked.at()).sheet();
        return new Replayed(
                about,
                customer,
                asked.at(),
                asked.value(),
                label(history, asked.at()),
                sheet.value(Fact.MARGIN_IN_TOP_TENTH).orElse(0) > 0,
                candidate.judge(sheet),
                live.judge(sheet));
    }

    /** What was proven before the moment is no label: the rules have seen it. */
    private static Label label(History history, Instant at) {
        Label label = Label.NONE;
        for (Proof proof : history.proofs()) {
            if (proof.at().isAfter(at)) {
                if (proof.abuse()) {
                    return Label.ABUSE;
                }
                label = Label.CLEARED;
            }
        }
        return label;
    }

    private static String line(Purchase bought) {
        return bought.orderId() + " " + bought.lineId();
    }
}
