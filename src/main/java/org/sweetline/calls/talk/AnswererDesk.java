package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.back.OutgoingStep;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;

/** Who took a call of ours, in the words of the agent who hears them: the network judges by the sound and errs. */
@ApplicationScoped
public class AnswererDesk {
    private final TalkGuard guard;
    private final OutgoingStep step;

    @Inject
    AnswererDesk(TalkGuard guard, OutgoingStep step) {
        this.guard = guard;
        this.step = step;
    }

    @Transactional(rollbackOn = Throwable.class)
    void isPerson(long number, CurrentAccount by) throws SQLException {
        step.isPerson(placed(number, by));
    }

    /** Our message is left on the tape, and the agent is free. */
    @Transactional(rollbackOn = Throwable.class)
    void leaveMessage(long number, CurrentAccount by) throws SQLException {
        if (!step.leavesMessage(placed(number, by))) {
            throw noTape(number);
        }
    }

    private Call placed(long number, CurrentAccount by) {
        Call call = guard.enter(number, by).call();
        if (call.direction() != Direction.OUT) {
            throw noTape(number);
        }
        return call;
    }

    private static ProblemException noTape(long number) {
        return new ProblemException(
                TalkProblem.NO_TAPE, "Call " + number + " has no machine that we leave a message on.");
    }
}
