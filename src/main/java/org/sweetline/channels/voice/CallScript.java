package org.sweetline.channels.voice;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Record;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Say;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.channels.twilio.Twiml;
import org.sweetline.web.PublicAddress;

/**
 * What a caller hears, as TwiML.
 *
 * <p>Nothing of the request is spoken or written into an address, so each document is rendered once, at start.
 */
@ApplicationScoped
public class CallScript {
    static final String KOREAN = "ko";
    private static final String ENGLISH = "en";

    /** Of a caller whose language nobody knows. */
    private static final String EITHER = "either";

    private static final int LONGEST_VOICEMAIL_SECONDS = 120;
    private static final int SILENCE_SECONDS = 5;

    private final String voice;
    private final String thanks;
    private final String koreanThanks;
    private final String bothThanks;
    private final String fallback;
    private final String holdOn;
    private final String playOn;

    @Inject
    CallScript(PublicAddress address, CallAddresses addresses) {
        voice = address.url("/webhooks/twilio/voice");
        thanks = xml(new VoiceResponse.Builder().say(english(Lines.THANKS)).hangup(new Hangup.Builder().build()));
        koreanThanks =
                xml(new VoiceResponse.Builder().say(korean(Lines.KOREAN_THANKS)).hangup(new Hangup.Builder().build()));
        bothThanks = xml(new VoiceResponse.Builder()
                .say(english(Lines.THANKS))
                .say(korean(Lines.KOREAN_THANKS))
                .hangup(new Hangup.Builder().build()));
        fallback = xml(new VoiceResponse.Builder()
                .say(english(Lines.FALLBACK))
                .say(korean(Lines.KOREAN_FALLBACK))
                .record(voicemail(EITHER, false)));
        Play music = new Play.Builder(addresses.music()).build();
        Redirect again = new Redirect.Builder(voice + CallAddresses.RETRIED_IN_TIME)
                .method(HttpMethod.POST)
                .build();
        holdOn = xml(new VoiceResponse.Builder()
                .say(english(Lines.HOLD_ON))
                .say(korean(Lines.KOREAN_HOLD_ON))
                .play(music)
                .redirect(again));
        playOn = xml(new VoiceResponse.Builder().play(music));
    }

    public String thanks(String language) {
        return switch (language) {
            case ENGLISH -> thanks;
            case KOREAN -> koreanThanks;
            default -> bothThanks;
        };
    }

    /** For when the desk cannot answer as usual: needs nothing but memory. */
    String fallback() {
        return fallback;
    }

    String holdOn() {
        return holdOn;
    }

    String playOn() {
        return playOn;
    }

    /**
     * The tone, and up to two minutes to speak. Twilio writes down recordings in English only: of Korean it makes nonsense.
     *
     * @param languages the likeliest first
     */
    public Record voicemail(List<String> languages) {
        return voicemail(
                languages.size() == 1 ? languages.get(0) : EITHER,
                languages.get(0).equals(ENGLISH));
    }

    private Record voicemail(String language, boolean transcribed) {
        Record.Builder record = new Record.Builder()
                .action(voice + "/voicemail/" + language + CallAddresses.RETRIED_IN_TIME)
                .method(HttpMethod.POST)
                .maxLength(LONGEST_VOICEMAIL_SECONDS)
                .timeout(SILENCE_SECONDS)
                .finishOnKey("#")
                .playBeep(true)
                .recordingStatusCallback(voice + "/recording" + CallAddresses.RETRIED)
                .recordingStatusCallbackMethod(HttpMethod.POST)
                .recordingStatusCallbackEvents(List.of(Record.RecordingEvent.COMPLETED, Record.RecordingEvent.ABSENT));
        return transcribed
                ? record.transcribe(true)
                        .transcribeCallback(voice + "/transcription" + CallAddresses.RETRIED)
                        .build()
                : record.transcribe(false).build();
    }

    private static Say english(String line) {
        return new Say.Builder(line).language(Say.Language.EN_US).build();
    }

    private static Say korean(String line) {
        return new Say.Builder(line).language(Say.Language.KO_KR).build();
    }

    private static String xml(VoiceResponse.Builder response) {
        return Twiml.xml(response.build());
    }

    /** The spoken lines. */
    private static final class Lines {
        private static final String THANKS =
                "Thank you. Your message is with our team, and we will get back to you. Goodbye.";
        private static final String KOREAN_THANKS = "감사합니다. 남겨 주신 말씀을 저희 팀이 확인하고 연락드리겠습니다. 안녕히 계세요.";
        private static final String HOLD_ON = "Thank you for calling. One moment, please.";
        private static final String KOREAN_HOLD_ON = "전화해 주셔서 감사합니다. 잠시만 기다려 주세요.";
        private static final String FALLBACK = "We are sorry, something is not working on our side right now."
                + " Please leave your name, your number and your message after the tone. This message is recorded."
                + " We will call you back.";
        private static final String KOREAN_FALLBACK =
                "죄송합니다. 지금 저희 쪽에 문제가 있습니다." + " 신호음이 울리면 성함과 전화번호, 문의 내용을 남겨 주세요. 이 메시지는 녹음됩니다." + " 저희가 다시 전화드리겠습니다.";
    }
}
