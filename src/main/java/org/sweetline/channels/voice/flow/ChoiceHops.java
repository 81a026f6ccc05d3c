package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.channels.twilio.TwilioForm;

/** What a caller pressed who was offered other ways than waiting. */
@ApplicationScoped
class ChoiceHops implements Hop {
    private final CallbackHops callback;
    private final WaysOut ways;
    private final TextLink text;

    @Inject
    ChoiceHops(CallbackHops callback, WaysOut ways, TextLink text) {
        this.callback = callback;
        this.ways = ways;
        this.text = text;
    }

    @Override
    public Set<String> names() {
        return Set.of("choice");
    }

    @Override
    public String document(String name, Call call, TwilioForm form) throws SQLException {
        if (call.ended()) {
            return new Document().leave().xml();
        }
        return switch (form.text("Digits")) {
            case "1" -> call.caller().isEmpty() ? ways.onward(call, List.of()) : callback.offer(call);
            case "2" -> ways.toVoicemail(call, List.of());
            case "3" -> texted(call);
            default -> ways.onward(call, List.of());
        };
    }

    private String texted(Call call) throws SQLException {
        Optional<String> sent = text.send(call, List.of());
        return sent.isPresent() ? sent.get() : ways.onward(call, List.of());
    }
}
