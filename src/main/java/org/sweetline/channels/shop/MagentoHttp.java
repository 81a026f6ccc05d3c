package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Requests to the shop, signed. Follows no redirect, waits and reads no longer than it must. */
@ApplicationScoped
class MagentoHttp {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 32 * 1024 * 1024;

    private final ShopConfig config;
    private final Clock clock;
    private final Duration patience;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();

    @Inject
    MagentoHttp(ShopConfig config, Clock clock) {
        this(config, clock, Duration.ofSeconds(30));
    }

    MagentoHttp(ShopConfig config, Clock clock, Duration patience) {
        this.config = config;
        this.clock = clock;
        this.patience = patience;
    }

    HttpResponse<byte[]> get(String path, MagentoQuery query) throws ShopTrouble, InterruptedException {
        String address = address(path);
        return answer(request("GET", address, query.pairs(), "?" + query.encoded())
                .GET()
                .build());
    }

    HttpResponse<byte[]> get(String path) throws ShopTrouble, InterruptedException {
        return answer(request("GET", address(path), List.of(), "").GET().build());
    }

    /** A body in JSON is no part of what OAuth signs. */
    HttpResponse<byte[]> post(String path, String json) throws ShopTrouble, InterruptedException {
        return answer(request("POST", address(path), List.of(), "")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .build());
    }

    void hangUp() {
        underWay.forEach(coming -> coming.cancel(true));
    }

    private String address(String path) throws ShopTrouble {
        URI shop = config.address().orElseThrow(() -> new ShopTrouble("No shop is connected"));
        return shop + path;
    }

    private HttpRequest.Builder request(
            String method, String address, List<Map.Entry<String, String>> query, String suffix) {
        return HttpRequest.newBuilder(URI.create(address + suffix))
                .timeout(patience)
                .header("Accept", "application/json")
                .header("User-Agent", "Sweetline")
                .header("Authorization", authorization(method, address, query));
    }

    /** The client's own time-out ends with the head of the answer; this one ends with its last byte. */
    private HttpResponse<byte[]> answer(HttpRequest request) throws ShopTrouble, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                http.sendAsync(request, head -> new CappedBody(LARGEST_ANSWER));
        underWay.add(coming);
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (CancellationException hungUp) {
            throw new InterruptedException("the product stops");
        } catch (TimeoutException slow) {
            throw new ShopTrouble("The shop did not answer within " + patience.toSeconds() + " seconds");
        } catch (ExecutionException failed) {
            throw new ShopTrouble(ShopAnswer.inWords(failed.getCause(), patience));
        } finally {
            underWay.remove(coming);
            coming.cancel(true);
        }
    }

    private String authorization(String method, String address, List<Map.Entry<String, String>> query) {
        return config.oauth()
                .map(keys -> new OAuthSignature(keys)
                        .header(method, address, query, clock.instant().getEpochSecond(), nonce()))
                .orElseGet(() -> "Bearer " + config.token());
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
