package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sweetline.orders.TrackingSnapshot;

/** Asks a Magento 2 shop over its REST API. Follows no redirect, waits and reads no longer than it must. */
@ApplicationScoped
class MagentoClient implements ShopClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 32 * 1024 * 1024;
    private static final int FIRST_PAGE_SIZE = 100;

    private final ShopConfig config;
    private final OrderReader reader;
    private final Clock clock;
    private final Duration patience;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private volatile int pageSize = FIRST_PAGE_SIZE;
    private volatile CompletableFuture<?> waitingFor = CompletableFuture.completedFuture(null);

    @Inject
    MagentoClient(ShopConfig config, OrderReader reader, Clock clock) {
        this(config, reader, clock, Duration.ofSeconds(30));
    }

    MagentoClient(ShopConfig config, OrderReader reader, Clock clock, Duration patience) {
        this.config = config;
        this.reader = reader;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public OrdersPage orders(OrdersQuery query) throws ShopTrouble, InterruptedException {
        int size = pageSize;
        HttpResponse<byte[]> answer = get("/rest/all/V1/orders", MagentoQuery.orders(query, size));
        if (answer.statusCode() == 400 && size > 1) {
            pageSize = size / 2;
            throw new ShopTrouble(
                    "The shop refused the question (400); asking for " + size / 2 + " orders at a time from now on");
        }
        try {
            return MagentoPages.orders(ShopAnswer.json(answer), size, reader);
        } catch (IOException notJson) {
            throw new ShopTrouble("The shop's answer broke off or is not JSON");
        }
    }

    @Override
    public Map<String, List<TrackingSnapshot>> parcels(Collection<String> orderIds)
            throws ShopTrouble, InterruptedException {
        HttpResponse<byte[]> answer = get("/rest/all/V1/shipments", MagentoQuery.shipments(orderIds, pageSize));
        try {
            return MagentoPages.parcels(ShopAnswer.json(answer));
        } catch (IOException notJson) {
            throw new ShopTrouble("The shop's answer broke off or is not JSON");
        }
    }

    @Override
    public void hangUp() {
        waitingFor.cancel(true);
    }

    private HttpResponse<byte[]> get(String path, MagentoQuery query) throws ShopTrouble, InterruptedException {
        URI shop = config.address().orElseThrow(() -> new ShopTrouble("No shop is connected"));
        String address = shop + path;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?" + query.encoded()))
                .timeout(patience)
                .header("Accept", "application/json")
                .header("User-Agent", "Sweetline")
                .header("Authorization", authorization(address, query))
                .build();
        return answer(http.sendAsync(request, head -> new CappedBody(LARGEST_ANSWER)));
    }

    /** The client's own time-out ends with the head of the answer; this one ends with its last byte. */
    private HttpResponse<byte[]> answer(CompletableFuture<HttpResponse<byte[]>> coming)
            throws ShopTrouble, InterruptedException {
        waitingFor = coming;
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (CancellationException hungUp) {
            throw new InterruptedException("the product stops");
        } catch (TimeoutException slow) {
            throw new ShopTrouble("The shop did not answer within " + patience.toSeconds() + " seconds");
        } catch (ExecutionException failed) {
            throw new ShopTrouble(ShopAnswer.inWords(failed.getCause(), patience));
        } finally {
            coming.cancel(true);
        }
    }

    private String authorization(String address, MagentoQuery query) {
        return config.oauth()
                .map(keys -> new OAuthSignature(keys)
                        .header("GET", address, query.pairs(), clock.instant().getEpochSecond(), nonce()))
                .orElseGet(() -> "Bearer " + config.token());
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
