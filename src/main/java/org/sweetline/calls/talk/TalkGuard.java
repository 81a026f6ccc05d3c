package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Legs;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;

/** Who may act in a call, and when: whoever is in it while somebody talks, and supervisors. */
@ApplicationScoped
class TalkGuard {
    private final CallDesk calls;
    private final Legs legs;

    @Inject
    TalkGuard(CallDesk calls, Legs legs) {
        this.calls = calls;
        this.legs = legs;
    }

    /** In the running transaction, which holds the call from then on. */
    Talk enter(long number, CurrentAccount by) {
        Call call = calls.lock(number);
        Optional<Leg> own = legs.joined(call, by.id()).filter(leg -> leg.role() == Leg.Role.AGENT);
        if (own.isEmpty() && !supervises(by)) {
            throw new ProblemException(CallProblem.NOT_YOUR_CALL, "You are not in call " + number + ".");
        }
        if (call.ended()) {
            throw new ProblemException(CallProblem.CALL_IS_OVER, "Call " + number + " is over.");
        }
        if (call.stage() != Stage.TALKING) {
            throw new ProblemException(TalkProblem.NOT_TALKING, "Nobody talks in call " + number + " now.");
        }
        return new Talk(call, own);
    }

    /** The call, held, if they have been in it at any time. */
    Optional<Call> known(long number, CurrentAccount by) {
        Call call = calls.lock(number);
        boolean theirs = supervises(by)
                || legs.of(call).stream().anyMatch(leg -> leg.account().equals(Optional.of(by.id())));
        return theirs ? Optional.of(call) : Optional.empty();
    }

    /** One who is in the call, or is being asked. */
    Leg live(Call call, long leg) {
        Leg found = leg(call, leg);
        if (!found.live()) {
            throw noSuch(call, leg);
        }
        return found;
    }

    Leg leg(Call call, long leg) {
        return legs.find(leg).filter(known -> known.call() == call.id()).orElseThrow(() -> noSuch(call, leg));
    }

    private static ProblemException noSuch(Call call, long leg) {
        return new ProblemException(
                CallProblem.NO_SUCH_LEG, "Nobody of number %d is in call %d.".formatted(leg, call.id()));
    }

    static boolean supervises(CurrentAccount by) {
        return by.role().permissions().contains(Permission.SUPERVISE_CALLS);
    }
}
