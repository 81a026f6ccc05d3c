package org.sweetline.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Speaks HTTP to the product as one caller: {@code api.post("/tickets").json(…).answers(201)}. */
public final class ApiClient {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI address;
    private final @Nullable String token;
    private final @Nullable String cookie;

    ApiClient(URI address) {
        this(address, null, null);
    }

    private ApiClient(URI address, @Nullable String token, @Nullable String cookie) {
        this.address = address;
        this.token = token;
        this.cookie = cookie;
    }

    public ApiClient withToken(String apiToken) {
        return new ApiClient(address, apiToken, null);
    }

    /** As a browser that holds this cookie. */
    public ApiClient withCookie(String nameAndValue) {
        return new ApiClient(address, null, nameAndValue);
    }

    public ApiClient signedIn(String email, String password) {
        Answer answer = post("/session")
                .json("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .answers(200);
        return withCookie(answer.cookie());
    }

    public ApiRequest get(String path) {
        return request("GET", path);
    }

    public ApiRequest post(String path) {
        return request("POST", path);
    }

    public ApiRequest put(String path) {
        return request("PUT", path);
    }

    public ApiRequest delete(String path) {
        return request("DELETE", path);
    }

    /** Paths are those of the API, {@code /tickets}; one that stands outside it is given with its whole address. */
    public ApiRequest request(String method, String path) {
        URI uri = path.startsWith("http") ? URI.create(path) : URI.create(address + "/api/v1" + path);
        ApiRequest request = new ApiRequest(HTTP, method, uri);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return request;
    }

    public ApiRequest outside(String method, String path) {
        return request(method, address + path);
    }

    public URI address() {
        return address;
    }
}
