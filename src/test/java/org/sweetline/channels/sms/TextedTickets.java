package org.sweetline.channels.sms;

import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;

/** Looks at what texts became. */
final class TextedTickets {
    private final ApiClient program;

    TextedTickets(ApiClient program) {
        this.program = program;
    }

    /** The ticket that a search finds, once it does. */
    String about(String query) {
        return eventuallyFound("a ticket about " + query, () -> find(query));
    }

    Optional<String> find(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return program.get("/search?type=ticket&q=" + encoded).answers(200).items().stream()
                .map(hit -> hit.getString("number"))
                .findFirst();
    }

    List<JsonObject> texts(String ticket) {
        return program.get("/tickets/" + ticket + "/timeline").answers(200).items().stream()
                .filter(entry -> entry.getString("channel").equals("sms"))
                .toList();
    }

    List<String> words(String ticket) {
        return texts(ticket).stream().map(entry -> entry.getString("text")).toList();
    }

    String customer(String ticket) {
        return program.get("/tickets/" + ticket).answers(200).text("customer.number");
    }

    /** Writes a reply by text, and gives its entry. */
    long reply(String ticket, String words) {
        return program.post("/tickets/" + ticket + "/texts")
                .json("{\"text\":\"%s\"}".formatted(words))
                .answers(201)
                .number("id");
    }

    JsonObject entry(String ticket, long id) {
        return texts(ticket).stream()
                .filter(entry -> entry.getJsonNumber("id").longValue() == id)
                .findFirst()
                .orElseThrow();
    }

    String state(String ticket, long entry) {
        return Answer.text(entry(ticket, entry), "delivery.state");
    }
}
