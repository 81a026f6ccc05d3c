package org.sweetline.channels.voice;

import com.twilio.twiml.voice.Start;
import com.twilio.twiml.voice.Transcription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.after.AfterConfig;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PublicAddress;

/**
 * The network writes down what is said on the customer's leg, in its language, where this is switched on. It does not listen while the
 * recording stands still: a card number shall not even come to us.
 */
@ApplicationScoped
public class LiveTranscription {
    private static final Logger LOG = System.getLogger(LiveTranscription.class.getName());
    private static final String NAME = "conversation";
    private static final String MESSAGE = "message";
    private static final String RETRIED = "#rc=2&rp=ct,rt,5xx";

    private final TwilioGateway twilio;
    private final AfterConfig config;
    private final String callback;

    @Inject
    LiveTranscription(TwilioGateway twilio, AfterConfig config, PublicAddress address) {
        this.twilio = twilio;
        this.config = config;
        this.callback = address.url("/webhooks/twilio/voice/spoken") + RETRIED;
    }

    boolean isWanted() {
        return config.transcribes();
    }

    Start start(Call call) {
        return start(call, NAME, Transcription.Track.BOTH_TRACKS);
    }

    /** For a message in a language in which the network writes down no recordings; it ends with the call. */
    public Optional<Start> ofMessage(Call call) {
        return isWanted() && !call.language().equals(Bilingual.ENGLISH)
                ? Optional.of(start(call, MESSAGE, Transcription.Track.INBOUND_TRACK))
                : Optional.empty();
    }

    private Start start(Call call, String name, Transcription.Track track) {
        Transcription transcription = new Transcription.Builder()
                .name(name)
                .languageCode(language(call))
                .track(track)
                .partialResults(false)
                .statusCallbackUrl(callback)
                .statusCallbackMethod(Transcription.StatusCallbackMethod.POST)
                .build();
        return new Start.Builder().transcription(transcription).build();
    }

    /** Stopped for good: the network cannot pause one. None that runs is as well. */
    public void stop(Call call) throws TwilioTrouble {
        if (!isWanted()) {
            return;
        }
        try {
            twilio.post(of(call) + "/" + NAME, new TwilioParams().with("Status", "stopped"));
        } catch (TwilioTrouble e) {
            if (e.kind() != TwilioTrouble.Kind.GONE) {
                throw e;
            }
        }
    }

    /** Another one, whose lines follow those of the first. A talk that is not written down is a talk nevertheless. */
    public void goOn(Call call) throws TwilioTrouble {
        if (!isWanted()) {
            return;
        }
        stop(call);
        TwilioParams another = new TwilioParams()
                .with("Name", NAME)
                .with("LanguageCode", language(call))
                .with("Track", "both_tracks")
                .with("PartialResults", "false")
                .with("StatusCallbackUrl", callback)
                .with("StatusCallbackMethod", "POST");
        try {
            twilio.post(of(call), another);
        } catch (TwilioTrouble e) {
            if (e.kind() != TwilioTrouble.Kind.REFUSED) {
                throw e;
            }
            LOG.log(Level.WARNING, "call {0} is not written down any further: {1}", call.id(), e.getMessage());
        }
    }

    private static String of(Call call) {
        return "Calls/" + call.sid().orElseThrow() + "/Transcriptions";
    }

    private static String language(Call call) {
        return call.language().equals(Bilingual.KOREAN) ? "ko-KR" : "en-US";
    }
}
