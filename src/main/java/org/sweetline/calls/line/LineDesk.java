package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.LineCandidates;
import org.sweetline.calls.line.Sharing.Pair;

/** Shares the agents who are free out to those who wait, one node at a time. */
@ApplicationScoped
public class LineDesk {
    private final LineRows rows;
    private final Instance<LineCandidates> sources;
    private final CallDesk calls;
    private final AgentRinging ringing;
    private final Clock clock;

    @Inject
    LineDesk(LineRows rows, @Any Instance<LineCandidates> sources, CallDesk calls, AgentRinging ringing, Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.calls = calls;
        this.ringing = ringing;
        this.clock = clock;
    }

    /**
     * Rings agents for those who wait.
     *
     * @param inTurn stops at a caller or agent whom somebody else changes at this moment, so that nobody is served before
     *     one who came earlier
     * @return false when it stopped: look again soon
     */
    @Transactional(rollbackOn = Exception.class)
    public boolean share(boolean inTurn) throws SQLException {
        rows.shareAlone();
        List<DutyAgent> onDuty = rows.onDuty();
        if (onDuty.stream().noneMatch(DutyAgent::free)) {
            return true;
        }
        for (Pair pair : Sharing.pairs(waiters(), onDuty)) {
            if (!ring(pair) && inTurn) {
                return false;
            }
        }
        return true;
    }

    private List<Waiter> waiters() throws SQLException {
        Instant now = clock.instant();
        List<Waiter> waiters = new ArrayList<>();
        rows.waiting(now).forEach(caller -> waiters.add(Waiter.caller(caller)));
        for (LineCandidates source : sources) {
            Waiter.due(source, now).forEach(waiters::add);
        }
        return waiters;
    }

    private boolean ring(Pair pair) throws SQLException {
        long account = pair.agent().account();
        Optional<Call> call = wanted(pair.waiter(), account);
        if (call.isEmpty()) {
            return false;
        }
        ringing.ring(call.get(), account);
        return true;
    }

    private Optional<Call> wanted(Waiter waiter, long account) throws SQLException {
        long id = waiter.candidate().id();
        if (waiter.source().isEmpty()) {
            return rows.stillWaits(id) && rows.stillFree(account) ? Optional.of(calls.lock(id)) : Optional.empty();
        }
        return rows.stillFree(account) ? waiter.source().get().begin(waiter.candidate(), account) : Optional.empty();
    }
}
