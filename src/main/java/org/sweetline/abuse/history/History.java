package org.sweetline.abuse.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the desk has of one person's purchases and returns.
 *
 * @param since when they were first heard of
 * @param accounts others of theirs, which count as theirs once something was proven of one of them
 */
public record History(
        Instant since,
        List<Purchase> purchases,
        List<GivenBack> returns,
        List<Inspected> inspections,
        List<Proof> proofs,
        List<Parcel> parcels,
        List<Complaint> complaints,
        Ties ties,
        List<Account> accounts) {

    /** Another account, taken for the same person from that moment on. */
    public record Account(Instant from, History history) {}

    public static History none(Instant since) {
        return new History(
                since, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Ties.NONE, List.of());
    }

    public History tied(Ties known) {
        return new History(since, purchases, returns, inspections, proofs, parcels, complaints, known, accounts);
    }

    public History with(List<Account> others) {
        return new History(since, purchases, returns, inspections, proofs, parcels, complaints, ties, others);
    }

    /** Of one of their accounts; of the others only ties tell. */
    public boolean isProven() {
        return proofs.stream().anyMatch(Proof::abuse) || !ties.abusers().isEmpty();
    }

    /** What could be known at that moment, of all their accounts that were known for theirs by then. */
    public History until(Instant moment) {
        History known = alone(moment);
        if (accounts.isEmpty()) {
            return known;
        }
        History all = known.with(List.of());
        if (known.isProven()) {
            for (Account other : accounts) {
                all = other.from().isAfter(moment)
                        ? all
                        : all.and(other.history().alone(moment));
            }
        }
        return all;
    }

    private History alone(Instant moment) {
        if (isOver(moment)) {
            return tied(ties.until(moment));
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
                ties.until(moment),
                accounts);
    }

    /** Nothing of it came later. */
    private boolean isOver(Instant moment) {
        return purchases.stream().noneMatch(each -> each.placedAt().isAfter(moment))
                && returns.stream().noneMatch(each -> each.at().isAfter(moment))
                && inspections.stream().noneMatch(each -> each.at().isAfter(moment))
                && proofs.stream().noneMatch(each -> each.at().isAfter(moment))
                && complaints.stream().noneMatch(each -> each.heardAt().isAfter(moment));
    }

    /** What was bought, sent back, found and proven of either. */
    private History and(History other) {
        return new History(
                since,
                both(purchases, other.purchases),
                both(returns, other.returns),
                both(inspections, other.inspections),
                both(proofs, other.proofs),
                both(parcels, other.parcels),
                both(complaints, other.complaints),
                ties,
                accounts);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
