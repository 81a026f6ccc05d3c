package org.sweetline.channels.mail.remote;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches one picture from the web. Every hop's name is resolved here and the connection goes to the very address that was
 * looked at, so that a name that changes its mind leads nowhere else.
 */
final class ImageFetch {

    static final int LARGEST = 3 << 20;
    static final long MOST_POINTS = 25_000_000;
    static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int MOST_REDIRECTS = 3;

    private final Names names;
    private final Gate gate;
    private final SSLSocketFactory trust;
    private final ScheduledExecutorService watch;
    private final Clock clock;

    /** Which addresses a name stands for, told before the time is over. */
    interface Names {
        InetAddress[] of(String host, Duration left) throws IOException;
    }

    /** Which of them may be spoken to. */
    interface Gate {
        boolean admits(InetAddress address, int port);
    }

    /** A picture, and what its bytes say it is. */
    record Image(String type, byte[] bytes) {}

    /** @param watch ends what takes too long */
    ImageFetch(Names names, Gate gate, SSLSocketFactory trust, ScheduledExecutorService watch, Clock clock) {
        this.names = names;
        this.gate = gate;
        this.trust = trust;
        this.watch = watch;
        this.clock = clock;
    }

    Image fetch(RemoteUrl url) throws IOException {
        Instant end = clock.instant().plus(LONGEST);
        RemoteUrl at = url;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpAnswer answer = ask(at, end);
            if (answer.status() == 200) {
                return image(answer.body());
            }
            Optional<RemoteUrl> next = next(at, answer);
            if (next.isEmpty()) {
                throw new NotFetched("The server has no such picture (%d).".formatted(answer.status()));
            }
            at = next.get();
        }
        throw new NotFetched("The server sends us round in circles.");
    }

    private static Optional<RemoteUrl> next(RemoteUrl at, HttpAnswer answer) {
        boolean moved = switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        return moved ? at.resolve(answer.header("location")) : Optional.empty();
    }

    private static Image image(byte[] bytes) throws NotFetched {
        String type = ImageKind.of(bytes).orElseThrow(ImageFetch::noPicture);
        if (ImageSize.points(type, bytes).orElseThrow(ImageFetch::noPicture) > MOST_POINTS) {
            throw new NotFetched("The picture is too large.");
        }
        return new Image(type, bytes);
    }

    private HttpAnswer ask(RemoteUrl url, Instant end) throws IOException {
        InetAddress address = admitted(url, left(end));
        int left = (int) left(end).toMillis();
        try (Socket plain = new Socket()) {
            ScheduledFuture<?> bell = watch.schedule(() -> close(plain), left, TimeUnit.MILLISECONDS);
            try {
                plain.connect(new InetSocketAddress(address, url.port()), left);
                plain.setSoTimeout(left);
                return ask(url, url.tls() ? encrypted(plain, url) : plain);
            } catch (NotFetched refused) {
                throw refused;
            } catch (SSLException e) {
                throw plain.isClosed() ? late() : new NotFetched("The server's certificate was not accepted.");
            } catch (IOException e) {
                throw plain.isClosed() || e instanceof SocketTimeoutException
                        ? late()
                        : NotFetched.later("The server can't be reached.");
            } finally {
                bell.cancel(false);
            }
        }
    }

    private static HttpAnswer ask(RemoteUrl url, Socket socket) throws IOException {
        boolean usual = url.port() == (url.tls() ? 443 : 80);
        String name = url.host().indexOf(':') < 0 ? url.host() : "[" + url.host() + "]";
        String request = "GET " + url.target() + " HTTP/1.1\r\nHost: " + name + (usual ? "" : ":" + url.port())
                + "\r\n"
                + "User-Agent: Mozilla/5.0 (compatible; Sweetline)\r\n"
                + "Accept: image/png,image/jpeg,image/gif,image/webp\r\n"
                + "Accept-Encoding: identity\r\n"
                + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return HttpAnswer.read(new BufferedInputStream(socket.getInputStream()), LARGEST);
    }

    /** One address that must not be spoken to spoils the name: whoever mixes them means no good. */
    private InetAddress admitted(RemoteUrl url, Duration left) throws IOException {
        InetAddress[] addresses;
        try {
            addresses = names.of(url.host(), left);
        } catch (UnknownHostException e) {
            throw NotFetched.later("The server's name can't be resolved.");
        }
        for (InetAddress address : addresses) {
            if (!gate.admits(address, url.port())) {
                throw new NotFetched("The picture does not lie on the public web.");
            }
        }
        return addresses[0];
    }

    private SSLSocket encrypted(Socket plain, RemoteUrl url) throws IOException {
        SSLSocket tls = (SSLSocket) trust.createSocket(plain, url.host(), url.port(), true);
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return tls;
    }

    /** Nobody is spoken to any more for somebody who has gone. */
    private Duration left(Instant end) throws NotFetched {
        Duration left = Duration.between(clock.instant(), end);
        if (left.toMillis() <= 0 || Thread.currentThread().isInterrupted()) {
            throw late();
        }
        return left;
    }

    private static NotFetched noPicture() {
        return new NotFetched("That is not a picture.");
    }

    private static NotFetched late() {
        return NotFetched.later("The server did not answer in time.");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            // It is of no use to anybody any more.
        }
    }
}
