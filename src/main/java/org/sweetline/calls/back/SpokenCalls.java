package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;

/** With whom calls of ours came about. */
@ApplicationScoped
public class SpokenCalls {

    private final PlacedCalls placed;

    @Inject
    SpokenCalls(PlacedCalls placed) {
        this.placed = placed;
    }

    /** The number of the person who was spoken with, once the call is over; empty for machines and for calls of others. */
    public Optional<String> with(Call call) throws SQLException {
        return placed.find(call.id())
                .filter(own -> result(call, own) == CallResult.ANSWERED)
                .map(PlacedCalls.Placed::number);
    }

    static CallResult result(Call call, PlacedCalls.Placed own) {
        if (own.takenByMachine()) {
            return CallResult.MACHINE;
        }
        Outcome outcome = call.outcome().orElse(Outcome.FAILED);
        return outcome == Outcome.ANSWERED || outcome == Outcome.TRANSFERRED
                ? CallResult.ANSWERED
                : CallResult.named(call.reason()).orElse(CallResult.FAILED);
    }
}
