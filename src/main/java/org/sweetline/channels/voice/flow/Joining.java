package org.sweetline.channels.voice.flow;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.voice.Dial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Legs;
import org.sweetline.calls.hours.SpokenLines;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.ConferenceTerms;
import org.sweetline.channels.voice.ConversationCapture;

/** Documents that put a leg into the call's conference. */
@ApplicationScoped
class Joining {
    private static final int SCREEN_SECONDS = 8;

    private final ConferenceTerms terms;
    private final ConversationCapture capture;
    private final CallAddresses addresses;

    @Inject
    Joining(ConferenceTerms terms, ConversationCapture capture, CallAddresses addresses) {
        this.terms = terms;
        this.capture = capture;
        this.addresses = addresses;
    }

    /** The customer stays when the agent goes: their leg goes on with what comes after. */
    String document(Call call) {
        Dial dial = new Dial.Builder()
                .action(addresses.hop(call, call.afterTalk()))
                .method(HttpMethod.POST)
                .conference(terms.noun(call, Legs.CUSTOMER)
                        .endConferenceOnExit(false)
                        .build())
                .build();
        Document document = new Document();
        if (capture.isToBeTold(call)) {
            document.say(call.language(), SpokenLines.line("recorded").in(call.language()));
        }
        capture.begin(call).forEach(document::start);
        return document.add(dial).xml();
    }

    /** A key proves that it is no answering machine that took the call. Said in both languages: it may be anybody's phone. */
    String screen(Call call, Leg agent) {
        Document.Asked asked = new Document.Asked(addresses.legHop(call, agent, "screened"), 1, SCREEN_SECONDS, false);
        return new Document()
                .ask(asked, List.of(pressToTake("en"), pressToTake("ko")))
                .hangUp()
                .xml();
    }

    private static Document.Spoken pressToTake(String language) {
        return Document.Spoken.in(language, Lines.in(language).pressToTake());
    }

    /** Somebody of ours on their own phone: the conversation ends with them if they lead it; supervisors come muted. */
    String document(Call call, Leg agent) {
        boolean leads = agent.purpose() == Leg.Purpose.ANSWER || agent.purpose() == Leg.Purpose.OUTGOING;
        Dial dial = new Dial.Builder()
                .conference(terms.noun(call, agent.label())
                        .endConferenceOnExit(leads)
                        .muted(agent.role() == Leg.Role.SUPERVISOR)
                        .build())
                .build();
        return new Document().add(dial).xml();
    }
}
