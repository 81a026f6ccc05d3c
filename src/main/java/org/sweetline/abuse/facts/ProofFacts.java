package org.sweetline.abuse.facts;

import java.util.List;
import java.util.stream.Stream;
import org.sweetline.abuse.history.Parcel;
import org.sweetline.abuse.history.Proof;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;

/** What carriers, banks and other accounts of theirs say. */
final class ProofFacts implements FactGroup {

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        sheet.counts(Fact.NOT_ARRIVED_BUT_PROVEN, proofs(moment, Fact.NOT_ARRIVED_BUT_PROVEN, ProofKind.DELIVERY));
        sheet.counts(Fact.CHARGEBACK_AFTER_REFUND, proofs(moment, Fact.CHARGEBACK_AFTER_REFUND, ProofKind.CHARGEBACK));
        List<Trace> labels = labels(moment);
        sheet.is(Fact.LABEL_MISUSED, !labels.isEmpty());
        sheet.seenIn(Fact.LABEL_MISUSED, labels.stream());
        Ties ties = moment.history().ties();
        sheet.is(Fact.LINKED_TO_ABUSE, ties.kindsToAbuse());
        sheet.seenIn(Fact.LINKED_TO_ABUSE, ties.abusers().stream());
        sheet.is(Fact.ACCOUNT_AFTER_DENIAL, ties.soonAfterDenial());
    }

    /** What a carrier was asked about, and what its scanners say by themselves. */
    private static List<Trace> labels(Moment moment) {
        Stream<Trace> scanned = moment.history().parcels().stream()
                .filter(parcel -> moment.within(parcel.deliveredAt(), Fact.LABEL_MISUSED.windowDays()))
                .filter(parcel -> parcel.isMissing(moment.at()))
                .map(Parcel::trace);
        return Stream.concat(proofs(moment, Fact.LABEL_MISUSED, ProofKind.LABEL).stream(), scanned)
                .distinct()
                .toList();
    }

    private static List<Trace> proofs(Moment moment, Fact fact, ProofKind kind) {
        return moment.history().proofs().stream()
                .filter(proof -> proof.abuse() && proof.kind() == kind && moment.within(proof.at(), fact.windowDays()))
                .map(Proof::trace)
                .toList();
    }
}
