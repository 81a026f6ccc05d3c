package org.sweetline.channels.mail.remote;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFetchTest {

    private static final byte[] PNG = png("00001388", "00001388");

    private final PictureServer server = PictureServer.start();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final ImageFetch fetch = new ImageFetch(
            (host, left) -> resolve(host),
            (address, port) -> address.isLoopbackAddress(),
            (SSLSocketFactory) SSLSocketFactory.getDefault(),
            watch,
            Clock.systemUTC());

    @AfterEach
    void stop() {
        watch.shutdownNow();
        server.close();
    }

    @Test
    void pictureIsFetchedWithoutSayingWhoAsks() throws IOException {
        server.says("/logo.png", "200 OK", "Content-Type: text/html\r\nContent-Length: " + PNG.length, PNG);

        ImageFetch.Image image = fetch("/logo.png?id=7");

        assertThat(image.type()).isEqualTo("image/png");
        assertThat(image.bytes()).isEqualTo(PNG);
        assertThat(server.asked())
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .startsWith("GET /logo.png?id=7 HTTP/1.1\r\nHost: shop.test:")
                        .doesNotContainIgnoringCase("cookie", "referer", "authorization", "accept-language"));
    }

    @Test
    void lengthMayBeUnsaidOrInPieces() throws IOException {
        server.says("/open", "200 OK", "X: y", PNG);
        server.says("/chunked", "200 OK", "Transfer-Encoding: chunked", chunked(PNG));

        assertThat(fetch("/open").bytes()).isEqualTo(PNG);
        assertThat(fetch("/chunked").bytes()).isEqualTo(PNG);
    }

    @Test
    void threeRedirectsAreFollowedAndNoMore() throws IOException {
        server.says("/1", "302 Found", "Location: /2", new byte[0]);
        server.says("/2", "301 Moved", "Location: http://other.test:" + server.port() + "/3", new byte[0]);
        server.says("/3", "307 Temporary", "Location: 4", new byte[0]);
        server.says("/4", "200 OK", "X: y", PNG);
        server.says("/0", "302 Found", "Location: /1", new byte[0]);

        assertThat(fetch("/1").bytes()).isEqualTo(PNG);
        refused("/0", "circles");
    }

    @ParameterizedTest
    @CsvSource({
        "http://inside.test:%d/secret",
        "http://mixed.test:%d/secret",
        "http://10.0.0.1:%d/secret",
        "http://[::1]:%d/secret",
    })
    void noHopLeadsInside(String inside) {
        String address = inside.formatted(server.port());
        server.says("/secret", "200 OK", "X: y", PNG);
        server.says("/hop", "302 Found", "Location: " + address, new byte[0]);
        ImageFetch strict = new ImageFetch(
                (host, left) -> resolve(host),
                (resolved, port) -> resolved.getHostAddress().equals("127.0.0.1"),
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                watch,
                Clock.systemUTC());

        assertThatThrownBy(() -> strict.fetch(RemoteUrl.parse(address).orElseThrow()))
                .hasMessageContaining("public web");
        assertThatThrownBy(() -> strict.fetch(url("/hop"))).hasMessageContaining("public web");
        assertThat(server.asked())
                .hasSize(1)
                .allSatisfy(request -> assertThat(request).startsWith("GET /hop "));
    }

    @Test
    void redirectToAnotherProtocolIsNotFollowed() {
        server.says("/file", "302 Found", "Location: file:///etc/passwd", new byte[0]);

        refused("/file", "302");
    }

    @Test
    void onlyPicturesAreTaken() {
        server.says("/page", "200 OK", "Content-Type: image/png", "<svg onload=alert(1)>".getBytes());
        server.says("/none", "404 Not Found", "Content-Type: image/png", PNG);
        server.says("/empty", "200 OK", "Content-Length: 0", new byte[0]);

        refused("/page", "not a picture");
        refused("/none", "404");
        refused("/empty", "not a picture");
    }

    @Test
    void largePictureIsCutOffHoweverItComes() {
        byte[] large = Arrays.copyOf(PNG, ImageFetch.LARGEST + 1);
        server.says("/said", "200 OK", "Content-Length: " + large.length, large);
        server.says("/unsaid", "200 OK", "X: y", large);
        server.says("/chunked", "200 OK", "Transfer-Encoding: chunked", chunked(large));
        server.says("/lie", "200 OK", "Content-Length: 99999999999999", PNG);

        refused("/said", "too large");
        refused("/unsaid", "too large");
        refused("/chunked", "too large");
        refused("/lie", "too large");
    }

    @Test
    void smallFileOfTooManyPointsIsRefused() {
        server.says("/bomb", "200 OK", "X: y", png("00001388", "00001389"));
        server.says("/unsaid", "200 OK", "X: y", Arrays.copyOf(PNG, 11));

        refused("/bomb", "too large");
        refused("/unsaid", "not a picture");
    }

    @Test
    void nobodyIsAskedForSomebodyWhoHasGone() {
        server.says("/logo.png", "200 OK", "X: y", PNG);
        Thread.currentThread().interrupt();

        refused("/logo.png", "in time");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        server.saysRaw("/garbage", "SSH-2.0-OpenSSH\r\n".getBytes());
        server.saysRaw("/endless", ("HTTP/1.1 200 OK\r\nX: " + "y".repeat(200_000)).getBytes());
        server.says("/short", "200 OK", "Content-Length: 100", PNG);
        server.says("/chunks", "200 OK", "Transfer-Encoding: chunked", "zz\r\n".getBytes());

        for (String path : new String[] {"/garbage", "/endless", "/short", "/chunks", "/closed"}) {
            assertThatThrownBy(() -> fetch(path)).as(path).isInstanceOf(NotFetched.class);
        }
    }

    @Test
    void serverThatDripsIsNotWaitedFor() {
        server.drips("/drip", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");

        assertTimeoutPreemptively(ofSeconds(60), () -> refused("/drip", "in time"));
    }

    private ImageFetch.Image fetch(String path) throws IOException {
        return fetch.fetch(url(path));
    }

    private void refused(String path, String words) {
        assertThatThrownBy(() -> fetch(path)).isInstanceOf(NotFetched.class).hasMessageContaining(words);
    }

    private RemoteUrl url(String path) {
        return RemoteUrl.parse("http://shop.test:" + server.port() + path).orElseThrow();
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        InetAddress inside = InetAddress.getByName("192.168.1.1");
        return switch (host) {
            case "shop.test", "other.test" -> new InetAddress[] {here};
            case "inside.test" -> new InetAddress[] {inside};
            case "mixed.test" -> new InetAddress[] {here, inside};
            default -> InetAddress.getAllByName(host);
        };
    }

    private static byte[] png(String width, String height) {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452" + width + height);
    }

    private static byte[] chunked(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += 100_000) {
            int length = Math.min(100_000, bytes.length - at);
            out.writeBytes((Integer.toHexString(length) + ";x=y\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes, at, length);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
