package org.sweetline.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.events.Reaction;

/**
 * Enters the parcel into the ledger; one that is too heavy always fails, one that is slippery fails once. One that is
 * coveted is taken over by somebody else while it is carried for the first time.
 */
@ApplicationScoped
class PickUpTheParcel implements Reaction<ParcelDropped> {
    static final String NAME = "wiring-pick-up-the-parcel";

    private final ParcelLedger ledger;

    @Inject
    PickUpTheParcel(ParcelLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ParcelDropped> event() {
        return ParcelDropped.class;
    }

    @Override
    public void react(ParcelDropped event) {
        int tries = ledger.tried(event.key());
        ledger.enter(event.key());
        if (event.key().startsWith("coveted") && tries == 1) {
            ledger.takeOver(event.key());
        }
        if (event.key().startsWith("heavy") || event.key().startsWith("slippery") && tries == 1) {
            throw new IllegalStateException("dropped " + event.key());
        }
    }
}
