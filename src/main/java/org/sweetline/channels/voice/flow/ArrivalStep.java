package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.CallDoor;
import org.sweetline.channels.voice.CallForm;
import org.sweetline.channels.voice.CallTrace;
import org.sweetline.channels.voice.GivenDocuments;

/**
 * A call comes in: one row for each, and one first document however often it is asked for. The live call and the durable
 * note for its ticket are kept together.
 */
@ApplicationScoped
class ArrivalStep {
    /** Steps that a caller only comes to out of a conversation. */
    private static final Pattern AFTER_THE_TALK = Pattern.compile("/calls/[^/]+/(after|rating)");

    private final CallDesk calls;
    private final CallDoor door;
    private final Recognition recognition;
    private final ReceptionHops reception;
    private final GivenDocuments given;
    private final Clock clock;

    @Inject
    ArrivalStep(
            CallDesk calls,
            CallDoor door,
            Recognition recognition,
            ReceptionHops reception,
            GivenDocuments given,
            Clock clock) {
        this.calls = calls;
        this.door = door;
        this.recognition = recognition;
        this.reception = reception;
        this.given = given;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    public String greet(SignedForm signed) throws SQLException {
        TwilioForm form = signed.form();
        String sid = form.text("CallSid");
        CallDesk.Begun begun = calls.begin(
                sid, CallForm.shown(form.text("From")), CallForm.shown(form.text("To")), form.text("StirVerstat"));
        Call call = begun.call();
        Optional<String> earlier = begun.fresh() ? Optional.empty() : given.find("voice:" + sid);
        if (earlier.isEmpty() && call.ended()) {
            // Its request was kept by somebody and comes once more: a call that is over does not come in again.
            return new Document().hangUp().xml();
        }
        String document = earlier.isPresent() ? earlier.get() : receive(call, form);
        if (!document.equals(ReceptionHops.REFUSED)) {
            door.keepWithin(CallTrace.VOICE, signed);
        }
        return document;
    }

    private String receive(Call call, TwilioForm form) throws SQLException {
        recognition.know(call);
        String document = reception.receive(call, form.text("From"));
        given.keep("voice:" + form.text("CallSid"), document);
        return document;
    }

    /** The fallback answered instead: the call is put down, and awaits its voicemail. */
    @Transactional
    public void apologised(TwilioForm form) {
        Call call = calls.begin(
                        form.text("CallSid"), CallForm.shown(form.text("From")), CallForm.shown(form.text("To")), "")
                .call();
        if (call.ended() || CallForm.isBrowser(form.text("From"))) {
            return;
        }
        if (failedAfterTheTalk(form)) {
            call.customerJoined(clock.instant());
        }
        if (call.isMeetingDoubtful()) {
            // What did not come through is the way to the agent.
            calls.takeBackAnswer(call);
        }
        // Of one who has spoken with somebody the outcome is known, whatever failed afterwards.
        if (call.answeredAt().isEmpty()) {
            reception.awaitVoicemail(call);
        }
    }

    private static boolean failedAfterTheTalk(TwilioForm form) {
        return AFTER_THE_TALK.matcher(form.text("ErrorUrl")).find();
    }
}
