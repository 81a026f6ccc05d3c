package org.sweetline.abuse.facts;

import java.util.List;
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
        List<Trace> labels = proofs(moment, Fact.LABEL_MISUSED, ProofKind.LABEL);
        sheet.is(Fact.LABEL_MISUSED, !labels.isEmpty());
        sheet.seenIn(Fact.LABEL_MISUSED, labels.stream());
        Ties ties = moment.history().ties();
        sheet.is(Fact.LINKED_TO_ABUSE, ties.kindsToAbuse());
        sheet.seenIn(Fact.LINKED_TO_ABUSE, ties.abusers().stream());
        sheet.is(Fact.ACCOUNT_AFTER_DENIAL, ties.soonAfterDenial());
    }

    private static List<Trace> proofs(Moment moment, Fact fact, ProofKind kind) {
        return moment.history().proofs().stream()
                .filter(proof -> proof.abuse() && proof.kind() == kind && moment.within(proof.at(), fact.windowDays()))
                .map(Proof::trace)
                .toList();
    }
}
