package org.sweetline.town.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.Param;

/** Asks the network's REST API as the product would. */
final class RestApi {
    private final PhoneNetwork phone;
    private final HttpClient http = HttpClient.newHttpClient();

    RestApi(PhoneNetwork phone) {
        this.phone = phone;
    }

    Map<String, @Nullable Object> get(String path) {
        return Json.readObject(send("GET", path).body());
    }

    Map<String, @Nullable Object> post(String path, String... namesAndValues) {
        return Json.readObject(send("POST", path, namesAndValues).body());
    }

    HttpResponse<String> send(String method, String path, String... namesAndValues) {
        List<Param> form = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            form.add(new Param(namesAndValues[i], namesAndValues[i + 1]));
        Account account = phone.account();
        byte[] pair = (account.keySid() + ":" + account.keySecret()).getBytes(StandardCharsets.UTF_8);
        String root = phone.url() + "/2010-04-01/Accounts/" + account.sid();
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(Param.encode(form)))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
