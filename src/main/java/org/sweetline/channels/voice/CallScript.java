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
    private static final int LONGEST_VOICEMAIL_SECONDS = 120;
    private static final int SILENCE_SECONDS = 5;

    private final String voice;
    private final String greeting;
    private final String koreanGreeting;
    private final String thanks;
    private final String koreanThanks;
    private final String fallback;
    private final String holdOn;
    private final String playOn;

    @Inject
    CallScript(PublicAddress address, CallAddresses addresses) {
        voice = address.url("/webhooks/twilio/voice");
        greeting = xml(new VoiceResponse.Builder().say(english(Lines.GREETING)).record(voicemail("en", true)));
        koreanGreeting = xml(new VoiceResponse.Builder()
                .say(korean(Lines.KOREAN_GREETING))
                .say(english(Lines.GREETING))
                // Twilio transcribes English only: of Korean it would make nonsense.
                .record(voicemail(KOREAN, false)));
        thanks = xml(new VoiceResponse.Builder().say(english(Lines.THANKS)).hangup(new Hangup.Builder().build()));
        koreanThanks =
                xml(new VoiceResponse.Builder().say(korean(Lines.KOREAN_THANKS)).hangup(new Hangup.Builder().build()));
        fallback = xml(new VoiceResponse.Builder().say(english(Lines.FALLBACK)).record(voicemail("en", true)));
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

    public String greeting(String language) {
        return KOREAN.equals(language) ? koreanGreeting : greeting;
    }

    public String thanks(String language) {
        return KOREAN.equals(language) ? koreanThanks : thanks;
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

    /** The tone, and up to two minutes to speak. */
    public Record voicemail(String language) {
        return voicemail(language, !language.equals(KOREAN));
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

    /** The spoken lines; both greetings say that the call is recorded. */
    private static final class Lines {
        private static final String GREETING = "Hello, and thank you for calling customer care."
                + " This call is recorded, so that we can help you well."
                + " Please say your name, your order number if you have one, and how we can help, after the tone."
                + " Press the pound key or hang up when you are done.";
        private static final String KOREAN_GREETING = "안녕하세요, 고객센터에 전화해 주셔서 감사합니다."
                + " 더 나은 상담을 위해 이 통화는 녹음됩니다."
                + " 신호음이 울리면 성함과 주문 번호, 문의 내용을 말씀해 주세요."
                + " 끝나면 우물 정자를 누르거나 전화를 끊어 주세요.";
        private static final String THANKS =
                "Thank you. Your message is with our team, and we will get back to you. Goodbye.";
        private static final String KOREAN_THANKS = "감사합니다. 남겨 주신 말씀을 저희 팀이 확인하고 연락드리겠습니다. 안녕히 계세요.";
        private static final String HOLD_ON = "Thank you for calling. One moment, please.";
        private static final String KOREAN_HOLD_ON = "전화해 주셔서 감사합니다. 잠시만 기다려 주세요.";
        private static final String FALLBACK = "We are sorry, something is not working on our side right now."
                + " Please leave your name, your number and your message after the tone. This message is recorded."
                + " We will call you back.";
    }
}
