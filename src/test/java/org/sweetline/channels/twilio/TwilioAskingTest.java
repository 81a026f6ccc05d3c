package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of the REST API is asked once, and what its answer means is named. */
class TwilioAskingTest {
    private static final String ACCOUNT = "AC00000000000000000000000000000001";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer api;
    private volatile int status = 201;
    private volatile int code = 20404;

    @BeforeEach
    void startApi() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            byte[] answer = "{\"sid\":\"CA1\",\"code\":%d,\"new_field\":1}"
                    .formatted(code)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        api.start();
    }

    @AfterEach
    void stopApi() {
        api.stop(0);
    }

    @Test
    void whatIsPostedStandsInTheFormWithRepeatedNames() throws Exception {
        TwilioParams params = new TwilioParams().with("To", "client:agent_1").withEach("Event", List.of("a", "b"));

        JsonNode made = gateway().post("Calls", params);

        assertThat(made.path("sid").asText()).isEqualTo("CA1");
        assertThat(asked)
                .containsExactly("POST /2010-04-01/Accounts/" + ACCOUNT + "/Calls.json"
                        + " Event=a&Event=b&To=client%3Aagent_1");
    }

    @ParameterizedTest
    @CsvSource({"429, LATER", "500, UNSURE", "503, UNSURE", "404, GONE", "400, REFUSED", "401, REFUSED"})
    void eachRefusalIsNamedAndAskedOnce(int answered, TwilioTrouble.Kind kind) {
        status = answered;

        assertThatThrownBy(() -> gateway().post("Calls", new TwilioParams()))
                .isInstanceOfSatisfying(
                        TwilioTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(kind));

        assertThat(asked).hasSize(1);
    }

    /** Else an agent who could not be rung would be taken for one who does not answer. */
    @ParameterizedTest
    @CsvSource({"400", "429"})
    void moreCallsAtOnceThanAllowedIsAskedAgainLater(int answered) {
        status = answered;
        code = 10004;

        assertThatThrownBy(() -> gateway().post("Calls", new TwilioParams()))
                .isInstanceOfSatisfying(TwilioTrouble.class, trouble -> {
                    assertThat(trouble.kind()).isEqualTo(TwilioTrouble.Kind.LATER);
                    assertThat(trouble).hasMessageContaining("(10004)");
                });
    }

    /** The request came twice on its way: else an agent who rings would be taken for one who can't be rung. */
    @Test
    void labelThatIsTakenIsLookedForBeforeAnythingElse() {
        status = 400;
        code = 16025;

        assertThatThrownBy(() -> gateway().post("Calls", new TwilioParams()))
                .isInstanceOfSatisfying(
                        TwilioTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(TwilioTrouble.Kind.UNSURE));
    }

    @Test
    void whatNeverReachedAnybodyMayBeAskedAgain() {
        api.stop(0);

        assertThatThrownBy(() -> gateway().post("Calls", new TwilioParams()))
                .isInstanceOfSatisfying(
                        TwilioTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(TwilioTrouble.Kind.LATER));
    }

    private TwilioGateway gateway() {
        String base = "http://127.0.0.1:" + api.getAddress().getPort();
        return new TwilioGateway(
                TwilioConfigs.of(Map.of(
                        "twilio.account.sid", ACCOUNT,
                        "twilio.auth.token", "12345",
                        "twilio.api.base", base)),
                Clock.systemUTC());
    }
}
