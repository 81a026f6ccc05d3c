package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;

/** What is not proven to be Twilio's changes nothing. */
class TwilioSignatureFilterIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final PhoneNetwork phone = sweetline.town().phone();
    private final ApiClient program = sweetline.program();
    private final Person caller = Strangers.aStranger();

    @ParameterizedTest
    @EnumSource(
            names = {
                "UNSIGNED",
                "FORGED",
                "GARBLED_SIGNATURE",
                "ALTERED_PARAMETER",
                "ADDED_PARAMETER",
                "REPEATED_PARAMETER",
                "OVERSIZED",
                "OTHER_ACCOUNT"
            })
    void refusedRequestLeavesNothingButACount(Fault fault) {
        long before = refused();

        Call call = phone.call(caller)
                .with(fault, Step.VOICE)
                .with(fault, Step.FALLBACK)
                .with(fault, Step.STATUS)
                .leaveVoicemail();
        Person next = Strangers.aStranger();
        phone.call(next).saying("I came after").leaveVoicemail();

        assertThat(phone.journal().of(call))
                .extracting(Exchange::status)
                .containsOnly(fault == Fault.OVERSIZED ? 413 : 403);
        eventuallyFound("the next caller", () -> ticketOf(next.phone()));
        assertThat(ticketOf(caller.phone())).isEmpty();
        assertThat(refused()).isGreaterThanOrEqualTo(before + 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/voice",
                "/voice/",
                "/voice;a=b",
                "/voice/fallback",
                "/voice/voicemail/en",
                "/voice/status",
                "/voice/recording",
                "/voice/transcription",
                "/sms",
                "/sms/status",
                "/sms/status/0123456789abcdef0123456789abcdef",
                "/not-there"
            })
    void nothingUnderTwilioAnswersWithoutASignature(String path) {
        Answer posted = sweetline
                .anonymous()
                .outside("POST", "/webhooks/twilio" + path)
                .body("application/x-www-form-urlencoded", "CallSid=CA1")
                .send();

        assertThat(posted.status()).isEqualTo(403);
        assertThat(sweetline
                        .anonymous()
                        .outside("GET", "/webhooks/twilio" + path)
                        .send()
                        .status())
                .isEqualTo(403);
    }

    private Optional<String> ticketOf(String number) {
        return program
                .get("/search?type=ticket&q=" + URLEncoder.encode(number, StandardCharsets.UTF_8))
                .answers(200)
                .items()
                .stream()
                .map(hit -> hit.getString("number"))
                .findFirst();
    }

    private long refused() {
        return program.outside("GET", "/metrics")
                .answers(200)
                .text()
                .lines()
                .filter(line -> line.startsWith("sweetline_webhook_refused_total{"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
