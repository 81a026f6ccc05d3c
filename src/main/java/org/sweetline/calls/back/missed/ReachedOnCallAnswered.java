package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.CallAnswered;
import org.sweetline.calls.CallDesk;
import org.sweetline.events.Reaction;

/** Who calls again and is answered is reached. */
@ApplicationScoped
class ReachedOnCallAnswered implements Reaction<CallAnswered> {

    private final ReachDesk desk;
    private final CallDesk calls;

    @Inject
    ReachedOnCallAnswered(ReachDesk desk, CallDesk calls) {
        this.desk = desk;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "missed caller reached on call answered";
    }

    @Override
    public Class<CallAnswered> event() {
        return CallAnswered.class;
    }

    @Override
    public void react(CallAnswered event) throws SQLException {
        Call call = calls.find(event.call()).orElseThrow();
        // It may have turned out meanwhile that nobody was heard.
        Optional<Instant> answered = call.answeredAt().filter(at -> call.direction() == Direction.IN);
        if (answered.isPresent()) {
            desk.spoken(
                    call.customer().orElse(null),
                    call.caller(),
                    new Reach(Reached.CALLED_IN, call.agent().orElse(null), answered.get(), null));
        }
    }
}
