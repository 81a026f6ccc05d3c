package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.voice.CallDoor;

/** Answers what the network asks about a customer's leg. */
@ApplicationScoped
class CallFlow {
    private final CallDoor door;
    private final ArrivalStep arrival;
    private final CallStatusStep status;
    private final ApologyNotes notes;

    @Inject
    CallFlow(CallDoor door, ArrivalStep arrival, CallStatusStep status, ApologyNotes notes) {
        this.door = door;
        this.arrival = arrival;
        this.status = status;
        this.notes = notes;
    }

    /** The same call is answered the same way again and kept once. */
    String greet(SignedForm call) throws SQLException {
        return arrival.greet(call);
    }

    /** While the house is full: a word and music out of memory, then the call comes in once more. */
    String holdOn() {
        return door.holdOn();
    }

    /** For one in line: when the music is over, the network asks again what they hear. */
    String playOn() {
        return door.playOn();
    }

    String thank(SignedForm voicemail, String language) {
        status.spoken(voicemail);
        return door.thanks(language);
    }

    /** Needs nothing but memory: what can't be kept now is answered all the same, and kept later. */
    String apologise(SignedForm call) {
        notes.take(call);
        return door.apologise(call);
    }

    void noteStatus(SignedForm news) {
        status.status(news);
    }
}
