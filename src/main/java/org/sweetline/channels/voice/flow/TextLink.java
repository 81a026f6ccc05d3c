package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.calls.line.LineConfig;
import org.sweetline.channels.voice.flow.Document.Spoken;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.tickets.texts.TextDesk;
import org.sweetline.tickets.texts.TextPurpose;
import org.sweetline.tickets.texts.WantedText;

/** Sends a text to callers who would rather write than wait. */
@ApplicationScoped
class TextLink {
    private final CallDesk calls;
    private final CallerDesk callers;
    private final TextDesk texts;
    private final LineConfig config;

    @Inject
    TextLink(CallDesk calls, CallerDesk callers, TextDesk texts, LineConfig config) {
        this.calls = calls;
        this.callers = callers;
        this.texts = texts;
        this.config = config;
    }

    /**
     * The call is settled by it; one who is in the queue leaves it to hear so. Empty when their number takes no texts, or
     * wants none.
     */
    Optional<String> send(Call call, List<Spoken> before) throws SQLException {
        boolean waited = !call.queueSid().isEmpty();
        if (!call.ended()) {
            if (!isWritten(call)) {
                return Optional.empty();
            }
            calls.event(call, CallEventKind.TEXT_LINK_SENT, null, null, "");
            callers.settle(call, Outcome.TEXTED, "");
        }
        return Optional.of(waited ? new Document().leave().xml() : sent(call, before));
    }

    String sent(Call call, List<Spoken> before) {
        return new Document()
                .say(before)
                .say(Spoken.inEach(call.languages(), Lines::textSent))
                .hangUp()
                .xml();
    }

    private boolean isWritten(Call call) throws SQLException {
        Optional<PhoneNumber> number = TextOffer.number(call);
        if (number.isEmpty()) {
            return false;
        }
        String body = Lines.in(call.language()).textMessage(config.textLink());
        WantedText wanted = new WantedText(
                "call-" + call.id(), number.get(), body, TextPurpose.LINK, call.customer(), Optional.empty());
        return texts.send(wanted) == WantedText.Answer.WRITTEN;
    }
}
