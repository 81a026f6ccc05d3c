package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.channels.twilio.TwilioForm;

/** What a caller pressed who was offered other ways than waiting; a key that leads to none leaves them where they are. */
@ApplicationScoped
class ChoiceHops implements Hop {
    private final CallbackHops callback;
    private final WaysOut ways;
    private final TextLink text;
    private final OpenWays open;

    @Inject
    ChoiceHops(CallbackHops callback, WaysOut ways, TextLink text, OpenWays open) {
        this.callback = callback;
        this.ways = ways;
        this.text = text;
        this.open = open;
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
        if (call.isTaken()) {
            return Document.NOTHING;
        }
        Optional<Overflow> wished = wished(form.text("Digits"));
        if (wished.isEmpty() || !open.of(call).contains(wished.get())) {
            return ways.onward(call, List.of());
        }
        return switch (wished.get()) {
            case CALLBACK -> callback.offer(call);
            case VOICEMAIL -> ways.toVoicemail(call, List.of());
            case TEXT_LINK -> texted(call);
        };
    }

    private static Optional<Overflow> wished(String digits) {
        return switch (digits) {
            case "1" -> Optional.of(Overflow.CALLBACK);
            case "2" -> Optional.of(Overflow.VOICEMAIL);
            case "3" -> Optional.of(Overflow.TEXT_LINK);
            default -> Optional.empty();
        };
    }

    private String texted(Call call) throws SQLException {
        Optional<String> sent = text.send(call, List.of());
        return sent.isPresent() ? sent.get() : ways.onward(call, List.of());
    }
}
