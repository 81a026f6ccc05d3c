package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Reception;

/** The way into the line. */
@ApplicationScoped
public class QueueDesk {
    private static final int NOT_KNOWN = -1;

    private final CallDesk calls;
    private final WaitEstimate estimate;
    private final LineRoom room;
    private final EarlierAgents earlier;
    private final Reception reception;
    private final Clock clock;

    @Inject
    QueueDesk(
            CallDesk calls,
            WaitEstimate estimate,
            LineRoom room,
            EarlierAgents earlier,
            Reception reception,
            Clock clock) {
        this.calls = calls;
        this.estimate = estimate;
        this.room = room;
        this.earlier = earlier;
        this.reception = reception;
        this.clock = clock;
    }

    /** Whether nobody is signed in at a phone. */
    public boolean unattended() throws SQLException {
        return !estimate.anybodyOnDuty(true);
    }

    /** Whether nobody comes for this caller any more: once their team has closed, nobody comes back from a break. */
    public boolean unattended(Call call) throws SQLException {
        long team = call.team().orElse(0L);
        boolean open = !(reception.answer(team, clock.instant()) instanceof Answer.Closed);
        return !estimate.anybodyOnDuty(open);
    }

    /** Whether there is no place in line for this caller, be it that they wait in it by another call already. */
    public boolean full(Call call) throws SQLException {
        return room.isFull(call, reception.limits());
    }

    /** The call is locked by whoever calls. */
    @Transactional(rollbackOn = Exception.class)
    public void enter(Call call) throws SQLException {
        earlier.prefer(call);
        calls.queue(call, (int) estimate.of(call).seconds().orElse(NOT_KNOWN));
    }
}
