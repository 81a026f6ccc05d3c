package org.sweetline.abuse.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.abuse.lab.FairnessView.FairGroupView;

/**
 * Something about the rules in force that somebody has to look at.
 *
 * @param subject of fairness the kind of group and the group, such as {@code size plus}; else ""
 * @param value the share of alerts, the stability index, or how many times as often the group is flagged
 * @param usual what it is held against
 */
record RuleFinding(Kind kind, String subject, double value, double usual) {

    private static final int FEWEST_FLAGGED = 5;

    /** What is out of the ordinary. */
    enum Kind {
        ALERT_RATE,
        SCORES,
        FAIRNESS
    }

    static List<RuleFinding> in(DriftView drift, FairnessView fairness) {
        List<RuleFinding> found = new ArrayList<>();
        if (drift.alarms().contains("alert-rate")) {
            found.add(new RuleFinding(Kind.ALERT_RATE, "", drift.days().get(0).rate(), drift.mean()));
        }
        Double psi = drift.psi();
        if (psi != null && drift.alarms().contains("scores")) {
            found.add(new RuleFinding(Kind.SCORES, "", psi, Drift.SHIFT));
        }
        for (FairGroupView group : fairness.groups()) {
            Double ratio = group.ratio();
            if (ratio != null && group.review() && isNoChance(group, fairness.groups())) {
                found.add(new RuleFinding(Kind.FAIRNESS, group.kind() + " " + group.group(), ratio, 1));
            }
        }
        return found;
    }

    /** Of a handful of people one more or less makes a large ratio. */
    private static boolean isNoChance(FairGroupView group, List<FairGroupView> all) {
        double expected = usualRate(group.kind(), all).orElse(0.0) * group.people();
        return Math.max(group.flagged(), expected) >= FEWEST_FLAGGED;
    }

    /** Of the group that the others of its kind are held against. */
    private static Optional<Double> usualRate(String kind, List<FairGroupView> all) {
        for (FairGroupView each : all) {
            Double ratio = each.ratio();
            if (each.kind().equals(kind) && ratio != null && ratio > 0) {
                return Optional.of(each.rate() / ratio);
            }
        }
        return Optional.empty();
    }
}
