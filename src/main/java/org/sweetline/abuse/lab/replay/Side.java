package org.sweetline.abuse.lab.replay;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.lab.replay.BacktestReport.SideView;
import org.sweetline.abuse.lab.replay.Replayed.Label;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Judgement;
import org.sweetline.web.Words;

/** Counts what one version said. */
final class Side {

    private final Map<String, Integer> bands = new TreeMap<>();
    private int returns;
    private int alerts;
    private int proven;
    private int cleared;
    private int best;
    private double lost;
    private double caught;

    void count(Replayed each, Judgement said) {
        boolean alert = isAlert(said.band());
        returns++;
        bands.merge(Words.of(said.band()), 1, Integer::sum);
        if (each.label() == Label.ABUSE) {
            lost += each.value();
        }
        if (alert) {
            alerts++;
            best += each.best() ? 1 : 0;
            proven += each.label() == Label.ABUSE ? 1 : 0;
            cleared += each.label() == Label.CLEARED ? 1 : 0;
            caught += each.label() == Label.ABUSE ? each.value() : 0;
        }
    }

    SideView view() {
        int labelled = proven + cleared;
        @Nullable Double precision = labelled == 0 ? null : (double) proven / labelled;
        @Nullable Double captured = lost <= 0 ? null : caught / lost;
        double rate = returns == 0 ? 0 : (double) alerts / returns;
        return new SideView(bands, alerts, rate, labelled, precision, captured, best);
    }

    /** A person would be asked. */
    static boolean isAlert(Band band) {
        return band.compareTo(Band.REVIEW) >= 0;
    }
}
