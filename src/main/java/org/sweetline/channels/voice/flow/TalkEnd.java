package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.calls.talk.ComebackDesk;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.AfterCall;

/** The customer is out of the conference: goodbye, or what else is to be asked of them. */
@ApplicationScoped
class TalkEnd {
    private final CallDesk calls;
    private final CallerDesk callers;
    private final LineEntry line;
    private final Instance<AfterCall> afterwards;
    private final ComebackDesk comeback;
    private final Clock clock;

    @Inject
    TalkEnd(
            CallDesk calls,
            CallerDesk callers,
            LineEntry line,
            @Any Instance<AfterCall> afterwards,
            ComebackDesk comeback,
            Clock clock) {
        this.calls = calls;
        this.callers = callers;
        this.line = line;
        this.afterwards = afterwards;
        this.comeback = comeback;
        this.clock = clock;
    }

    String document(Call call, TwilioForm form) throws SQLException {
        if (!form.text("DialCallStatus").isEmpty()) {
            // Only out of the conference they come here with it.
            call.customerJoined(clock.instant());
        }
        if (form.text("CallStatus").equals("completed")) {
            callers.hungUp(call);
            return Document.NOTHING;
        }
        if (call.inLine()) {
            // They were sent on just as the agent hung up.
            return inLine(call);
        }
        callers.dismissAll(call);
        if (call.inLine()) {
            return inLine(call);
        }
        calls.talkOver(call);
        Optional<String> more = call.ended() ? Optional.empty() : more(call);
        return more.orElseGet(() -> goodbye(call));
    }

    private String inLine(Call call) {
        return comeback.isUnderWay(call) ? line.wait(call) : line.again(call);
    }

    private Optional<String> more(Call call) throws SQLException {
        for (AfterCall part : afterwards) {
            Optional<String> document = part.document(call);
            if (document.isPresent()) {
                return document;
            }
        }
        return Optional.empty();
    }

    private String goodbye(Call call) {
        callers.talkEnded(call);
        return new Document()
                .say(call.language(), Lines.in(call.language()).goodbye())
                .hangUp()
                .xml();
    }
}
