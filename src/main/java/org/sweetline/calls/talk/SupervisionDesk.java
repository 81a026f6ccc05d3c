package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Words;

/** Supervisors listen, whisper to the agent, or join. Each is put down, in the call and on the audit trail. */
@ApplicationScoped
public class SupervisionDesk {
    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk legDesk;
    private final Supervising supervising;
    private final AuditTrail audit;

    @Inject
    SupervisionDesk(CallDesk calls, Legs legs, LegDesk legDesk, Supervising supervising, AuditTrail audit) {
        this.calls = calls;
        this.legs = legs;
        this.legDesk = legDesk;
        this.supervising = supervising;
        this.audit = audit;
    }

    /** Listen, whisper or barge; from one to the other without ringing again. */
    @Transactional(rollbackOn = Throwable.class)
    void supervise(long number, Purpose mode, CurrentAccount by) throws SQLException {
        Call call = calls.lock(number);
        requireTalking(call);
        if (legs.joined(call, by.id()).filter(leg -> leg.role() == Role.AGENT).isPresent()) {
            throw new ProblemException(CallProblem.PHONE_IN_USE, "You are in this call yourself.");
        }
        if (mode == Purpose.WHISPER && Coaching.agent(legs.live(call)).isEmpty()) {
            throw new ProblemException(TalkProblem.NOT_TALKING, "Nobody of ours talks in call " + number + " now.");
        }
        Optional<Leg> own = own(call, by.id());
        if (own.isPresent() && own.get().purpose() == mode) {
            return;
        }
        if (own.isPresent()) {
            supervising.change(call, own.get(), mode);
        } else {
            supervising.ring(call, mode, by.id());
        }
        audit.record(by, "supervised a call", "L-" + number, Words.of(mode));
    }

    @Transactional
    void leave(long number, CurrentAccount by) {
        Call call = calls.lock(number);
        own(call, by.id()).ifPresent(leg -> legDesk.dismiss(call, leg));
    }

    private Optional<Leg> own(Call call, long account) {
        return legs.live(call).stream()
                .filter(leg -> leg.role() == Role.SUPERVISOR && leg.account().equals(Optional.of(account)))
                .findFirst();
    }

    private static void requireTalking(Call call) {
        if (call.ended()) {
            throw new ProblemException(CallProblem.CALL_IS_OVER, "Call " + call.id() + " is over.");
        }
        if (call.stage() != Stage.TALKING) {
            throw new ProblemException(TalkProblem.NOT_TALKING, "Nobody talks in call " + call.id() + " now.");
        }
    }
}
