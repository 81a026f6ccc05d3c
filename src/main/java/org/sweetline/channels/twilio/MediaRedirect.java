package org.sweetline.channels.twilio;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Fetches a file from where Twilio says that it lies: its own stores on the public web, or the very host that we asked.
 *
 * <p>Our credentials stay behind, and a second redirect is not followed.
 */
final class MediaRedirect {

    private static final List<String> STORES = List.of(".twilio.com", ".twiliocdn.com", ".amazonaws.com");

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    MediaRedirect(URI base) {
        this.base = base;
    }

    TwilioFile open(String location) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(allowed(location))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                answer.body().close();
                throw new IOException("The store of files answered " + answer.statusCode());
            }
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return new TwilioFile(
                    plain(type),
                    new TimedAnswer(answer.body(), SingleTryClient.FILE),
                    TwilioFile.size(
                            answer.headers().firstValue("Content-Length").orElse("")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a file", e);
        }
    }

    static String plain(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private URI allowed(String location) throws IOException {
        URI target;
        try {
            target = base.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("Twilio named no address of the file", e);
        }
        String host = target.getHost() == null ? "" : target.getHost().toLowerCase(Locale.ROOT);
        boolean store = "https".equals(target.getScheme())
                && target.getPort() < 0
                && STORES.stream().anyMatch(host::endsWith);
        boolean asked = base.getScheme().equals(target.getScheme())
                && base.getAuthority().equals(target.getAuthority());
        if (target.getRawUserInfo() != null || !store && !asked) {
            throw new IOException("The file lies where we do not fetch from");
        }
        return target;
    }
}
