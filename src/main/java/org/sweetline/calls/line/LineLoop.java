package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.calls.AgentPhones;
import org.sweetline.work.BackgroundLoop;

/** Looks after the line whenever a call or a phone changed, and every second. */
@ApplicationScoped
class LineLoop implements BackgroundLoop {
    private static final Duration NET = Duration.ofSeconds(1);
    private static final Duration GATHERING = Duration.ofMillis(20);

    private final LineDesk desk;
    private final DutyDesk duty;

    @Inject
    LineLoop(LineDesk desk, DutyDesk duty) {
        this.desk = desk;
        this.duty = duty;
    }

    @Override
    public String name() {
        return AgentPhones.LINE;
    }

    @Override
    public Duration turn() throws SQLException {
        duty.endWrapUps();
        duty.missBrowsers();
        desk.share();
        return NET;
    }

    @Override
    public Duration gathering() {
        return GATHERING;
    }
}
