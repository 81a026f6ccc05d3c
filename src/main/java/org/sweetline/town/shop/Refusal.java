package org.sweetline.town.shop;

import java.util.List;
import java.util.Map;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Json;

/** What the shop does not do, in Magento's words and shape. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Answer answer;

    private Refusal(String message, Answer answer) {
        super(message);
        this.answer = answer;
    }

    static Refusal noRoute() {
        return plain(404, "Request does not match any route.");
    }

    static Refusal noEntity() {
        return plain(404, "The entity that was requested doesn't exist. Verify the entity and try again.");
    }

    static Refusal stranger() {
        return plain(401, "The consumer isn't authorized to access %resources.");
    }

    static Refusal misunderstood(String message) {
        return plain(400, message);
    }

    static Refusal missing(String field) {
        String message = "\"%fieldName\" is required. Enter and try again.";
        return new Refusal(
                message, Answer.json(400, Json.object("message", message, "parameters", Map.of("fieldName", field))));
    }

    static Refusal declined() {
        return plain(400, "Could not save a Creditmemo, see error log for details");
    }

    static Refusal invalidMemo(List<String> errors) {
        return plain(400, "Creditmemo Document Validation Error(s):\n" + String.join("\n", errors));
    }

    Answer answer() {
        return answer;
    }

    private static Refusal plain(int status, String message) {
        return new Refusal(message, Answer.json(status, Json.object("message", message)));
    }
}
