package org.sweetline.abuse.history;

import java.time.Instant;
import java.util.List;

/**
 * All that the desk has of one person's purchases and returns.
 *
 * @param since when they were first heard of
 */
public record History(
        Instant since,
        List<Purchase> purchases,
        List<GivenBack> returns,
        List<Inspected> inspections,
        List<Proof> proofs,
        Ties ties) {

    public static History none(Instant since) {
        return new History(since, List.of(), List.of(), List.of(), List.of(), Ties.NONE);
    }

    public History tied(Ties known) {
        return new History(since, purchases, returns, inspections, proofs, known);
    }

    /** What could be known at that moment. */
    public History until(Instant moment) {
        return new History(
                since,
                purchases.stream()
                        .filter(each -> !each.placedAt().isAfter(moment))
                        .toList(),
                returns.stream().filter(each -> !each.at().isAfter(moment)).toList(),
                inspections.stream()
                        .filter(each -> !each.at().isAfter(moment))
                        .toList(),
                proofs.stream().filter(each -> !each.at().isAfter(moment)).toList(),
                ties);
    }
}
