package org.sweetline.town.wire;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as one of the town's servers got it. */
public record Ask(String method, String path, String rawQuery, Headers headers, String body) {
    static Ask of(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        return new Ask(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query == null ? "" : query,
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    public List<Param> query() {
        return Param.parse(rawQuery);
    }

    public List<Param> form() {
        return Param.parse(body);
    }

    public Map<String, @Nullable Object> json() {
        return Json.readObject(body);
    }

    public String header(String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
