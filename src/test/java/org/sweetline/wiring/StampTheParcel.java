package org.sweetline.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.events.Reaction;

/** One stamp for however often it was sorted; a torn one takes none. */
@ApplicationScoped
class StampTheParcel implements Reaction<ParcelSorted> {
    private final ParcelLedger ledger;

    @Inject
    StampTheParcel(ParcelLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "wiring-stamp-the-parcel";
    }

    @Override
    public Class<ParcelSorted> event() {
        return ParcelSorted.class;
    }

    @Override
    public boolean onceForAll() {
        return true;
    }

    @Override
    public void react(ParcelSorted event) {
        ledger.tried("stamp " + event.key());
        if (event.key().startsWith("torn")) {
            throw new IllegalStateException("no place for a stamp");
        }
    }
}
