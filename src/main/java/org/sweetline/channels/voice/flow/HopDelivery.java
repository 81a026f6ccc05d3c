package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.problem.ProblemException;

/**
 * Brings a caller one step on; the same delivery gets the same document again. Hardly any comes twice, so it is taken for
 * new, and what it did is undone when its document turns out to have been given.
 */
@ApplicationScoped
class HopDelivery {
    private final HopStep step;

    @Inject
    HopDelivery(HopStep step) {
        this.step = step;
    }

    /** @param delivery what Twilio says by which it is known again, or "" */
    String document(String token, String name, TwilioForm form, String delivery) throws SQLException {
        try {
            return step.document(token, name, form, delivery);
        } catch (ProblemException | IllegalStateException repeated) {
            // Or the call is past this step. A database that is away, which is neither, is not asked again.
            Optional<String> earlier = step.givenBefore(token, name, form, delivery);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            throw repeated;
        }
    }
}
