package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.after.RatingDesk;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.AfterCall;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.flow.Document.Asked;
import org.sweetline.channels.voice.flow.Document.Spoken;

/**
 * The one question after a conversation: asked, repeated once, and then it is goodbye. Who hangs up was asked, and
 * has said nothing.
 */
@ApplicationScoped
class RatingHops implements Hop, AfterCall {
    private static final String FIRST = "rating";
    private static final String LAST = "rating-last";
    private static final int SECONDS = 6;

    private final RatingDesk ratings;
    private final CallAddresses addresses;

    @Inject
    RatingHops(RatingDesk ratings, CallAddresses addresses) {
        this.ratings = ratings;
        this.addresses = addresses;
    }

    @Override
    public Set<String> names() {
        return Set.of(FIRST, LAST);
    }

    @Override
    public Optional<String> document(Call call) throws SQLException {
        if (!ratings.asks(call)) {
            return Optional.empty();
        }
        ratings.asked(call);
        AskingLines lines = AskingLines.in(call.language());
        Document document = new Document();
        ask(document, call, FIRST, lines.question());
        ask(document, call, LAST, lines.again());
        return Optional.of(goodbye(document, call));
    }

    @Override
    public String document(String name, Call call, TwilioForm form) throws SQLException {
        AskingLines lines = AskingLines.in(call.language());
        if (ratings.rate(call, form.text("Digits"))) {
            return new Document().say(call.language(), lines.thanks()).hangUp().xml();
        }
        Document document = new Document();
        if (name.equals(FIRST)) {
            ask(document, call, LAST, lines.again());
        }
        return goodbye(document, call);
    }

    private void ask(Document document, Call call, String hop, String line) {
        document.ask(new Asked(addresses.hop(call, hop), 1, SECONDS, false), List.of(Spoken.in(call.language(), line)));
    }

    private static String goodbye(Document document, Call call) {
        return document.say(call.language(), Lines.in(call.language()).goodbye())
                .hangUp()
                .xml();
    }
}
