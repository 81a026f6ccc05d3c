package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.type.PhoneNumber;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioGatewayTest {
    private static final String ACCOUNT = TwilioConfigs.ACCOUNT;
    private static final String RECORDING = "RE0000000000000000000000000000000a";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer api;
    private volatile int status = 200;
    private volatile String type = "audio/x-wav";

    @BeforeEach
    void startApi() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
            byte[] sound = "sound".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, sound.length);
            exchange.getResponseBody().write(sound);
            exchange.close();
        });
        api.start();
    }

    @AfterEach
    void stopApi() {
        api.stop(0);
    }

    @Test
    void recordingIsAskedOfOurAccountWithOurCredentials() throws Exception {
        try (TwilioFile sound = gateway().openRecording(RECORDING, SoundFormat.WAV)) {
            assertThat(sound.mediaType()).isEqualTo("audio/wav");
            assertThat(sound.size()).hasValue(5);
            assertThat(sound.stream()).hasContent("sound");
        }

        String credentials = Base64.getEncoder().encodeToString((ACCOUNT + ":12345").getBytes(StandardCharsets.UTF_8));
        assertThat(asked)
                .containsExactly("GET /2010-04-01/Accounts/%s/Recordings/%s.wav Basic %s"
                        .formatted(ACCOUNT, RECORDING, credentials));
    }

    @Test
    void recordingIsToBeHadSmallerToo() throws Exception {
        type = "audio/mpeg";

        try (TwilioFile sound = gateway().openRecording(RECORDING, SoundFormat.MP3)) {
            assertThat(sound.mediaType()).isEqualTo("audio/mpeg");
        }

        assertThat(asked).singleElement().asString().contains("/Recordings/" + RECORDING + ".mp3 ");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 401, 404, 429, 500, 503})
    void everyOtherAnswerIsAnErrorAfterOneTry(int answered) {
        status = answered;

        assertThatThrownBy(() -> gateway().openRecording(RECORDING, SoundFormat.WAV))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(String.valueOf(answered));
        assertThat(asked).hasSize(1);
    }

    @Test
    void pageInsteadOfSoundIsAnError() {
        type = "text/html";

        assertThatThrownBy(() -> gateway().openRecording(RECORDING, SoundFormat.WAV))
                .hasMessageContaining("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RE1", "RE0000000000000000000000000000000a/../x", "http://169.254.169.254/"})
    void whatIsNoIdIsNeverAskedFor(String sid) {
        assertThatThrownBy(() -> gateway().openRecording(sid, SoundFormat.MP3)).isInstanceOf(IOException.class);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void callIsNeverPlacedTwice(int answered) {
        status = answered;
        TwilioRestClient client = new TwilioRestClient.Builder(ACCOUNT, "12345")
                .httpClient(new SingleTryClient(URI.create("http://127.0.0.1:" + port())))
                .build();

        assertThatThrownBy(() -> Call.creator(
                                new PhoneNumber("+14155550123"),
                                new PhoneNumber("+14155550124"),
                                URI.create("https://desk.example.com/"))
                        .create(client))
                .isInstanceOf(ApiException.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void unreachableApiIsAnErrorInWords() {
        TwilioGateway gateway = gateway();
        api.stop(0);

        assertThatThrownBy(() -> gateway.openRecording(RECORDING, SoundFormat.WAV))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("could not be reached");
        assertThat(gateway.failure()).isPresent();
    }

    @Test
    void failureIsRememberedUntilTwilioAnswersAgain() throws Exception {
        TwilioGateway gateway = gateway();

        status = 401;
        assertThatThrownBy(() -> gateway.openRecording(RECORDING, SoundFormat.WAV))
                .isInstanceOf(IOException.class);
        assertThat(gateway.failure())
                .hasValueSatisfying(failure -> assertThat(failure.words()).contains("401"));

        status = 404;
        assertThatThrownBy(() -> gateway.openRecording(RECORDING, SoundFormat.WAV))
                .isInstanceOf(IOException.class);
        assertThat(gateway.failure()).isEmpty();
    }

    private int port() {
        return api.getAddress().getPort();
    }

    private TwilioGateway gateway() {
        return TwilioConfigs.gateway(TwilioConfigs.at(port()));
    }
}
