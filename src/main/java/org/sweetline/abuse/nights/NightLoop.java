package org.sweetline.abuse.nights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sweetline.abuse.RiskConfig;
import org.sweetline.work.BackgroundLoop;
import org.sweetline.work.Loops;

/** Looks whether a night is due. Whoever was away when it was makes up for it. */
@ApplicationScoped
class NightLoop implements BackgroundLoop {

    private static final Logger LOG = System.getLogger(NightLoop.class.getName());
    private static final String NAME = "risk nights";
    private static final Duration REST = Duration.ofMinutes(5);

    private final Loops loops;
    private final Night night;
    private final NightBook book;
    private final RiskConfig config;
    private final Clock clock;
    private volatile boolean stopped;
    private volatile boolean wanted;

    @Inject
    NightLoop(Night night, NightBook book, RiskConfig config, Loops loops, Clock clock) {
        this.loops = loops;
        this.night = night;
        this.book = book;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Everybody is looked at within moments, whatever the hour. */
    void hurry() {
        wanted = true;
        loops.wake(NAME);
    }

    @Override
    public Duration turn() throws SQLException {
        Instant now = clock.instant();
        Optional<Long> due = Optional.empty();
        if (wanted) {
            wanted = false;
            due = book.takeAgain(now);
        } else if (now.atOffset(ZoneOffset.UTC).getHour() >= config.nightHour()) {
            due = book.take(now);
        }
        if (due.isPresent()) {
            spend(due.get());
        }
        return REST;
    }

    @Override
    public void stopping() {
        stopped = true;
    }

    /** A night that is broken off is given back, so that it is spent as soon as there is a node again. */
    private void spend(long due) throws SQLException {
        boolean whole = false;
        try {
            whole = night.spend(due, () -> !stopped);
        } finally {
            if (!whole) {
                book.giveBack(due);
            }
        }
        LOG.log(Level.INFO, whole ? "everybody was looked at" : "a night was broken off");
    }
}
