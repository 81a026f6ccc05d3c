package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioGateTest {
    private static final String ACCOUNT = "AC00000000000000000000000000000001";
    private static final String VOICE = "/webhooks/twilio/voice";
    private static final String BODY = "AccountSid=" + ACCOUNT + "&CallSid=CA1&FromCity=";
    private static final String SIGNED =
            "https://desk.example.com" + VOICE + "AccountSid" + ACCOUNT + "CallSidCA1FromCity";

    private final TwilioGate gate = new TwilioGate(TwilioConfigs.of(Map.of(
            "twilio.account.sid", ACCOUNT,
            "twilio.auth.token", "12345",
            "sweetline.public.url", "https://desk.example.com")));

    @Test
    void signedRequestIsLetInWithTheBytesThatWereSigned() throws Exception {
        SignedForm admitted = gate.admit(signed(SIGNED, BODY).build());

        assertThat(admitted.form().text("CallSid")).isEqualTo("CA1");
        assertThat(admitted.raw()).asString(StandardCharsets.UTF_8).isEqualTo(BODY);
    }

    @Test
    void queryBelongsToWhatIsSigned() throws Exception {
        String signed = SIGNED.replace(VOICE, VOICE + "?step=a%20b");

        assertThat(refusal(signed(signed, BODY).with("getQueryString", "step=a%20c")))
                .isEqualTo(Refusal.WRONG_SIGNATURE);
        assertThat(gate.admit(signed(signed, BODY)
                                .with("getQueryString", "step=a%20b")
                                .build())
                        .form()
                        .text("CallSid"))
                .isEqualTo("CA1");
    }

    @Test
    void headersOfProxiesSayNothingAboutTheSignedAddress() throws Exception {
        Requests request = signed(SIGNED, BODY)
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "http");

        assertThat(gate.admit(request.build()).form().text("CallSid")).isEqualTo("CA1");
    }

    @Test
    void closedDoorRefusesEverything() {
        TwilioGate closed = new TwilioGate(TwilioConfigs.of(Map.of()));

        NotAdmitted refused = catchThrowableOfType(
                NotAdmitted.class, () -> closed.admit(signed(SIGNED, BODY).build()));

        assertThat(refused.refusal()).isEqualTo(Refusal.CLOSED);
        assertThat(refused.refusal().status()).isEqualTo(403);
    }

    @Test
    void unsignedOrWronglySignedRequestIsRefused() {
        assertThat(refusal(Requests.post(VOICE, BODY))).isEqualTo(Refusal.UNSIGNED);
        assertThat(refusal(Requests.post(VOICE, BODY).header("X-Twilio-Signature", "")))
                .isEqualTo(Refusal.UNSIGNED);
        assertThat(refusal(Requests.post(VOICE, BODY).header("X-Twilio-Signature", "bm8=")))
                .isEqualTo(Refusal.WRONG_SIGNATURE);
        assertThat(refusal(signed(SIGNED, BODY + "&Priority=1"))).isEqualTo(Refusal.WRONG_SIGNATURE);
    }

    @Test
    void onlyAPostedFormIsRead() {
        assertThat(refusal(signed(SIGNED, BODY).with("getMethod", "GET"))).isEqualTo(Refusal.METHOD);
        assertThat(refusal(signed(SIGNED, BODY).with("getContentType", "application/json")))
                .isEqualTo(Refusal.MEDIA_TYPE);
        assertThat(refusal(signed(SIGNED, BODY).with("getContentType", null))).isEqualTo(Refusal.MEDIA_TYPE);
    }

    @Test
    void tooLongABodyIsRefusedBeforeItIsRead() {
        Requests announced = signed(SIGNED, BODY)
                .with("getContentLengthLong", (long) TwilioGate.LIMIT + 1)
                .with("getInputStream", null);
        Requests chunked = signed(SIGNED, "x".repeat(TwilioGate.LIMIT + 1)).with("getContentLengthLong", -1L);

        assertThat(refusal(announced)).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal(chunked)).isEqualTo(Refusal.TOO_LARGE);
        assertThat(Refusal.TOO_LARGE.status()).isEqualTo(413);
    }

    @Test
    void repeatedParameterIsRefusedEvenWhenItIsSigned() {
        assertThat(refusal(signed(SIGNED + "FromCity", BODY + "&FromCity="))).isEqualTo(Refusal.REPEATED_PARAMETER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACffffffffffffffffffffffffffffffff", ""})
    void callsOfAnotherAccountAreRefused(String account) {
        String signed = "https://desk.example.com" + VOICE + "AccountSid" + account;

        assertThat(refusal(signed(signed, "AccountSid=" + account))).isEqualTo(Refusal.OTHER_ACCOUNT);
    }

    private Refusal refusal(Requests request) {
        return catchThrowableOfType(NotAdmitted.class, () -> gate.admit(request.build()))
                .refusal();
    }

    private static Requests signed(String text, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec("12345".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] signature = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Requests.post(VOICE, body)
                    .header("X-Twilio-Signature", Base64.getEncoder().encodeToString(signature));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
