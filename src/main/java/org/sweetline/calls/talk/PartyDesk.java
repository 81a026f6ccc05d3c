package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;

/** Others in a conversation, keys, and its end. */
@ApplicationScoped
public class PartyDesk {
    private static final int MOST_OUTSIDERS = 3;

    private final TalkGuard guard;
    private final Invitations invitations;
    private final LegDesk legDesk;
    private final Talking talking;

    @Inject
    PartyDesk(TalkGuard guard, Invitations invitations, LegDesk legDesk, Talking talking) {
        this.guard = guard;
        this.invitations = invitations;
        this.legDesk = legDesk;
        this.talking = talking;
    }

    /** Whether they may ask somebody in; the leg of the one whom this request has asked before, else 0. */
    @Transactional(rollbackOn = Throwable.class)
    long before(long number, String requestKey, CurrentAccount by) throws SQLException {
        return before(guard.enter(number, by), requestKey);
    }

    /**
     * @param dialled as the rules of dialling permitted it
     * @return the leg of the third; the same one for a repeated request
     */
    @Transactional(rollbackOn = Throwable.class)
    long add(long number, String dialled, String requestKey, CurrentAccount by) throws SQLException {
        Talk talk = guard.enter(number, by);
        long repeated = before(talk, requestKey);
        return repeated != 0
                ? repeated
                : invitations
                        .outsider(talk.call(), Purpose.PARTY, dialled, requestKey)
                        .id();
    }

    private long before(Talk talk, String requestKey) throws SQLException {
        long repeated = talking.askedBefore(talk.call(), Kind.ADD_PARTY, requestKey);
        if (repeated != 0) {
            return repeated;
        }
        if (talking.outsiders(talk.call()) >= MOST_OUTSIDERS) {
            throw new ProblemException(
                    TalkProblem.TOO_MANY_PARTIES, "At most %d others can be in a call.".formatted(MOST_OUTSIDERS));
        }
        return 0;
    }

    /** Anybody but the one who leads: for that there is the end, or a transfer. */
    @Transactional
    void dismiss(long number, long leg, CurrentAccount by) {
        Talk talk = guard.enter(number, by);
        Leg found = guard.live(talk.call(), leg);
        boolean asked = found.role() == Role.OTHER || found.purpose() == Purpose.CONSULT;
        if (!asked) {
            throw new ProblemException(CallProblem.NO_SUCH_LEG, "They can't be taken out of the call.");
        }
        legDesk.dismiss(talk.call(), found);
    }

    /** For the menus of others: the keys are heard by the third one, or by the customer when there is none. */
    @Transactional(rollbackOn = Throwable.class)
    void press(long number, String digits, String requestKey, CurrentAccount by) throws SQLException {
        Talk talk = guard.enter(number, by);
        if (talking.askedBefore(talk.call(), Kind.PLAY_KEYS, requestKey) == 0) {
            talking.press(talk.call(), digits, requestKey);
        }
    }

    /** One who was only asked goes alone; when the one who leads goes, so does everybody. */
    @Transactional
    void end(long number, CurrentAccount by) {
        Talk talk = guard.enter(number, by);
        if (talk.leads()) {
            talking.endAll(talk.call());
        } else {
            talk.own().ifPresent(own -> talking.end(talk.call(), List.of(own)));
        }
    }
}
