package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Looks every second which callbacks have come due. */
@ApplicationScoped
class CallbackClock implements BackgroundLoop {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final CallbackTurnDesk desk;

    @Inject
    CallbackClock(CallbackTurnDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "callback clock";
    }

    @Override
    public Duration turn() throws SQLException {
        desk.turn();
        return TICK;
    }
}
