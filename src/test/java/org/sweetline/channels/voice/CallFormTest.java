package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.tickets.IncomingCall;

class CallFormTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-27T15:00:00Z");
    private static final String RECORDING = "RE0123456789abcdef0123456789abcdef";

    @Test
    void incomingCallTellsWhoCallsWhom() throws Exception {
        CallForm form =
                read("CallSid=CA1&From=%2B14155550123&To=%2B14155550100&CallStatus=ringing&FromCity=Sull%27Adda");

        assertThat(form.incoming())
                .isEqualTo(new IncomingCall("CA1", "+14155550123", "+14155550100", RECEIVED, "ringing"));
        assertThat(form.recordingSid()).isEmpty();
        assertThat(form.seconds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anonymous",
                "Anonymous",
                "restricted",
                "unknown",
                "unavailable",
                "%2B266696687",
                "%2B7378742833",
                "%2B2562533",
                "%2B8656696",
                "%2B86282452253",
                "client:agent_1",
                "sip:ada@example.com",
                "14155550123",
                "%2B0123456789",
                "%2B1415555012345678",
                "%3C/Say%3E"
            })
    void hiddenNumberIsNoNumber(String from) throws Exception {
        assertThat(read("CallSid=CA1&From=" + from).incoming().from()).isEmpty();
    }

    @Test
    void endOfACallIsDatedByTwilio() throws Exception {
        CallForm form =
                read("CallSid=CA1&CallStatus=completed&CallDuration=45&Timestamp=Fri,+27+Nov+2026+14:59:30+%2B0000");

        assertThat(form.status()).contains("completed");
        assertThat(form.at()).isEqualTo(Instant.parse("2026-11-27T14:59:30Z"));
        assertThat(form.seconds()).hasValue(45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "Fri,+27+Nov+2036+14:59:30+%2B0000"})
    void ourOwnClockStandsInForAMissingOrImpossibleOne(String timestamp) throws Exception {
        assertThat(read("CallSid=CA1&CallStatus=busy&Timestamp=" + timestamp).at())
                .isEqualTo(RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "COMPLETED", "invented-yesterday"})
    void unknownStatusIsNone(String status) throws Exception {
        assertThat(read("CallSid=CA1&CallStatus=" + status).status()).isEmpty();
    }

    @Test
    void recordingIsKnownByItsIdAndNeverByItsAddress() throws Exception {
        CallForm form = read("CallSid=CA1&RecordingSid=" + RECORDING
                + "&RecordingUrl=http://169.254.169.254/latest&RecordingStatus=completed&RecordingDuration=12");

        assertThat(form.recordingSid()).contains(RECORDING);
        assertThat(form.recordingSeconds()).hasValue(12);
    }

    @Test
    void idOfARecordingMayStandInItsAddressOnly() throws Exception {
        assertThat(read("RecordingUrl=https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/" + RECORDING)
                        .recordingSid())
                .contains(RECORDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RecordingSid=", "RecordingSid=RE1", "RecordingUrl=http://x/RE12", "RecordingSid=x" + RECORDING})
    void whatIsNoRecordingIsLeftOut(String parameter) throws Exception {
        assertThat(read("CallSid=CA1&" + parameter).recordingSid()).isEmpty();
    }

    @Test
    void transcriptCountsOnlyWhenItWasMade() throws Exception {
        assertThat(read("TranscriptionText=My+mug+broke&TranscriptionStatus=completed")
                        .transcript())
                .isEqualTo("My mug broke");
        assertThat(read("TranscriptionText=My+mug+broke&TranscriptionStatus=failed")
                        .transcript())
                .isEmpty();
        assertThat(read("TranscriptionText=" + "a".repeat(30_000) + "&TranscriptionStatus=completed")
                        .transcript())
                .hasSize(20_000);
    }

    private static CallForm read(String body) throws NotAdmitted {
        return new CallForm(TwilioForm.parse(body.getBytes(StandardCharsets.UTF_8)), RECEIVED);
    }
}
