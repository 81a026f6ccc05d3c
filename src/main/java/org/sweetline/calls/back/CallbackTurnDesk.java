package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.back.Callback.State;
import org.sweetline.events.DomainEvents;
import org.sweetline.work.AfterCommit;

/** Lets callbacks come due while their team is there and it is day for them, and lets go of those for whom nobody came. */
@ApplicationScoped
class CallbackTurnDesk {

    private static final int MOST = 200;

    /** After a longer pause than one at noon it is another day. */
    private static final Duration NOON = Duration.ofHours(4);

    private final CallbackRows rows;
    private final CallbackEnds ends;
    private final TeamHours hours;
    private final DialConfig config;
    private final DomainEvents events;
    private final AfterCommit after;
    private final Clock clock;

    @Inject
    CallbackTurnDesk(
            CallbackRows rows,
            CallbackEnds ends,
            TeamHours hours,
            DialConfig config,
            DomainEvents events,
            AfterCommit after,
            Clock clock) {
        this.rows = rows;
        this.ends = ends;
        this.hours = hours;
        this.config = config;
        this.events = events;
        this.after = after;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    void turn() throws SQLException {
        Instant now = clock.instant();
        List<Callback> ripe = rows.ripe(now, MOST);
        for (Callback callback : ripe) {
            if (moved(callback, now)) {
                events.publish(new CallbackChanged(callback.id()));
                after.wake(AgentPhones.LINE);
            }
        }
    }

    boolean moved(Callback callback, Instant now) throws SQLException {
        if (now.isAfter(callback.until().plus(config.expiry()))) {
            ends.tooLate(callback);
            return true;
        }
        TwoClocks clocks = hours.with(callback.number(), callback.team(), callback.awake());
        if (CallTime.suits(callback.window(), now, clocks)) {
            boolean comesDue = callback.state() == State.WAITING;
            if (comesDue) {
                rows.comesDue(callback, LocalDate.ofInstant(now, clocks.hours().zone()));
            }
            return comesDue;
        }
        Optional<CallTime> next = CallTime.first(callback.window(), now, now, clocks);
        if (next.isEmpty()) {
            return back(callback);
        }
        if (callback.dueDays() >= config.mostDays() && next.get().from().isAfter(now.plus(NOON))) {
            ends.tooLate(callback);
            return true;
        }
        rows.at(callback, State.WAITING, callback.window(), next.get());
        return true;
    }

    /** It never suits: nobody is to be given it until it is given up. */
    private boolean back(Callback callback) throws SQLException {
        boolean wasDue = callback.state() == State.DUE;
        if (wasDue) {
            rows.become(callback, State.WAITING);
        }
        return wasDue;
    }
}
