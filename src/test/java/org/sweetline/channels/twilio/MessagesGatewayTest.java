package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.twilio.MessagesGateway.NewMessage;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.LoopbackServer;

class MessagesGatewayTest {
    private static final String ACCOUNT = "AC00000000000000000000000000000001";
    private static final String MESSAGE = "SM0000000000000000000000000000000a";
    private static final String FILE = "ME0000000000000000000000000000000b";
    private static final NewMessage HELLO =
            new NewMessage("+14155550100", "+14155550123", "Hello 🐢 & more", "https://desk.example.com/s#rc=2");

    private final List<Ask> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.empty(204);
    private final LoopbackServer api = LoopbackServer.start("messages", 0, ask -> {
        asked.add(ask);
        return answer;
    });

    @AfterEach
    void stopApi() {
        api.close();
    }

    @Test
    void messageIsHandedOverWithWhatItNeeds() {
        answer = json(
                201, "{\"sid\":\"%s\",\"status\":\"queued\",\"num_segments\":\"2\",\"new\":[1]}".formatted(MESSAGE));

        MessageAnswer answered = gateway().create(HELLO);

        assertThat(answered).isEqualTo(new MessageAnswer.Accepted(MESSAGE, "queued", 2));
        assertThat(asked).singleElement().satisfies(ask -> {
            assertThat(ask.path()).isEqualTo("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json");
            assertThat(ask.form())
                    .extracting(param -> param.name() + "=" + param.value())
                    .containsExactlyInAnyOrder(
                            "To=+14155550123",
                            "From=+14155550100",
                            "Body=Hello 🐢 & more",
                            "StatusCallback=https://desk.example.com/s#rc=2");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "400, '{\"code\":21610}', Refused",
        "400, 'no json', Refused",
        "422, '{}', Refused",
        "401, '{}', Later",
        "404, '{}', Later",
        "429, '{}', Later",
        "500, '{}', Unclear",
        "503, '{}', Unclear",
        "201, '{}', Unclear",
        "201, '<html>', Unclear",
        "-1, '', Unclear"
    })
    void everyOtherAnswerSaysWhetherItMayBeHandedOverAgain(int status, String body, String kind) {
        answer = status < 0 ? Answer.hungUp() : json(status, body);

        MessageAnswer answered = gateway().create(HELLO);

        assertThat(answered.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(asked).hasSize(1);
    }

    @Test
    void refusalCarriesTheNumberOfTheError() {
        answer = json(400, "{\"code\":21610,\"message\":\"stopped\"}");

        assertThat(gateway().create(HELLO)).isEqualTo(new MessageAnswer.Refused(21610));
    }

    @Test
    void nothingWasHandedOverWhereNobodyListens() {
        MessagesGateway gateway = gateway();
        api.close();

        assertThat(gateway.create(HELLO)).isInstanceOf(MessageAnswer.Later.class);
        assertThat(gateway.failure()).isPresent();
    }

    @Test
    void sentMessagesAreReadWithTheirTimes() throws IOException {
        answer = json(200, """
                {"messages":[{"sid":"%s","body":"Hi","status":"failed","error_code":30003,"num_segments":"1",
                "date_created":"Fri, 27 Nov 2026 00:00:05 +0000"},{"sid":"SM1","date_created":"yesterday"}]}""".formatted(MESSAGE));

        List<KnownMessage> sent = gateway().sent("+14155550100", "+14155550123");

        assertThat(sent)
                .containsExactly(
                        new KnownMessage(MESSAGE, "Hi", "failed", 30003, 1, Instant.parse("2026-11-27T00:00:05Z")),
                        new KnownMessage("SM1", "", "", 0, 0, Instant.EPOCH));
        assertThat(asked.get(0).query())
                .extracting(param -> param.name() + "=" + param.value())
                .contains("From=+14155550100", "To=+14155550123");
    }

    @ParameterizedTest
    @CsvSource({"503, '{}'", "200, '{}'", "200, '<html>'"})
    void listThatIsNoneIsAnErrorAndNotAnEmptyOne(int status, String body) {
        answer = json(status, body);

        assertThatThrownBy(() -> gateway().sent("+1", "+2")).isInstanceOf(IOException.class);
    }

    @Test
    void fileIsAskedOfOurAccountByItsIds() throws IOException {
        answer = Answer.of(200, "Image/JPEG; charset=x", "picture".getBytes(StandardCharsets.UTF_8));

        try (TwilioFile file = gateway().openFile(MESSAGE, FILE)) {
            assertThat(file.mediaType()).isEqualTo("image/jpeg");
            assertThat(file.stream()).hasContent("picture");
        }
        assertThat(asked.get(0).path())
                .isEqualTo("/2010-04-01/Accounts/%s/Messages/%s/Media/%s".formatted(ACCOUNT, MESSAGE, FILE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest",
                "https://evil.example/x",
                "https://twilio.com.evil.example/x",
                "https://user@mms.twiliocdn.com/x",
                "https://mms.twiliocdn.com:8443/x",
                "http://mms.twiliocdn.com/x",
                "http://127.0.0.1:1/x",
                "file:///etc/passwd",
                "//evil.example/x",
                "::"
            })
    void redirectIsOnlyFollowedToWhereTwilioKeepsFiles(String location) {
        answer = Answer.empty(307).with("Location", location);

        assertThatThrownBy(() -> gateway().openFile(MESSAGE, FILE)).isInstanceOf(IOException.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void credentialsStayBehindWhenARedirectIsFollowed() {
        answer = Answer.empty(302).with("Location", "/elsewhere");

        assertThatThrownBy(() -> gateway().openFile(MESSAGE, FILE)).hasMessageContaining("302");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0).header("Authorization")).startsWith("Basic ");
        assertThat(asked.get(1).header("Authorization")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SM1, " + FILE, MESSAGE + ", ME1", MESSAGE + ", ../" + FILE, "'', ''"})
    void whatIsNoIdIsNeverAskedFor(String message, String file) {
        assertThatThrownBy(() -> gateway().openFile(message, file)).isInstanceOf(IOException.class);
        assertThat(asked).isEmpty();
    }

    private static Answer json(int status, String body) {
        return Answer.of(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private MessagesGateway gateway() {
        return new MessagesGateway(
                TwilioConfigs.of(Map.of(
                        "twilio.account.sid",
                        ACCOUNT,
                        "twilio.auth.token",
                        "12345",
                        "twilio.api.base",
                        api.url(),
                        "sweetline.public.url",
                        "https://desk.example.com")),
                Clock.systemUTC());
    }
}
