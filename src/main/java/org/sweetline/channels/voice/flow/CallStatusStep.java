package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.CallDoor;
import org.sweetline.channels.voice.CallTrace;

/** What the network tells of the customer's own leg: what it does to the live call, and the durable note for its ticket. */
@ApplicationScoped
class CallStatusStep {
    private static final Set<String> OVER = Set.of("completed", "busy", "failed", "no-answer", "canceled");

    private final CallDesk calls;
    private final CallDoor door;
    private final CallerDesk callers;

    @Inject
    CallStatusStep(CallDesk calls, CallDoor door, CallerDesk callers) {
        this.calls = calls;
        this.door = door;
        this.callers = callers;
    }

    @Transactional
    public void status(SignedForm news) {
        TwilioForm form = news.form();
        if (OVER.contains(form.text("CallStatus"))) {
            calls.lockBySid(form.text("CallSid")).ifPresent(callers::hungUp);
        }
        door.keepWithin(CallTrace.STATUS, news);
    }

    /** A message was spoken: that is how the call ended, unless somebody had answered it before. */
    @Transactional
    public void spoken(SignedForm voicemail) {
        Optional<Call> call = calls.lockBySid(voicemail.form().text("CallSid")).filter(known -> !known.ended());
        call.ifPresent(known -> {
            calls.event(known, CallEventKind.VOICEMAIL_LEFT, null, null, "");
            if (known.isMeetingDoubtful()) {
                calls.takeBackAnswer(known);
            }
            if (known.answeredAt().isPresent()) {
                callers.talkEnded(known);
            } else {
                callers.settle(known, Outcome.VOICEMAIL, "");
            }
        });
        // So that it is looked for even if the report of its file is lost.
        door.keepWithin(CallTrace.VOICEMAIL, voicemail);
    }
}
