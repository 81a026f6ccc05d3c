package org.sweetline.channels.voice.outgoing;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Say;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.Call;
import org.sweetline.calls.Legs;
import org.sweetline.calls.back.TapeMessage;
import org.sweetline.channels.twilio.Twiml;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.ConferenceTerms;
import org.sweetline.channels.voice.ConversationCapture;

/** What a customer hears whom we have called, or their answering machine. */
@ApplicationScoped
class OutgoingScript {

    private static final String NOTICE = "This is customer care. This call is recorded.";
    private static final String KOREAN_NOTICE = "고객센터입니다. 이 통화는 녹음됩니다.";

    private final CallAddresses addresses;
    private final ConferenceTerms terms;
    private final ConversationCapture capture;

    @Inject
    OutgoingScript(CallAddresses addresses, ConferenceTerms terms, ConversationCapture capture) {
        this.addresses = addresses;
        this.terms = terms;
        this.capture = capture;
    }

    /** To the agent, who waits in the conference. */
    String join(Call call) {
        VoiceResponse.Builder response = new VoiceResponse.Builder();
        if (capture.isToBeTold(call)) {
            response.say(line(call, NOTICE, KOREAN_NOTICE));
        }
        capture.begin(call).forEach(response::start);
        response.dial(new Dial.Builder()
                .action(addresses.hop(call, call.afterTalk()))
                .method(HttpMethod.POST)
                .conference(terms.noun(call, Legs.CUSTOMER)
                        .endConferenceOnExit(false)
                        .build())
                .build());
        return xml(response);
    }

    /** For the machine's tape. */
    String message(Call call, TapeMessage message) {
        return xml(new VoiceResponse.Builder()
                .say(line(call, TapeWords.english(message), TapeWords.korean(message)))
                .hangup(hangup()));
    }

    String goodbye() {
        return xml(new VoiceResponse.Builder().hangup(hangup()));
    }

    private static Hangup hangup() {
        return new Hangup.Builder().build();
    }

    private static Say line(Call call, String english, String korean) {
        return call.language().equals("ko")
                ? new Say.Builder(korean).language(Say.Language.KO_KR).build()
                : new Say.Builder(english).language(Say.Language.EN_US).build();
    }

    private static String xml(VoiceResponse.Builder response) {
        return Twiml.xml(response.build());
    }
}
