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
    private static final Duration SOON = Duration.ofMillis(20);

    /** So often the line waits for one whom somebody else holds; then the others are served before them. */
    private static final int MOST_LOOKS = 10;

    private static final Duration GATHERING = Duration.ofMillis(50);

    private final LineDesk desk;
    private final DutyDesk duty;
    private int looks;

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
        duty.retire();
        boolean served = desk.share(looks < MOST_LOOKS);
        looks = served ? 0 : looks + 1;
        return served ? NET : SOON;
    }

    @Override
    public Duration gathering() {
        return GATHERING;
    }
}
