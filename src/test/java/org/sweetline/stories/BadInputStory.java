package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.LargeLetter;
import org.sweetline.testing.Letters;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.Town;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;

/** Bad input has a clear answer, nothing is lost, nobody else is slowed. */
class BadInputStory {
    private static final Duration AN_AGENT_GIVES_UP = Duration.ofSeconds(30);

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final Town town = sweetline.town();
    private final ApiClient program = sweetline.program();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void malformedMailIsKeptAndTheNextOneComesThrough() {
        List<byte[]> odd = List.of(
                "no header at all, just words".getBytes(StandardCharsets.UTF_8),
                "From: a@b@c\r\nSubject: =?utf-8?B?!!!?=\r\nContent-Type: multipart/mixed\r\n\r\nno boundary"
                        .getBytes(StandardCharsets.UTF_8),
                "Content-Type: text/plain; charset=x-unknown\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%%"
                        .getBytes(StandardCharsets.UTF_8),
                new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 13, 10, 13, 10, 0});
        List<Long> deliveries = new ArrayList<>();

        for (byte[] raw : odd) {
            deliveries.add(program.post("/deliveries/mail")
                    .body("message/rfc822", raw)
                    .answers(202)
                    .number("id"));
        }
        String ticket = Letters.piped(
                program,
                Letter.from(Strangers.aStranger())
                        .at(Instant.now())
                        .about("Well formed")
                        .saying("Hello"));

        assertThat(ticket).startsWith("T-");
        eventually(() -> assertThat(deliveries)
                .allSatisfy(id -> assertThat(
                                program.get("/deliveries/" + id).answers(200).text("status"))
                        .isNotEqualTo("waiting")));
    }

    @Test
    void emptyMailIsRefused() {
        assertThat(program.post("/deliveries/mail")
                        .body("message/rfc822", "")
                        .send()
                        .status())
                .isEqualTo(400);
    }

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
    void forgedWebhookIsRefusedAndLeavesNothing(Fault fault) {
        Person robin = Strangers.aStranger();

        Call call = town.phone()
                .call(robin)
                .with(fault, Step.VOICE)
                .saying("I am somebody else.")
                .leaveVoicemail();

        Exchange first = town.phone().journal().of(call, Step.VOICE).get(0);
        assertThat(first.status()).isIn(403, 413);
        assertThat(first.answer()).doesNotContain("<Response");
    }

    @Test
    void halfALineStopsNothing() {
        String good =
                "{\"externalId\":\"%s\",\"subject\":\"Whole\",\"status\":\"open\",\"priority\":\"normal\",\"channel\":\"api\","
                        + "\"customer\":{\"email\":\"whole@example.org\"},\"createdAt\":\"2026-01-01T00:00:00Z\",\"entries\":[]}";
        String lines = good.formatted("story-1") + "\n"
                + good.formatted("story-2").substring(0, 40) + "\n" + good.formatted("story-3");

        Answer tickets = program.post("/tickets/import")
                .body("application/x-ndjson", lines)
                .answers(200);
        Answer orders = program.post("/orders/import")
                .body("application/x-ndjson", "{\"increment_id\":\"10\n[]\nnull\n")
                .answers(200);

        assertThat(tickets.number("created")).isEqualTo(2);
        assertThat(tickets.number("failed")).isEqualTo(1);
        assertThat(orders.number("failed")).isEqualTo(3);
        assertThat(orders.json().getJsonArray("errors")).hasSize(3);
    }

    @Test
    void sixtyMegabytesAreRefusedWhileAgentsGoOn() {
        CompletableFuture<Integer> large = CompletableFuture.supplyAsync(() -> send(LargeLetter.ofMegabytes(60)));
        Duration slowest = Duration.ZERO;

        while (!large.isDone()) {
            Instant start = Instant.now();
            agent.get("/tickets").answers(200);
            Duration took = Duration.between(start, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }

        assertThat(large.join()).isEqualTo(413);
        assertThat(slowest).isLessThan(AN_AGENT_GIVES_UP);
    }

    private int send(InputStream letter) {
        return program.post("/deliveries/mail")
                .streamed("message/rfc822", letter)
                .send()
                .status();
    }
}
