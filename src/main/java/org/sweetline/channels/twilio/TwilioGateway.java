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
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.hc.core5.http.Header;

/** What the desk asks of Twilio's REST API. Never to be called inside a transaction. */
@ApplicationScoped
public class TwilioGateway {
    /** The names under which sound comes, and the one under which it is handed on. */
    private static final Map<String, String> SOUNDS = Map.of(
            "audio/wav", "audio/wav",
            "audio/x-wav", "audio/wav",
            "audio/wave", "audio/wav",
            "audio/vnd.wave", "audio/wav",
            "audio/mpeg", "audio/mpeg",
            "audio/mp3", "audio/mpeg");

    private final TwilioConfig config;
    private final TwilioRestClient client;
    private final Clock clock;
    private volatile Optional<Failure> failure = Optional.empty();

    @Inject
    TwilioGateway(TwilioConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.client = new TwilioRestClient.Builder(config.restUser(), config.restPassword())
                .accountSid(config.accountSid())
                .httpClient(new SingleTryClient(config.apiBase()))
                .build();
    }

    /** That Twilio could not be reached or would not answer us. */
    public record Failure(Instant at, String words) {}

    /** What went wrong the last time; empty once Twilio answers again. */
    public Optional<Failure> failure() {
        return failure;
    }

    /**
     * Opens the sound of a recording.
     *
     * <p>Its address is made of our account and its id alone: the one that came with a webhook is never used.
     */
    public TwilioFile openRecording(String recordingSid, SoundFormat format) throws IOException {
        if (!recordingSid.matches("RE[0-9a-f]{32}")) {
            throw new IOException("not the id of a recording");
        }
        String path =
                "/2010-04-01/Accounts/%s/Recordings/%s%s".formatted(config.accountSid(), recordingSid, format.ending());
        Response answer = send(new Request(HttpMethod.GET, "api", path));
        String type = mediaType(answer);
        if (answer.getStatusCode() != 200 || !SOUNDS.containsKey(type)) {
            answer.getStream().close();
            throw new IOException("Twilio answered %d %s".formatted(answer.getStatusCode(), type));
        }
        return new TwilioFile(SOUNDS.get(type), answer.getStream(), TwilioFile.size(header(answer, "Content-Length")));
    }

    /** Posts once below our account, such as to {@code Calls}. */
    public JsonNode post(String path, TwilioParams params) throws TwilioTrouble {
        Request request = new Request(HttpMethod.POST, "api", below(path));
        params.body(request);
        return ask(request);
    }

    /** Reads a list or a thing below our account. */
    public JsonNode get(String path, TwilioParams params) throws TwilioTrouble {
        Request request = new Request(HttpMethod.GET, "api", below(path));
        params.query(request);
        return ask(request);
    }

    public void delete(String path) throws TwilioTrouble {
        ask(new Request(HttpMethod.DELETE, "api", below(path)));
    }

    private String below(String path) {
        return "/2010-04-01/Accounts/%s/%s.json".formatted(config.accountSid(), path);
    }

    private JsonNode ask(Request request) throws TwilioTrouble {
        try {
            Response answer = send(request);
            try (InputStream stream = answer.getStream()) {
                return TwilioReply.read(answer.getStatusCode(), stream);
            }
        } catch (IOException e) {
            boolean neverSent = e.getCause() instanceof ApiConnectionException unreached
                    && unreached.getCause() instanceof ConnectException;
            throw new TwilioTrouble(
                    neverSent ? TwilioTrouble.Kind.LATER : TwilioTrouble.Kind.UNSURE,
                    Objects.requireNonNullElse(e.getMessage(), "no answer"));
        }
    }

    /** A file that is not there is no failure of Twilio's; no answer, or one that refuses us, is. */
    private Response send(Request request) throws IOException {
        try {
            Response answer = client.request(request);
            int status = answer.getStatusCode();
            boolean refused = status == 401 || status == 403 || status == 429 || status >= 500;
            failure =
                    refused ? Optional.of(new Failure(clock.instant(), "Twilio answered " + status)) : Optional.empty();
            return answer;
        } catch (TwilioException e) {
            failure = Optional.of(new Failure(clock.instant(), "Twilio could not be reached"));
            throw new IOException("Twilio could not be reached: " + e.getMessage(), e);
        }
    }

    private static String mediaType(Response answer) {
        return header(answer, "Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String header(Response answer, String name) {
        return Arrays.stream(answer.getHeaders())
                .filter(header -> header.getName().equalsIgnoreCase(name))
                .map(Header::getValue)
                .findFirst()
                .orElse("");
    }
}
