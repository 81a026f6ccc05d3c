package org.sweetline.channels.twilio;

import com.twilio.constant.EnumConstants;
import com.twilio.exception.ApiConnectionException;
import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;

/**
 * The SDK's way to the network, with each request sent once.
 *
 * <p>Its own client repeats a POST up to six times, and each may ring a customer. Redirects are not followed, everything
 * goes to the one configured address, and an answer is waited for ten seconds; its body for as long again, or, when it is
 * a file, for a quarter of an hour: whoever fetches it is less patient.
 */
final class SingleTryClient extends HttpClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    static final Duration FILE = Duration.ofMinutes(15);

    private final URI base;
    private final Duration body;
    private final java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .build();

    SingleTryClient(URI base) {
        this(base, ANSWER);
    }

    SingleTryClient(URI base, Duration body) {
        this.base = base;
        this.body = body;
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        try {
            HttpResponse<InputStream> answer = client.send(toHttp(request), HttpResponse.BodyHandlers.ofInputStream());
            Header[] headers = answer.headers().map().entrySet().stream()
                    .map(header -> new BasicHeader(header.getKey(), String.join(", ", header.getValue())))
                    .toArray(Header[]::new);
            Duration patience = answer.uri().getPath().endsWith(".json") ? body : FILE;
            return new Response(new TimedAnswer(answer.body(), patience), answer.statusCode(), headers);
        } catch (IOException e) {
            throw new ApiConnectionException(Objects.requireNonNullElse(e.getMessage(), "no answer"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiConnectionException("Interrupted while waiting for Twilio", e);
        }
    }

    private HttpRequest toHttp(Request request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(target(request)).timeout(ANSWER);
        if (request.requiresAuthentication()) {
            http.header("Authorization", request.getAuthString());
        }
        request.getHeaderParams().forEach((name, values) -> values.forEach(value -> http.header(name, value)));
        if (request.getMethod() == HttpMethod.POST) {
            http.header("Content-Type", EnumConstants.ContentType.FORM_URLENCODED.getValue());
            return http.POST(HttpRequest.BodyPublishers.ofString(request.encodeFormBody()))
                    .build();
        }
        return http.method(request.getMethod().toString(), HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private URI target(Request request) {
        String file = request.constructURL().getFile();
        return URI.create(base.toString().replaceAll("/+$", "") + file);
    }
}
