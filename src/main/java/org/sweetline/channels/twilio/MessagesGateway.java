package org.sweetline.channels.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.TwilioException;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sweetline.json.Json;

/** Messages over Twilio's REST API. Never to be called inside a transaction. */
@ApplicationScoped
public class MessagesGateway {

    private static final int LONGEST_ANSWER = 2 << 20;
    private static final int PAGE = 100;

    private final TwilioConfig config;
    private final TwilioRestClient client;
    private final MediaRedirect redirect;
    private final Clock clock;
    private volatile Optional<TwilioGateway.Failure> failure = Optional.empty();

    @Inject
    MessagesGateway(TwilioConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.redirect = new MediaRedirect(config.apiBase());
        this.client = new TwilioRestClient.Builder(config.restUser(), config.restPassword())
                .accountSid(config.accountSid())
                .httpClient(new SingleTryClient(config.apiBase()))
                .build();
    }

    /** @param reportTo where Twilio tells what becomes of it */
    public record NewMessage(String from, String to, String body, String reportTo) {}

    /** What went wrong the last time; empty once Twilio answers again. */
    public Optional<TwilioGateway.Failure> failure() {
        return failure;
    }

    /** Hands a message over, once: there is no key by which Twilio would know a second one for the same. */
    public MessageAnswer create(NewMessage message) {
        Request request = new Request(HttpMethod.POST, "api", path("Messages.json"));
        request.addPostParam("To", message.to());
        request.addPostParam("From", message.from());
        request.addPostParam("Body", message.body());
        request.addPostParam("StatusCallback", message.reportTo());
        try {
            Response answer = send(request);
            return answered(answer.getStatusCode(), body(answer));
        } catch (NotSent e) {
            return new MessageAnswer.Later("Twilio could not be reached");
        } catch (IOException e) {
            return new MessageAnswer.Unclear("Twilio did not answer");
        }
    }

    /** The newest messages from one number to another. */
    public List<KnownMessage> sent(String from, String to) throws IOException {
        Request request = new Request(HttpMethod.GET, "api", path("Messages.json"));
        request.addQueryParam("From", from);
        request.addQueryParam("To", to);
        request.addQueryParam("PageSize", String.valueOf(PAGE));
        Response answer = send(request);
        JsonNode list = body(answer);
        if (answer.getStatusCode() != 200 || !list.path("messages").isArray()) {
            throw new IOException("Twilio answered %d when asked for messages".formatted(answer.getStatusCode()));
        }
        List<KnownMessage> known = new ArrayList<>();
        list.path("messages").forEach(message -> known.add(known(message)));
        return known;
    }

    /**
     * Opens a file of a message.
     *
     * <p>Its address is made of our account and the two ids alone: the one that came with a webhook is never used.
     */
    public TwilioFile openFile(String messageSid, String fileSid) throws IOException {
        if (!messageSid.matches("(SM|MM)[0-9a-f]{32}") || !fileSid.matches("ME[0-9a-f]{32}")) {
            throw new IOException("not the id of a file of a message");
        }
        Response answer =
                send(new Request(HttpMethod.GET, "api", path("Messages/%s/Media/%s".formatted(messageSid, fileSid))));
        int status = answer.getStatusCode();
        if (status == 200) {
            return new TwilioFile(
                    MediaRedirect.plain(header(answer, "Content-Type")),
                    answer.getStream(),
                    TwilioFile.size(header(answer, "Content-Length")));
        }
        answer.getStream().close();
        if (status >= 301 && status <= 308) {
            return redirect.open(header(answer, "Location"));
        }
        throw new IOException("Twilio answered " + status);
    }

    /** That we could not even speak with Twilio: nothing was handed over. */
    private static final class NotSent extends IOException {
        private static final long serialVersionUID = 1L;

        NotSent(Throwable cause) {
            super("Twilio could not be reached", cause);
        }
    }

    private static MessageAnswer answered(int status, JsonNode body) {
        String sid = body.path("sid").asText();
        if (status >= 200 && status < 300) {
            return sid.matches("(SM|MM)[0-9a-f]{32}")
                    ? new MessageAnswer.Accepted(
                            sid,
                            body.path("status").asText(),
                            body.path("num_segments").asInt())
                    : new MessageAnswer.Unclear("Twilio answered without an id");
        }
        if (status >= 500) {
            return new MessageAnswer.Unclear("Twilio answered " + status);
        }
        boolean ours = status == 401 || status == 403 || status == 404 || status == 408 || status == 429;
        return ours || status < 400
                ? new MessageAnswer.Later("Twilio answered " + status)
                : new MessageAnswer.Refused(body.path("code").asInt());
    }

    private Response send(Request request) throws IOException {
        try {
            Response answer = client.request(request);
            int status = answer.getStatusCode();
            boolean refused = status == 401 || status == 403 || status == 429 || status >= 500;
            failure = refused ? failed("Twilio answered " + status) : Optional.empty();
            return answer;
        } catch (ApiConnectionException e) {
            failure = failed("Twilio could not be reached");
            throw wasNeverSent(e) ? new NotSent(e) : new IOException("Twilio did not answer", e);
        } catch (TwilioException e) {
            failure = failed("Twilio could not be reached");
            throw new IOException("Twilio did not answer", e);
        }
    }

    private Optional<TwilioGateway.Failure> failed(String words) {
        return Optional.of(new TwilioGateway.Failure(clock.instant(), words));
    }

    private static boolean wasNeverSent(Throwable error) {
        Throwable cause = error.getCause();
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    /** An answer that is no JSON, or too long, says nothing. */
    private static JsonNode body(Response answer) throws IOException {
        try (InputStream stream = answer.getStream()) {
            return Json.mapper().reader().readTree(stream.readNBytes(LONGEST_ANSWER));
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return Json.mapper().createObjectNode();
        }
    }

    private static KnownMessage known(JsonNode message) {
        return new KnownMessage(
                message.path("sid").asText(),
                message.path("body").asText(),
                message.path("status").asText(),
                message.path("error_code").asInt(),
                message.path("num_segments").asInt(),
                TwilioTime.read(message.path("date_created").asText()).orElse(Instant.EPOCH));
    }

    private String path(String rest) {
        return "/2010-04-01/Accounts/%s/%s".formatted(config.accountSid(), rest);
    }

    private static String header(Response answer, String name) {
        return Arrays.stream(answer.getHeaders())
                .filter(header -> header.getName().equalsIgnoreCase(name))
                .map(header -> String.valueOf(header.getValue()))
                .findFirst()
                .orElse("");
    }
}
