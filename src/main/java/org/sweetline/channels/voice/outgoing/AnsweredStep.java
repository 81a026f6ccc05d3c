package org.sweetline.channels.voice.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.back.CallbackSettlementDesk;
import org.sweetline.calls.back.OutgoingStep;
import org.sweetline.calls.back.TapeMessage;
import org.sweetline.channels.voice.GivenDocuments;

/**
 * Lets a customer in who answered, or speaks to their machine. What begins with it, such as the recording, is kept in the same
 * transaction, and the same delivery gets the same document again: what was begun once is in no other.
 */
@ApplicationScoped
class AnsweredStep {

    private final OutgoingStep step;
    private final CallDesk calls;
    private final CallbackSettlementDesk callbacks;
    private final OutgoingScript script;
    private final GivenDocuments given;

    @Inject
    AnsweredStep(
            OutgoingStep step,
            CallDesk calls,
            CallbackSettlementDesk callbacks,
            OutgoingScript script,
            GivenDocuments given) {
        this.step = step;
        this.calls = calls;
        this.callbacks = callbacks;
        this.script = script;
        this.given = given;
    }

    /** @param delivery what Twilio says by which it is known again, or "" */
    @Transactional(rollbackOn = Throwable.class)
    String document(String token, String sid, String delivery) throws SQLException {
        Optional<Call> call = step.answered(token, sid);
        if (call.isEmpty()) {
            return withoutAgent(token, sid);
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

    private String withoutAgent(String token, String sid) throws SQLException {
        Optional<Call> call = calls.byToken(token).filter(known -> known.sid().equals(Optional.of(sid)));
        return call.isPresent() && step.speaksToTape(call.get()) ? message(call) : script.goodbye();
    }

    /** What the machine is told that has taken this call. */
    @Transactional(rollbackOn = Throwable.class)
    String message(String token) throws SQLException {
        return message(calls.byToken(token));
    }

    private String message(Optional<Call> call) throws SQLException {
        Optional<TapeMessage> message = call.isEmpty() ? Optional.empty() : callbacks.toMachine(call.get());
        return message.map(words -> script.message(call.orElseThrow(), words)).orElseGet(script::goodbye);
    }
}
