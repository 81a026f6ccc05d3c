package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.twilio.TwilioConfigs;
import org.sweetline.channels.twilio.TwilioTrouble;
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

    @Test
    void callThatTheNetworkDoesNotKnowIsAnAnswerAndNoAnswerIsNone() throws Exception {
        assertThat(ofCall(404, "{\"code\":20404}")).isEmpty();
        assertThat(ofCall(200, "{\"recordings\":[]}")).contains(NetworkRecordings.of(MissingNode.getInstance()));
        assertThatThrownBy(() -> ofCall(503, "")).isInstanceOf(TwilioTrouble.class);
    }

    private static Optional<NetworkRecordings> ofCall(int status, String body) throws IOException, TwilioTrouble {
        HttpServer network = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        network.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        network.start();
        try {
            return NetworkRecordings.ofCall(
                    "CA1",
                    TwilioConfigs.gateway(TwilioConfigs.at(network.getAddress().getPort())));
        } finally {
            network.stop(0);
        }
    }

    private static NetworkRecordings listed(String source, String status, String duration) throws IOException {
        return NetworkRecordings.of(new ObjectMapper().readTree("""
                [{"sid":"%s","source":"%s","status":"%s","duration":"%s"},{"sid":"no id","status":"processing"}]""".formatted(SID, source, status, duration)));
    }
}
