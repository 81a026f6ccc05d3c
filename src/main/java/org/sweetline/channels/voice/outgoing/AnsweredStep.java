package org.sweetline.channels.voice.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.sweetline.calls.back.OutgoingStep;

/** Lets a customer in who answered. What begins with it, such as the recording, is kept in the same transaction. */
@ApplicationScoped
class AnsweredStep {

    private final OutgoingStep step;
    private final OutgoingScript script;

    @Inject
    AnsweredStep(OutgoingStep step, OutgoingScript script) {
        this.step = step;
        this.script = script;
    }

    @Transactional(rollbackOn = Throwable.class)
    String document(String token, String sid) throws SQLException {
        return step.answered(token, sid).map(script::join).orElseGet(script::goodbye);
    }
}
