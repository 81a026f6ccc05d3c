package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.GivenDocuments;
import org.sweetline.channels.voice.VoiceProblem;
import org.sweetline.problem.ProblemException;

/** One step of a caller's way, in one transaction. {@link HopDelivery} knows what a delivery was given before. */
@ApplicationScoped
class HopStep {
    /** What follows on a talk has its number behind it. */
    private static final Pattern OF_ONE_TALK = Pattern.compile("/[0-9]+$");

    private final CallDesk calls;
    private final GivenDocuments given;
    private final Instance<Hop> hops;
    private final Clock clock;

    @Inject
    HopStep(CallDesk calls, GivenDocuments given, @Any Instance<Hop> hops, Clock clock) {
        this.calls = calls;
        this.given = given;
        this.hops = hops;
        this.clock = clock;
    }

    /** @param delivery what Twilio says by which it is known again, or "" */
    @Transactional(rollbackOn = Exception.class)
    public String document(String token, String name, TwilioForm form, String delivery) throws SQLException {
        Call call = calls.lockByToken(token).filter(known -> isOf(known, form)).orElseThrow(HopStep::unknown);
        call.seen(clock.instant());
        String document = hop(name).document(name, call, form);
        if (!delivery.isEmpty() && !given.keep(key(token, name, delivery), document)) {
            throw new GivenBefore();
        }
        return document;
    }

    /** What the same delivery was given before. */
    Optional<String> givenBefore(String token, String name, TwilioForm form, String delivery) throws SQLException {
        boolean known = calls.byToken(token).filter(call -> isOf(call, form)).isPresent();
        return known && !delivery.isEmpty() ? given.find(key(token, name, delivery)) : Optional.empty();
    }

    private static boolean isOf(Call call, TwilioForm form) {
        return call.sid().equals(Optional.of(form.text("CallSid")));
    }

    private static String key(String token, String name, String delivery) {
        return token + ":" + name + ":" + delivery;
    }

    /** Nothing of this step is to stay. */
    static final class GivenBefore extends IllegalStateException {
        private static final long serialVersionUID = 1;
    }

    private Hop hop(String name) {
        String step = OF_ONE_TALK.matcher(name).replaceFirst("");
        return hops.stream()
                .filter(hop -> hop.names().contains(step))
                .findFirst()
                .orElseThrow(HopStep::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(VoiceProblem.NOT_A_CALL, "This address belongs to no such call");
    }
}
