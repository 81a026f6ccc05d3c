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
            case "queue-full" -> isPast(call) ? line.again(call) : full.overflow(outOfTheQueue(call), List.of());
            // Our own move to the conference: what becomes of the call is said there.
            case "redirected", "redirected-from-bridged", "bridged", "bridging-in-process" -> Document.NOTHING;
            default -> gone ? hungUp(call) : refused(call);
        };
    }

    private String refused(Call call) {
        return isPast(call) ? line.again(call) : ways.voicemail(outOfTheQueue(call), List.of());
    }

    /** Whether the call has got further than a queue that would not have it: what is told comes late, or once more. */
    private static boolean isPast(Call call) {
        return switch (call.stage()) {
            case PLACED, GREETING, WAITING, RINGING -> false;
            case TALKING, AFTER, ENDED -> true;
        };
    }

    private static Call outOfTheQueue(Call call) {
        if (!call.ended()) {
            call.queueIs("");
        }
        return call;
    }

    private String hungUp(Call call) {
        callers.hungUp(call);
        return Document.NOTHING;
    }

    private String left(Call call) throws SQLException {
        if (call.awaitsVoicemail() && call.leaving().equals(Call.UNATTENDED)) {
            return full.leftAlone(call);
        }
        if (call.awaitsVoicemail()) {
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
