package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

/** Nobody alone can have all of the house, neither its connections nor its threads. */
class CrowdIT {
    private static final String SIGN_IN = """
            POST /api/v1/session HTTP/1.1
            Host: localhost
            Content-Type: application/json
            Content-Length: 60000

            {""";
    private static final String WEBHOOK = """
            POST /webhooks/twilio/voice HTTP/1.1
            Host: localhost
            X-Twilio-Signature: of nobody
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 60000

            a""";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient bystander = sweetline.desk().someoneNew("Bo Bystander", "agent");
    private final ExecutorService crowd = Executors.newFixedThreadPool(100);

    @AfterEach
    void theyGo() {
        crowd.shutdownNow();
    }

    @Test
    void aHundredRequestsForOnePhoneLeaveConnectionsToEverybody() throws Exception {
        ApiClient many = sweetline.desk().someoneNew("Mina Many", "agent");
        Callable<Integer> asks = () -> many.put("/phone/device")
                .json("{\"device\":\"phone\",\"number\":\"+19005550123\"}")
                .send()
                .status();

        List<Future<Integer>> answers = asked(100, asks);

        bystander.get("/phone").answers(200);

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(409, 422, 403, 400, 503);
        }
    }

    @Test
    void bodiesOfStrangersThatTrickleAreCutOffAndHoldNobodyUp() throws Exception {
        List<Future<String>> trickles = asked(80, () -> trickled(SIGN_IN));
        List<Future<String>> calls = asked(20, () -> trickled(WEBHOOK));

        bystander.get("/session").answers(200);

        for (Future<String> trickle : trickles) {
            assertThat(trickle.get()).containsPattern("HTTP/1.1 (408|503) ");
        }
        for (Future<String> call : calls) {
            assertThat(call.get()).containsPattern("HTTP/1.1 (408|503) ");
        }
        assertThat(trickles).anySatisfy(cut -> assertThat(cut.get()).contains(" 408 "));
    }

    private <T> List<Future<T>> asked(int times, Callable<T> asks) {
        return IntStream.range(0, times).mapToObj(each -> crowd.submit(asks)).toList();
    }

    /** A byte now and then, until there is an answer. */
    private String trickled(String begun) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", sweetline.address().getPort())) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write(begun.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            while (true) {
                try {
                    byte[] answer = socket.getInputStream().readNBytes(40);
                    return new String(answer, StandardCharsets.UTF_8);
                } catch (SocketTimeoutException notYet) {
                    socket.getOutputStream().write(' ');
                }
            }
        }
    }
}
