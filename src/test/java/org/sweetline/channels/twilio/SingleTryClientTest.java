package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SingleTryClientTest {
    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{";

    @Test
    void answerThatNeverEndsIsGivenUp() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Socket> stalled = CompletableFuture.supplyAsync(() -> beginToAnswer(server));
            SingleTryClient client =
                    new SingleTryClient(URI.create("http://127.0.0.1:" + server.getLocalPort()), Duration.ofSeconds(2));

            Response answer = client.makeRequest(new Request(HttpMethod.GET, "api", "/2010-04-01/Calls.json"));

            assertThat(answer.getStatusCode()).isEqualTo(200);
            try (InputStream body = answer.getStream()) {
                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
            stalled.join().close();
        }
    }

    /** The socket stays open: neither the rest nor an end comes. */
    private static Socket beginToAnswer(ServerSocket server) {
        try {
            Socket socket = server.accept();
            socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
