package org.sweetline.abuse.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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
        List<Parcel> parcels,
        List<Complaint> complaints,
        Ties ties) {

    public static History none(Instant since) {
        return new History(since, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Ties.NONE);
    }

    public History tied(Ties known) {
        return new History(since, purchases, returns, inspections, proofs, parcels, complaints, known);
    }

    /** With what another account of theirs bought and sent back; what was proven of that one stays with it. */
    public History and(History other) {
        return new History(
                since,
                Stream.concat(purchases.stream(), other.purchases.stream()).toList(),
                Stream.concat(returns.stream(), other.returns.stream()).toList(),
                inspections,
                proofs,
                parcels,
                Stream.concat(complaints.stream(), other.complaints.stream()).toList(),
                ties);
    }

    /** Nothing of it came later. */
    private boolean isOver(Instant moment) {
        return purchases.stream().noneMatch(each -> each.placedAt().isAfter(moment))
                && returns.stream().noneMatch(each -> each.at().isAfter(moment))
                && inspections.stream().noneMatch(each -> each.at().isAfter(moment))
                && proofs.stream().noneMatch(each -> each.at().isAfter(moment))
                && complaints.stream().noneMatch(each -> each.heardAt().isAfter(moment));
    }

    public boolean hasProvenAbuse() {
        return proofs.stream().anyMatch(Proof::abuse);
    }

    /** What could be known at that moment. */
    public History until(Instant moment) {
        if (isOver(moment)) {
            return this;
        }
        return new History(
                since,
                purchases.stream()
                        .filter(each -> !each.placedAt().isAfter(moment))
                        .toList(),
                returns.stream().filter(each -> !each.at().isAfter(moment)).toList(),
                inspections.stream().filter(each -> !each.at().isAfter(moment)).toList(),
                proofs.stream().filter(each -> !each.at().isAfter(moment)).toList(),
                parcels,
                complaints.stream()
                        .filter(each -> !each.heardAt().isAfter(moment))
                        .toList(),
                ties);
    }
}
