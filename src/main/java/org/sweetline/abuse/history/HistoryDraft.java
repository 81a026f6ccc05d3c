package org.sweetline.abuse.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One person's history as its rows come in: lines first, then returns, then credit memos. */
final class HistoryDraft {

    private Instant since;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<GivenBack> returns = new ArrayList<>();
    private final List<Inspected> inspections = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();
    private final Map<String, Parcel> parcels = new LinkedHashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final Map<Line, HistoryRow.Line> lines = new HashMap<>();
    /** How much of a line our returns explain, and how much credit memos do. */
    private final Map<Line, Double> explained = new HashMap<>();

    private final Map<Line, Double> refunded = new HashMap<>();

    private record Line(long order, String line) {}

    HistoryDraft(Instant since) {
        this.since = since;
    }

    void add(HistoryRow.Line row) {
        Purchase bought = row.bought();
        if (bought.placedAt().isBefore(since)) {
            since = bought.placedAt();
        }
        if (bought.quantity() > 0) {
            purchases.add(bought);
            lines.put(new Line(bought.orderId(), bought.lineId()), row);
        }
    }

    void addReturn(GivenBack filed) {
        returns.add(filed);
        explained.merge(line(filed), filed.quantity(), Double::sum);
    }

    /** A refund of something that was never sent is no return, and one of ours is counted already. */
    void addMemo(GivenBack memo) {
        refunded.merge(line(memo), memo.quantity(), Double::sum);
        if (lines.containsKey(line(memo))) {
            addUnexplained(memo);
        }
    }

    void add(Inspected found) {
        inspections.add(found);
    }

    void add(Proof proof) {
        proofs.add(proof);
    }

    /** Told once with each item that was in it. */
    void add(Parcel parcel) {
        parcels.put(parcel.number(), parcel);
    }

    void add(Complaint complaint) {
        complaints.add(complaint);
    }

    History history() {
        lines.forEach((line, row) -> {
            double untold = row.refunded() - refunded.getOrDefault(line, 0.0);
            if (untold > 0) {
                addUnexplained(HistoryRow.refunded(
                        row.bought().orderNumber(), line.order(), line.line(), row.updatedAt(), untold));
            }
        });
        return new History(
                since,
                purchases,
                returns,
                inspections,
                proofs,
                List.copyOf(parcels.values()),
                complaints,
                Ties.NONE,
                List.of());
    }

    private void addUnexplained(GivenBack refund) {
        double ours = Math.min(explained.getOrDefault(line(refund), 0.0), refund.quantity());
        explained.merge(line(refund), -ours, Double::sum);
        if (refund.quantity() > ours) {
            returns.add(HistoryRow.refunded(
                    refund.number(), refund.orderId(), refund.lineId(), refund.at(), refund.quantity() - ours));
        }
    }

    private static Line line(GivenBack back) {
        return new Line(back.orderId(), back.lineId());
    }
}
