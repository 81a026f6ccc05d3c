package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.calls.line.LineConfig;
import org.sweetline.channels.voice.flow.Document.Spoken;

/** Sends a text to callers who would rather write than wait. */
@ApplicationScoped
class TextLink {
    private final CallDesk calls;
    private final CallerDesk callers;
    private final PhoneCommands commands;
    private final LineConfig config;

    @Inject
    TextLink(CallDesk calls, CallerDesk callers, PhoneCommands commands, LineConfig config) {
        this.calls = calls;
        this.callers = callers;
        this.commands = commands;
        this.config = config;
    }

    boolean isPossible(Call call) {
        return !call.caller().isEmpty();
    }

    /** The call is settled by it; one who is in the queue leaves it to hear so. */
    String send(Call call, List<Spoken> before) {
        boolean waited = call.inLine();
        if (!call.ended()) {
            Lines lines = Lines.in(call.language());
            Map<String, String> text = Map.of("to", call.caller(), "body", lines.textMessage(config.textLink()));
            commands.ask(call, null, PhoneCommands.Kind.SEND_TEXT, text);
            calls.event(call, CallEventKind.TEXT_LINK_SENT, null, null, "");
            callers.settle(call, Outcome.TEXTED, "");
        }
        return waited ? new Document().leave().xml() : sent(call, before);
    }

    String sent(Call call, List<Spoken> before) {
        return new Document()
                .say(before)
                .say(call.language(), Lines.in(call.language()).textSent())
                .hangUp()
                .xml();
    }
}
