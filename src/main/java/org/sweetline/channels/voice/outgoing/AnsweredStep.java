package org.sweetline.channels.voice.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.back.OutgoingStep;
import org.sweetline.channels.voice.GivenDocuments;

/**
 * Lets a customer in who answered. What begins with it, such as the recording, is kept in the same transaction, and the same delivery
 * gets the same document again: what was begun once is in no other.
 */
@ApplicationScoped
class AnsweredStep {

    private final OutgoingStep step;
    private final OutgoingScript script;
    private final GivenDocuments given;

    @Inject
    AnsweredStep(OutgoingStep step, OutgoingScript script, GivenDocuments given) {
        this.step = step;
        this.script = script;
        this.given = given;
    }

    /** @param delivery what Twilio says by which it is known again, or "" */
    @Transactional(rollbackOn = Throwable.class)
    String document(String token, String sid, String delivery) throws SQLException {
        Optional<Call> call = step.answered(token, sid);
        if (call.isEmpty()) {
            return script.goodbye();
        }
        String key = token + ":answered:" + delivery;
        Optional<String> earlier = delivery.isEmpty() ? Optional.empty() : given.find(key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        String document = script.join(call.get());
        if (!delivery.isEmpty()) {
            given.keep(key, document);
        }
        return document;
    }
}
