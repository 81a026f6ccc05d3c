package org.sweetline.town.shop;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** Asks the shop as a program with its bearer token. */
final class ShopCaller {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Shop shop;

    ShopCaller(Shop shop) {
        this.shop = shop;
    }

    static String filter(int group, int at, String field, String condition, String value) {
        String filter = "&searchCriteria[filterGroups][" + group + "][filters][" + at + "]";
        return filter + "[field]=" + field + filter + "[conditionType]=" + condition + filter + "[value]="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String sort(int at, String field, String direction) {
        String sort = "&searchCriteria[sortOrders][" + at + "]";
        return sort + "[field]=" + field + (direction.isEmpty() ? "" : sort + "[direction]=" + direction);
    }

    static String page(int number, int size) {
        return "&searchCriteria[currentPage]=" + number + "&searchCriteria[pageSize]=" + size;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(ask(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return http.send(
                ask(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    Map<String, @Nullable Object> json(String path) throws IOException, InterruptedException {
        return Json.readObject(get(path).body());
    }

    /** The rows of a list. */
    List<Map<?, ?>> items(String path) throws IOException, InterruptedException {
        return rows(json(path).get("items"));
    }

    List<String> each(String path, String field) throws IOException, InterruptedException {
        return items(path).stream().map(row -> String.valueOf(row.get(field))).toList();
    }

    static List<Map<?, ?>> rows(@Nullable Object list) {
        return ((List<?>) list).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
    }

    private HttpRequest.Builder ask(String path) {
        String whole = path.replace("?&", "?").replace("[", "%5B").replace("]", "%5D");
        return HttpRequest.newBuilder(URI.create(shop.url() + "/rest/all/V1/" + whole))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + shop.keys().accessToken());
    }
}
