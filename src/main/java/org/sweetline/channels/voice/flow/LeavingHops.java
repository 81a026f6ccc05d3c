package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.channels.twilio.TwilioForm;

/** How a caller comes out of the network's queue. */
@ApplicationScoped
class LeavingHops implements Hop {
    private final CallerDesk callers;
    private final WaysOut ways;
    private final FullLine full;
    private final LineEntry line;
    private final TextLink text;

    @Inject
    LeavingHops(CallerDesk callers, WaysOut ways, FullLine full, LineEntry line, TextLink text) {
        this.callers = callers;
        this.ways = ways;
        this.full = full;
        this.line = line;
        this.text = text;
    }

    @Override
    public Set<String> names() {
        return Set.of("left");
    }

    @Override
    public String document(String name, Call call, TwilioForm form) throws SQLException {
        boolean gone = form.text("CallStatus").equals("completed");
        return switch (form.text("QueueResult")) {
            case "hangup" -> hungUp(call);
            case "leave" -> left(outOfTheQueue(call));
            case "queue-full" -> full.overflow(outOfTheQueue(call), List.of());
            // Our own move to the conference: what becomes of the call is said there.
            case "redirected", "redirected-from-bridged", "bridged", "bridging-in-process" -> Document.NOTHING;
            default -> gone ? hungUp(call) : ways.voicemail(outOfTheQueue(call), List.of());
        };
    }

    private static Call outOfTheQueue(Call call) {
        call.queueIs("");
        return call;
    }

    private String hungUp(Call call) {
        callers.hungUp(call);
        return Document.NOTHING;
    }

    private String left(Call call) {
        if (call.leaving().equals(CallerDesk.VOICEMAIL) && !call.ended()) {
            return ways.voicemail(call, List.of());
        }
        Outcome outcome = call.outcome().orElse(Outcome.FAILED);
        return switch (outcome) {
            case TEXTED -> text.sent(call, List.of());
            case CALLBACK -> ways.callbackTaken(call);
            case ANSWERED, TRANSFERRED, ABANDONED, VOICEMAIL, REJECTED, FAILED -> line.again(call);
        };
    }
}
