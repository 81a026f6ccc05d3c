package org.sweetline.abuse.lab.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.lab.replay.BacktestReport.SampleView;
import org.sweetline.abuse.rules.Finding;
import org.sweetline.abuse.rules.Truth;
import org.sweetline.web.Words;

/** Counts a replay, one customer after the other. The same past gives the same report, down to the cards. */
public final class ReplayCount {

    private static final int CARDS = 20;
    private static final long SEED = 20;

    private final Replay replay;
    private final Instant from;
    private final Instant to;
    private final Side candidate = new Side();
    private final Side live = new Side();
    private final RuleHits hits = new RuleHits();
    private final Map<String, Integer> flips = new TreeMap<>();
    private final List<Replayed> sample = new ArrayList<>();
    private final Random random = new Random(SEED);
    private int worthShowing;
    private int customers;
    private int returns;

    public ReplayCount(Replay replay, Instant from, Instant to) {
        this.replay = replay;
        this.from = from;
        this.to = to;
    }

    public void take(long customer, History history) {
        customers++;
        replay.of(customer, history, this::count);
    }

    public BacktestReport report() {
        return new BacktestReport(
                from,
                to,
                customers,
                returns,
                candidate.view(),
                live.view(),
                flips,
                hits.rules(),
                hits.overlaps(),
                sample.stream()
                        .sorted(Comparator.comparing(Replayed::at).reversed())
                        .map(ReplayCount::card)
                        .toList());
    }

    private void count(Replayed each) {
        returns++;
        candidate.count(each, each.candidate());
        live.count(each, each.live());
        hits.count(each);
        boolean flipped = each.candidate().band() != each.live().band();
        if (flipped) {
            flips.merge(
                    Words.of(each.live().band()) + ">"
                            + Words.of(each.candidate().band()),
                    1,
                    Integer::sum);
        }
        if (flipped || Side.isAlert(each.candidate().band())) {
            mayBeShown(each);
        }
    }

    /** Each that is worth showing has the same chance, however many there are. */
    private void mayBeShown(Replayed each) {
        worthShowing++;
        if (sample.size() < CARDS) {
            sample.add(each);
            return;
        }
        int place = random.nextInt(worthShowing);
        if (place < CARDS) {
            sample.set(place, each);
        }
    }

    private static SampleView card(Replayed each) {
        return new SampleView(
                each.about(),
                "C-" + each.customer(),
                each.at(),
                Words.of(each.live().band()),
                Words.of(each.candidate().band()),
                each.candidate().score(),
                each.candidate().findings().stream()
                        .filter(finding -> finding.truth() == Truth.YES)
                        .map(Finding::rule)
                        .map(rule -> rule.id())
                        .toList());
    }
}
