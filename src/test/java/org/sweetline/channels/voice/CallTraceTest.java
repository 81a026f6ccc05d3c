package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;

class CallTraceTest {
    private static final String CALL = "CA0123456789abcdef0123456789abcdef";
    private static final String RECORDING = "RE0123456789abcdef0123456789abcdef";
    private static final String TRANSCRIPTION = "TR0123456789abcdef0123456789abcdef";
    private static final String FORM = "CallSid=" + CALL + "&RecordingSid=" + RECORDING + "&TranscriptionSid="
            + TRANSCRIPTION + "&CallStatus=completed&SequenceNumber=3&RecordingStatus=completed"
            + "&TranscriptionStatus=failed";

    @ParameterizedTest
    @CsvSource({
        "VOICE, " + CALL + ":voice",
        "VOICEMAIL, " + CALL + ":voicemail:" + RECORDING,
        "FALLBACK, " + CALL + ":fallback",
        "STATUS, " + CALL + ":status:completed:3",
        "RECORDING, " + RECORDING + ":completed",
        "TRANSCRIPTION, " + TRANSCRIPTION + ":failed",
    })
    void everyDeliveryHasAKeyOfItsOwn(CallTrace trace, String key) throws Exception {
        assertThat(key(trace, FORM)).contains(key);
        assertThat(CallTrace.of(key)).isEqualTo(trace);
    }

    @Test
    void statusesOfTwoSourcesAreNotTakenForOne() throws Exception {
        assertThat(key(CallTrace.STATUS, "CallSid=" + CALL + "&CallStatus=initiated&SequenceNumber=0"))
                .isNotEqualTo(key(CallTrace.STATUS, "CallSid=" + CALL + "&CallStatus=completed&SequenceNumber=0"));
        assertThat(key(CallTrace.STATUS, "CallSid=" + CALL + "&CallStatus=busy"))
                .contains(CALL + ":status:busy:-");
    }

    @ParameterizedTest
    @EnumSource
    void whatNamesNothingHasNoKey(CallTrace trace) throws Exception {
        assertThat(key(trace, "CallSid=CA1&RecordingSid=&TranscriptionSid=TR-1"))
                .isEmpty();
    }

    @Test
    void wordsOfStrangersStayOutOfTheKey() throws Exception {
        assertThat(key(CallTrace.RECORDING, "RecordingSid=" + RECORDING + "&RecordingStatus=" + "x".repeat(5000)))
                .contains(RECORDING + ":-");
    }

    private static Optional<String> key(CallTrace trace, String body) throws NotAdmitted {
        return trace.externalId(TwilioForm.parse(body.getBytes(StandardCharsets.UTF_8)));
    }
}
