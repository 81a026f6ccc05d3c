package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.voice.CallDoor;

/** Answers what the network asks about a customer's leg. */
@ApplicationScoped
class CallFlow {
    private static final Logger LOG = System.getLogger(CallFlow.class.getName());

    private final CallDoor door;
    private final ArrivalStep arrival;
    private final CallStatusStep status;

    @Inject
    CallFlow(CallDoor door, ArrivalStep arrival, CallStatusStep status) {
        this.door = door;
        this.arrival = arrival;
        this.status = status;
    }

    /** The same call is answered the same way again and kept once. */
    String greet(SignedForm call) throws SQLException {
        return arrival.greet(call);
    }

    String thank(SignedForm voicemail, String language) {
        status.spoken(voicemail);
        return door.thanks(language);
    }

    /** Needs nothing but memory: what can't be kept now is answered all the same. */
    String apologise(SignedForm call) {
        String document = door.apologise(call);
        try {
            arrival.apologised(call.form());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A call was answered by the fallback script and could not be put down", e);
        }
        return document;
    }

    void noteStatus(SignedForm news) {
        status.status(news);
    }
}
