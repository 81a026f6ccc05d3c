package org.sweetline.channels.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Magento's two lists on a loopback port, over the orders of a {@link FakeShop}. */
final class MagentoServer implements AutoCloseable {
    private final HttpServer server;
    private final FakeShop shop;
    final List<String> authorizations = new CopyOnWriteArrayList<>();
    final List<Map<String, String>> queries = new CopyOnWriteArrayList<>();
    final List<String> bodies = new CopyOnWriteArrayList<>();
    volatile int largestPage = 300;
    volatile @Nullable Misbehaviour misbehaviour;

    interface Misbehaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    MagentoServer(FakeShop shop) throws IOException {
        this.shop = shop;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rest/all/V1/orders", exchange -> answer(exchange, true));
        server.createContext("/rest/all/V1/shipments", exchange -> answer(exchange, false));
        server.createContext("/rest/all/V1/orders/", this::order);
        server.createContext("/rest/all/V1/orders/3/comments", this::comments);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void answer(HttpExchange exchange, boolean orders) throws IOException {
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        queries.add(query);
        Misbehaviour bad = misbehaviour;
        int size = Integer.parseInt(query.get("searchCriteria[pageSize]"));
        if (bad != null) {
            bad.answer(exchange);
        } else if (size > largestPage) {
            send(exchange, 400, "application/json", "{\"message\":\"Maximum page size is " + largestPage + "\"}");
        } else {
            String body = orders ? shop.list("orders", asked(query), size) : SHIPMENTS;
            send(exchange, 200, "application/json; charset=utf-8", body);
        }
    }

    private void order(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try {
            String status = shop.status(path.substring(path.lastIndexOf('/') + 1));
            send(exchange, 200, "application/json", "{\"items\":[{\"status\":\"x\"}],\"status\":\"" + status + "\"}");
        } catch (ShopTrouble unknown) {
            send(exchange, 404, "application/json", "{\"message\":\"The entity doesn't exist.\"}");
        }
    }

    private void comments(HttpExchange exchange) throws IOException {
        boolean written = exchange.getRequestMethod().equals("POST");
        if (written) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }
        send(exchange, 200, "application/json", written ? "true" : COMMENTS);
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            query.put(
                    URLDecoder.decode(sides[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static ShopQuery.Changes asked(Map<String, String> query) {
        Instant from = Instant.EPOCH;
        Instant to = Instant.MAX;
        OptionalLong below = OptionalLong.empty();
        for (int group = 0; query.containsKey(filter(group, "field")); group++) {
            String value = query.get(filter(group, "value"));
            switch (query.get(filter(group, "conditionType"))) {
                case "gteq" -> from = time(value);
                case "lteq" -> to = time(value);
                case "eq" -> {
                    from = time(value);
                    to = from;
                }
                case "lt" -> below = OptionalLong.of(Long.parseLong(value));
                default -> throw new AssertionError(query);
            }
        }
        return new ShopQuery.Changes(from, to, below);
    }

    private static Instant time(String value) {
        return value.startsWith("1970") ? Instant.EPOCH : ShopTime.parse(value).orElseThrow();
    }

    private static String filter(int group, String part) {
        return "searchCriteria[filterGroups][" + group + "][filters][0][" + part + "]";
    }

    private static final String COMMENTS = """
            {"items":[{"comment":"second"},{"comment":"first"}],"total_count":2}""";

    private static final String SHIPMENTS = """
            {"items":[{"order_id":3,"tracks":[{"track_number":"1Z999","title":"UPS","carrier_code":"ups"}]},
                      {"order_id":4,"tracks":null}],"total_count":2}""";
}
