package org.sweetline.channels.voice;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.voice.Conference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.calls.hours.Reception;
import org.sweetline.channels.twilio.TwilioParams;

/**
 * What is said of a call's conference to whoever joins it. The first to come sets its events for all, so
 * everybody is told the same.
 */
@ApplicationScoped
public class ConferenceTerms {
    private static final List<String> EVENTS = List.of("start", "end", "join", "leave", "mute", "hold");

    private final CallAddresses addresses;
    private final Reception reception;
    private final LongestCall longest;

    @Inject
    ConferenceTerms(CallAddresses addresses, Reception reception, LongestCall longest) {
        this.addresses = addresses;
        this.reception = reception;
        this.longest = longest;
    }

    /** For a participant who is called into the conference. */
    public TwilioParams invite(Call call, Leg leg, TwilioParams params) {
        return longest.limit(params)
                .with("Label", leg.label())
                .with("EarlyMedia", false)
                .with("Beep", "false")
                .with("StartConferenceOnEnter", true)
                .with("WaitUrl", "")
                .with("StatusCallback", addresses.legCallback(call, leg, "status"))
                .with("StatusCallbackMethod", "POST")
                .withEach("StatusCallbackEvent", List.of("initiated", "ringing", "answered", "completed"))
                .with("ConferenceStatusCallback", addresses.callback(call, "conference"))
                .with("ConferenceStatusCallbackMethod", "POST")
                .withEach("ConferenceStatusCallbackEvent", EVENTS);
    }

    /** For a leg that a document puts into the conference. */
    public Conference.Builder noun(Call call, String label) {
        return new Conference.Builder(call.token())
                .participantLabel(label)
                .startConferenceOnEnter(true)
                .beep(Conference.Beep.FALSE)
                .waitUrl("")
                .statusCallback(addresses.callback(call, "conference"))
                .statusCallbackMethod(HttpMethod.POST)
                .statusCallbackEvents(List.of(
                        Conference.Event.START,
                        Conference.Event.END,
                        Conference.Event.JOIN,
                        Conference.Event.LEAVE,
                        Conference.Event.MUTE,
                        Conference.Event.HOLD));
    }

    public boolean recorded() {
        try {
            return reception.settings().recordCalls();
        } catch (SQLException e) {
            throw new IllegalStateException("The phone settings can't be read", e);
        }
    }
}
