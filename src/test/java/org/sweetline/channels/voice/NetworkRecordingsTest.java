package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.tickets.RecordingKind;

class NetworkRecordingsTest {
    private static final String SID = "RE0000000000000000000000000000000a";

    @Test
    void whatIsReadyIsNamedWithItsLength() throws IOException {
        NetworkRecordings there = listed("StartCallRecordingAPI", "completed", "3720");

        assertThat(there.ready())
                .containsExactly(new NetworkRecordings.Ready(SID, RecordingKind.CONVERSATION, OptionalInt.of(3720)));
        assertThat(there.underWay()).isFalse();
    }

    @Test
    void whatWasSaidAfterTheToneIsAMessage() throws IOException {
        assertThat(listed("RecordVerb", "completed", "7").ready())
                .extracting(NetworkRecordings.Ready::kind)
                .containsExactly(RecordingKind.VOICEMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-progress", "paused", "stopped", "processing", "a word of tomorrow"})
    void whatIsNotSettledIsUnderWay(String status) throws IOException {
        NetworkRecordings there = listed("StartCallRecordingAPI", status, "-1");

        assertThat(there.ready()).isEmpty();
        assertThat(there.underWay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "failed", "deleted"})
    void whatTheNetworkHasNotIsNotExpected(String status) throws IOException {
        assertThat(listed("StartCallRecordingAPI", status, "-1"))
                .isEqualTo(NetworkRecordings.of(MissingNode.getInstance()));
    }

    private static NetworkRecordings listed(String source, String status, String duration) throws IOException {
        return NetworkRecordings.of(new ObjectMapper().readTree("""
                [{"sid":"%s","source":"%s","status":"%s","duration":"%s"},{"sid":"no id","status":"processing"}]""".formatted(SID, source, status, duration)));
    }
}
