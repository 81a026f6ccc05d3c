package org.sweetline.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.events.Reaction;

/** Each time that it was sorted. */
@ApplicationScoped
class ShelveTheParcel implements Reaction<ParcelSorted> {
    private final ParcelLedger ledger;

    @Inject
    ShelveTheParcel(ParcelLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "wiring-shelve-the-parcel";
    }

    @Override
    public Class<ParcelSorted> event() {
        return ParcelSorted.class;
    }

    @Override
    public void react(ParcelSorted event) {
        ledger.enter("shelf " + event.key() + " " + ledger.tried("shelve " + event.key()));
    }
}
