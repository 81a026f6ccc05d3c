package org.sweetline.abuse.facts;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.peers.Cell;
import org.sweetline.abuse.peers.Peers;
import org.sweetline.abuse.peers.Share;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.ShrunkenRate;

/** Counts what is usual over everybody's histories, one person after the other. Not for several threads. */
public final class Census {

    /** Whoever has bought less says little of how people differ. */
    private static final double FEW_ITEMS = 2;

    private static final double TOP_TENTH = 0.9;
    private static final double TOP_HUNDREDTH = 0.99;
    private static final int ENOUGH_PEOPLE = 50;

    private final Instant at;
    private final Terms terms;
    private final Map<Cell, Share> cells = new HashMap<>();
    private final Map<String, Share> defects = new HashMap<>();
    private final Sample margins = new Sample();
    private final Sample prices = new Sample();
    private Share shop = Share.NOTHING;
    private Share dispersion = Share.NOTHING;
    private double squares;
    private int differing;
    private long people;
    private long returnsLately;

    public Census(Instant at, Terms terms) {
        this.at = at;
        this.terms = terms;
    }

    public void count(History history) {
        Moment moment = new Moment(history, at, terms);
        double cases = 0;
        double hits = 0;
        for (Item item : moment.items()) {
            prices.add(item.bought().unitPaid());
            Share share = new Share(item.counted(), item.cases());
            if (share.cases() > 0) {
                shop = shop.plus(share);
                add(Cell.of(item.bought()), share);
                cases += item.weight() * share.cases();
                hits += item.weight() * share.hits();
            }
        }
        disperse(hits, cases);
        ClaimFacts.own(moment).forEach((style, share) -> defects.merge(style, share, Share::plus));
        pace(moment);
    }

    public Baseline baseline() {
        return new Baseline(
                prior(),
                people == 0 ? Baseline.UNTOLD.returnsInThirtyDays() : (double) returnsLately / people,
                margins.size() < ENOUGH_PEOPLE ? Double.POSITIVE_INFINITY : margins.quantile(TOP_TENTH),
                prices.size() < ENOUGH_PEOPLE ? Double.POSITIVE_INFINITY : prices.quantile(TOP_HUNDREDTH),
                new Peers(shop, Map.copyOf(cells), Map.copyOf(defects)));
    }

    public long people() {
        return people;
    }

    private void add(Cell cell, Share share) {
        cells.merge(cell, share, Share::plus);
        cells.merge(cell.atAnyPrice(), share, Share::plus);
        cells.merge(cell.ofAnySize(), share, Share::plus);
    }

    private void disperse(double hits, double cases) {
        if (cases >= FEW_ITEMS) {
            dispersion = dispersion.plus(new Share(hits, cases));
            squares += hits * hits / cases;
            differing++;
        }
    }

    /** Only those who bought within a year: the others have no pace. */
    private void pace(Moment moment) {
        boolean active = moment.history().purchases().stream()
                .anyMatch(bought -> moment.within(bought.placedAt(), Fact.NET_MARGIN.windowDays()));
        if (active) {
            people++;
            margins.add(MoneyFacts.margin(moment));
            returnsLately += moment.returns(Fact.RETURNS_LATELY.windowDays())
                    .filter(GivenBack::isTheirDoing)
                    .map(GivenBack::number)
                    .distinct()
                    .count();
        }
    }

    /** By moments: what the rates differ more than chance alone explains, each person weighing what they bought. */
    private ShrunkenRate prior() {
        double cases = dispersion.cases();
        if (differing < ENOUGH_PEOPLE || cases <= differing) {
            return ShrunkenRate.FALLBACK;
        }
        double mean = dispersion.hits() / cases;
        double spread = squares - 2 * mean * dispersion.hits() + mean * mean * cases;
        double chance = differing * mean * (1 - mean);
        return ShrunkenRate.prior(mean, (spread - chance) / (cases - differing));
    }

    /** Numbers whose quantiles are wanted. */
    private static final class Sample {

        private double[] values = new double[256];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int size() {
            return size;
        }

        double quantile(double share) {
            double[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted[Math.min(size - 1, (int) (size * share))];
        }
    }
}
