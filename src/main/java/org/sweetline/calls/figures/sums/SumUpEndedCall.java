package org.sweetline.calls.figures.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.CallEnded;
import org.sweetline.events.Reaction;

/** A call that is over counts at once; the sweep sees to what comes later. */
@ApplicationScoped
class SumUpEndedCall implements Reaction<CallEnded> {

    private final SumUpStep step;

    @Inject
    SumUpEndedCall(SumUpStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "sum up ended call";
    }

    @Override
    public Class<CallEnded> event() {
        return CallEnded.class;
    }

    @Override
    public void react(CallEnded event) throws SQLException {
        step.sumUp(List.of(event.call()));
    }
}
