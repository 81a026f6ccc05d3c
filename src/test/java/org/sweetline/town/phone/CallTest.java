package org.sweetline.town.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.town.cast.Cast.ada;
import static org.sweetline.town.phone.ProductStandIn.FALLBACK;
import static org.sweetline.town.phone.ProductStandIn.STATUS;
import static org.sweetline.town.phone.ProductStandIn.VOICE;
import static org.sweetline.town.phone.ProductStandIn.VOICEMAIL;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.CallStatus;
import org.sweetline.town.phone.calls.Experience;
import org.sweetline.town.phone.people.HangUp;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Signature;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Param;

class CallTest {
    private static final String PUBLIC_URL = "https://desk.example";
    private final ProductStandIn product = new ProductStandIn();
    private final PhoneNetwork phone = PhoneNetwork.startFast(Clock.systemUTC());

    @BeforeEach
    void connect() {
        phone.connect(PUBLIC_URL, product.url());
        product.says(VOICE, VOICEMAIL);
    }

    @AfterEach
    void close() {
        phone.close();
        product.close();
    }

    @Test
    void aVoicemailGoesThroughAllItsRequestsInOrder() {
        Call call = phone.call(ada()).saying("Where is my order 3003?").leaveVoicemail();

        assertThat(product.paths()).containsExactly(VOICE, "/taken", STATUS, "/recorded", "/transcribed");
        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(call.heard()).containsExactly("Hello, this call is recorded.");
        assertThat(param("/taken", "Digits")).isEqualTo("hangup");
        assertThat(param("/recorded", "RecordingStatus")).isEqualTo("completed");
        assertThat(param("/transcribed", "TranscriptionText")).isEqualTo("Where is my order 3003?");
        assertThat(param(STATUS, "CallDuration")).isEqualTo(String.valueOf(call.seconds()));
        assertThat(phone.journal().complaints()).isEmpty();
    }

    @Test
    void everyRequestIsSignedOverThePublicAddress() {
        phone.call(ada()).saying("Hello").leaveVoicemail();

        for (Ask ask :
                List.of(product.asks(VOICE).get(0), product.asks("/recorded").get(0))) {
            String expected = Signature.of(phone.account().authToken(), PUBLIC_URL + ask.path(), ask.form());
            assertThat(ask.header("X-Twilio-Signature")).isEqualTo(expected);
            assertThat(ask.header("I-Twilio-Idempotency-Token")).isNotEmpty();
        }
    }

    @Test
    void emptyParametersAndApostrophesAreSent() {
        phone.call(ada()).fromTheCityOf("Coeur d'Alene").saying("Hello").leaveVoicemail();

        assertThat(product.asks(VOICE).get(0).body()).contains("ToCity=&").contains("FromCity=COEUR+D%27ALENE");
    }

    @Test
    void anAnonymousCallerHasNoPlace() {
        phone.call(ada()).anonymously().saying("Guess who").leaveVoicemail();

        assertThat(param(VOICE, "From")).isEqualTo("anonymous");
        assertThat(param(VOICE, "FromCountry")).isEmpty();
    }

    @Test
    void whoHangsUpDuringTheGreetingLeavesNothing() {
        Call call = phone.call(ada())
                .saying("Never said")
                .hangingUp(HangUp.DURING_GREETING)
                .leaveVoicemail();

        assertThat(product.paths()).containsExactly(VOICE, STATUS);
        assertThat(call.recordings()).isEmpty();
    }

    @Test
    void whoEndsWithAKeyHearsTheGoodbye() {
        Call call = phone.call(ada()).saying("Bye").hangingUp(HangUp.AT_THE_END).leaveVoicemail();

        assertThat(param("/taken", "Digits")).isEqualTo("#");
        assertThat(call.heard()).endsWith("Thank you. Goodbye.");
    }

    @Test
    void aBrokenAnswerLeadsToTheFallbackOnce() {
        product.answers(VOICE, Answer.empty(503)).says(FALLBACK, "<Response><Hangup/></Response>");

        phone.call(ada()).saying("Hello?").leaveVoicemail();

        assertThat(product.paths()).containsExactly(VOICE, FALLBACK, STATUS);
        assertThat(param(FALLBACK, "ErrorCode")).isEqualTo("11200");
        assertThat(param(FALLBACK, "ErrorUrl")).isEqualTo(PUBLIC_URL + VOICE);
    }

    @Test
    void aCallbackThatFailsIsTriedAgainAsItsFragmentAsksWithTheSameToken() {
        product.answers("/recorded", Answer.empty(500));

        phone.call(ada()).saying("Hello").leaveVoicemail();

        assertThat(product.asks("/recorded")).hasSize(3);
        assertThat(product.asks("/recorded").stream().map(ask -> ask.header("I-Twilio-Idempotency-Token")))
                .containsOnly(product.asks("/recorded").get(0).header("I-Twilio-Idempotency-Token"));
    }

    @Test
    void aStatusCallbackWithoutOverridesIsLostOnAnError() {
        product.answers(STATUS, Answer.empty(500));

        phone.call(ada()).saying("Hello").leaveVoicemail();

        assertThat(product.asks(STATUS)).hasSize(1);
    }

    @Test
    void doubledDroppedAndReorderedRequestsAreWhatWasAskedFor() {
        phone.call(ada())
                .saying("Hello, the scarf came in the wrong colour.")
                .with(Fault.DOUBLED_NEW_TOKEN, Step.RECORDING)
                .with(Fault.DROPPED, Step.STATUS)
                .with(Fault.FIRST, Step.TRANSCRIPTION)
                .leaveVoicemail();

        assertThat(product.paths()).containsExactly(VOICE, "/taken", "/transcribed", "/recorded", "/recorded");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "UNSIGNED",
                "FORGED",
                "GARBLED_SIGNATURE",
                "ALTERED_PARAMETER",
                "ADDED_PARAMETER",
                "OTHER_SCHEME",
                "PORT_SHOWN",
                "TRAILING_SLASH"
            })
    void aForgedRequestDoesNotCarryTheRightSignature(Fault fault) {
        phone.call(ada()).with(fault, Step.VOICE).leaveVoicemail();

        Ask ask = product.asks(VOICE).get(0);
        assertThat(ask.header("X-Twilio-Signature"))
                .isNotEqualTo(Signature.of(phone.account().authToken(), PUBLIC_URL + VOICE, ask.form()));
    }

    @Test
    void aCallMayComeFromNowhereAndItsNewsFromTomorrow() {
        phone.call(ada())
                .with(Fault.NO_PLACE, Step.VOICE)
                .with(Fault.OTHER_TIME, Step.STATUS)
                .with(Fault.OTHER_CALL, Step.STATUS)
                .leaveVoicemail();

        assertThat(product.asks(VOICE).get(0).body()).doesNotContain("City").doesNotContain("Zip");
        assertThat(param(STATUS, "CallSid")).isNotEqualTo(param(VOICE, "CallSid"));
        assertThat(ZonedDateTime.parse(param(STATUS, "Timestamp"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isAfter(ZonedDateTime.now(ZoneOffset.UTC).plusHours(20));
    }

    @Test
    void aCallMayComeFromAnOddPlaceAndWithSpacesAroundItsNumber() {
        phone.call(ada())
                .with(Fault.ODD_PLACE, Step.VOICE)
                .with(Fault.SPACES, Step.VOICE)
                .leaveVoicemail();

        assertThat(param(VOICE, "FromCity")).contains("'").contains("À");
        assertThat(param(VOICE, "From")).isEqualTo("  " + ada().phone() + " ");
        Ask ask = product.asks(VOICE).get(0);
        assertThat(ask.header("X-Twilio-Signature"))
                .isEqualTo(Signature.of(phone.account().authToken(), PUBLIC_URL + VOICE, ask.form()));
    }

    @Test
    void whatIsAnsweredTooLateIsAskedOfTheFallbackAndReachesTheProductAllTheSame() {
        product.says(FALLBACK, VOICEMAIL);

        Call call =
                phone.call(ada()).saying("Hello").with(Fault.SLOW, Step.VOICE).leaveVoicemail();

        eventually(() -> assertThat(product.asks(VOICE)).hasSize(1));
        assertThat(param(FALLBACK, "ErrorCode")).isEqualTo("11205");
        assertThat(call.recordings()).hasSize(1);
        assertThat(phone.journal().played()).containsEntry("SLOW", 1);
    }

    @Test
    void whereTheProductCanNotBeHadAtFirstTheFallbackIsAskedAndThenNobody() {
        product.says(FALLBACK, VOICEMAIL);

        phone.call(ada()).saying("Hello").with(Fault.UNAVAILABLE, Step.VOICE).leaveVoicemail();
        Call broken = phone.call(ada())
                .with(Fault.UNAVAILABLE, Step.VOICE)
                .with(Fault.UNAVAILABLE, Step.FALLBACK)
                .leaveVoicemail();

        assertThat(product.asks(VOICE)).isEmpty();
        assertThat(product.asks(FALLBACK)).hasSize(1);
        assertThat(param(FALLBACK, "ErrorCode")).isEqualTo("11200");
        assertThat(broken.experience()).isEqualTo(Experience.BROKEN);
    }

    @Test
    void anAddressThatAsksForMoreTriesGetsThem() {
        phone.connect(phone.line().withVoiceUrl(PUBLIC_URL + VOICE + "#rc=2&rp=ct,rt,5xx", "POST"));

        phone.call(ada()).saying("Hello").with(Fault.UNAVAILABLE, Step.VOICE).leaveVoicemail();

        assertThat(product.asks(VOICE)).hasSize(1);
    }

    @Test
    void aReplayIsTheSameToTheByte() {
        Call call = phone.call(ada()).saying("Hello").leaveVoicemail();

        phone.replay(phone.journal().of(call, Step.VOICE).get(0));

        List<Ask> asks = product.asks(VOICE);
        assertThat(asks.get(1).body()).isEqualTo(asks.get(0).body());
        assertThat(asks.get(1).header("X-Twilio-Signature"))
                .isEqualTo(asks.get(0).header("X-Twilio-Signature"));
    }

    @Test
    void twimlThatTheGrammarDoesNotKnowIsComplainedAbout() {
        product.says(VOICE, "<Response><Say mood='sweet'>Hi</Say><Record/><Dance/></Response>");

        phone.call(ada()).leaveVoicemail();

        assertThat(String.join("\n", phone.journal().complaints()))
                .contains("Attribute 'mood' of element 'Say' is not allowed")
                .contains("Attribute 'action' of element 'Record' must be given")
                .contains("Element 'Dance' is not allowed in 'Response'")
                .contains("Verbs after 'Record' are never reached");
    }

    @Test
    void aMenuGetsTheKeysWithoutTheFinishKey() {
        product.says(VOICE, "<Response><Gather action='/menu' numDigits='4'><Say>Your order?</Say></Gather></Response>")
                .says("/menu", VOICEMAIL);

        phone.call(ada()).pressing("3003#").saying("That one").leaveVoicemail();

        assertThat(param("/menu", "Digits")).isEqualTo("3003");
        assertThat(product.paths()).contains("/recorded");
    }

    private String param(String path, String name) {
        return Param.first(product.asks(path).get(0).form(), name);
    }
}
