package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Record;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sweetline.channels.twilio.Twiml;
import org.sweetline.config.Settings;
import org.sweetline.web.PublicAddress;

class CallScriptTest {
    private static final PublicAddress ADDRESS = new PublicAddress(new Settings(
            key -> Optional.of("https://desk.example.com/").filter(url -> key.equals("sweetline.public.url"))));
    private static final CallScript SCRIPT = new CallScript(ADDRESS, new CallAddresses(ADDRESS));

    static Stream<String> documents() {
        return Stream.of(
                SCRIPT.thanks("en"),
                SCRIPT.thanks("ko"),
                SCRIPT.thanks("either"),
                SCRIPT.fallback(),
                SCRIPT.holdOn(),
                SCRIPT.playOn());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentIsValid(String document) {
        assertThat(TwimlGrammar.complaints(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyAddressIsAbsoluteAndNamesNobody(String document) {
        assertThat(TwimlGrammar.attributes(
                        document, List.of("action", "recordingStatusCallback", "transcribeCallback")))
                .allMatch(
                        address -> address.matches(
                                "https://desk\\.example\\.com/webhooks/twilio/voice/[a-z/]+(#rc=2(&ct=2000&rt=7000)?&rp=ct,rt,5xx)?"));
    }

    @Test
    void whoeverFindsTheHouseFullHearsAWordAndComesInOnceMore() {
        assertThat(SCRIPT.holdOn())
                .containsSubsequence(
                        "One moment",
                        "잠시만",
                        "<Play>",
                        "https://desk.example.com/webhooks/twilio/voice#rc=2",
                        "</Redirect>");
    }

    @Test
    void messageIsSpokenAfterTheToneAndTranscribedWhenItIsEnglish() {
        assertThat(SCRIPT.fallback())
                .contains("action=\"https://desk.example.com/webhooks/twilio/voice/voicemail/either#")
                .contains("maxLength=\"120\"")
                .contains("recordingStatusCallbackEvent=\"completed absent\"");
        assertThat(xml(SCRIPT.voicemail(List.of("en")))).contains("transcribe=\"true\"");
        assertThat(xml(SCRIPT.voicemail(List.of("ko"))))
                .contains("voicemail/ko")
                .contains("transcribe=\"false\"");
        assertThat(SCRIPT.thanks("ko")).contains("감사합니다").contains("<Hangup/>");
    }

    /** Without its words a message is not found; with words of the wrong language neither. */
    @Test
    void messageOfWhomNobodyUnderstandsYetIsThankedForInBothAndTakenForTheLikeliest() {
        assertThat(xml(SCRIPT.voicemail(List.of("en", "ko"))))
                .contains("voicemail/either#")
                .contains("transcribe=\"true\"");
        assertThat(xml(SCRIPT.voicemail(List.of("ko", "en"))))
                .contains("voicemail/either#")
                .contains("transcribe=\"false\"");
        assertThat(SCRIPT.thanks("either")).containsSubsequence("Thank you", "감사합니다", "<Hangup/>");
    }

    @Test
    void fallbackIsSorryInBothLanguagesAndStillTakesAMessage() {
        assertThat(SCRIPT.fallback())
                .containsSubsequence(
                        "<Say language=\"en-US\">We are sorry", "recorded", "<Say language=\"ko-KR\">죄송합니다")
                .containsSubsequence("녹음됩니다", "<Record")
                .contains("transcribe=\"false\"");
    }

    private static String xml(Record record) {
        return Twiml.xml(new VoiceResponse.Builder().record(record).build());
    }
}
