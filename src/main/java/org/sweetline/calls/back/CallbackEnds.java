package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.back.Callback.State;

/** Ends callbacks, and says so on the call in which they were asked for, where figures look. */
@ApplicationScoped
class CallbackEnds {

    private final CallbackRows rows;
    private final CallDesk calls;
    private final Clock clock;

    @Inject
    CallbackEnds(CallbackRows rows, CallDesk calls, Clock clock) {
        this.rows = rows;
        this.calls = calls;
        this.clock = clock;
    }

    /** Somebody spoke with them. */
    void reached(Callback callback, CallResult how, @Nullable Long agent) throws SQLException {
        end(callback, State.DONE, how.name(), agent, CallEventKind.CALLBACK_REACHED);
    }

    /** We called as often as we do. */
    void nobodyThere(Callback callback, CallResult last) throws SQLException {
        end(callback, State.NOBODY, last.name(), null, CallEventKind.CALLBACK_FAILED);
    }

    /** Nobody came to call them in time. */
    void tooLate(Callback callback) throws SQLException {
        end(callback, State.EXPIRED, "", null, CallEventKind.CALLBACK_FAILED);
    }

    private void end(Callback callback, State state, String result, @Nullable Long agent, CallEventKind kind)
            throws SQLException {
        Instant now = clock.instant();
        rows.end(callback, state, result, agent, now);
        if (callback.call() != null) {
            long seconds = Duration.between(callback.createdAt(), now).toSeconds();
            calls.find(callback.call()).ifPresent(call -> calls.event(call, kind, null, null, String.valueOf(seconds)));
        }
    }
}
