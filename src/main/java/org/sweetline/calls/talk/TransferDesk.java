package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;

/** Hands a conversation to somebody else: in person, with the customer on hold meanwhile, or at once. */
@ApplicationScoped
public class TransferDesk {
    private final TalkGuard guard;
    private final Invitations invitations;
    private final Handover handover;
    private final Colleagues colleagues;
    private final Talking talking;
    private final CallsWithoutUs without;

    @Inject
    TransferDesk(
            TalkGuard guard,
            Invitations invitations,
            Handover handover,
            Colleagues colleagues,
            Talking talking,
            CallsWithoutUs without) {
        this.guard = guard;
        this.invitations = invitations;
        this.handover = handover;
        this.colleagues = colleagues;
        this.talking = talking;
        this.without = without;
    }

    /**
     * Whether they may hand it to somebody outside; the leg of the one whom this request has asked before, else 0.
     *
     * @param inPerson the agent talks with them first
     */
    @Transactional(rollbackOn = Throwable.class)
    long before(long number, boolean inPerson, String requestKey, CurrentAccount by) throws SQLException {
        long repeated = askedBefore(number, requestKey, by);
        if (repeated == 0) {
            Call call = guard.enter(number, by).call();
            refuseWhileUnderWay(call);
            if (!inPerson) {
                requireTheyCalled(call);
            }
            without.refuseMore(number);
        }
        return repeated;
    }

    /** The customer waits, the other one is asked, and both talk until one of them completes it or takes it back. */
    @Transactional(rollbackOn = Throwable.class)
    long consult(long number, TransferTarget target, String requestKey, CurrentAccount by) throws SQLException {
        long repeated = askedBefore(number, requestKey, by);
        if (repeated != 0) {
            return repeated;
        }
        Talk talk = guard.enter(number, by);
        Optional<Leg> asked = invitations.underWay(talk.call(), Purpose.CONSULT);
        if (asked.isPresent()) {
            return repeated(asked.get(), target);
        }
        Leg leg = invite(talk.call(), target, requestKey, by);
        handover.holdFor(talk.call());
        return leg.id();
    }

    /** The customer goes at once: to the front of the line, or to a number outside. */
    @Transactional(rollbackOn = Throwable.class)
    long send(long number, TransferTarget target, String requestKey, CurrentAccount by) throws SQLException {
        long repeated = askedBefore(number, requestKey, by);
        if (repeated != 0) {
            return repeated;
        }
        Talk talk = guard.enter(number, by);
        refuseWhileUnderWay(talk.call());
        if (target instanceof TransferTarget.Outside outside) {
            requireTheyCalled(talk.call());
            without.takeOne(number);
            return handover.outside(
                    talk, invitations.outsider(talk.call(), Purpose.TRANSFER, outside.number(), requestKey));
        }
        handover.backInLine(talk, target, by.id());
        return 0;
    }

    private void refuseWhileUnderWay(Call call) {
        if (invitations.underWay(call, Purpose.CONSULT).isPresent()) {
            throw new ProblemException(TalkProblem.TRANSFER_RUNNING, "Complete the transfer or take it back first.");
        }
    }

    /** Whoever asks again has not heard the answer, and may have left the call by it. */
    private long askedBefore(long number, String requestKey, CurrentAccount by) throws SQLException {
        Optional<Call> call = guard.known(number, by);
        if (call.isEmpty()) {
            return 0;
        }
        long outside = talking.askedBefore(call.get(), Kind.ADD_PARTY, requestKey);
        return outside != 0 ? outside : talking.askedBefore(call.get(), Kind.RING_AGENT, requestKey);
    }

    @Transactional(rollbackOn = Throwable.class)
    void complete(long number, long leg, CurrentAccount by) throws SQLException {
        Talk talk = guard.enter(number, by);
        Leg other = guard.live(talk.call(), leg);
        if (!other.joined() || other.purpose() != Purpose.CONSULT) {
            throw new ProblemException(TalkProblem.TRANSFER_NOT_ANSWERED, "They have not answered yet.");
        }
        if (other.role() == Leg.Role.OTHER) {
            without.takeOne(number);
        }
        handover.complete(talk.call(), other, by.id());
    }

    /** The other one goes, if they came, and the customer is back with us. A repetition changes nothing. */
    @Transactional
    void takeBack(long number, long leg, CurrentAccount by) {
        Talk talk = guard.enter(number, by);
        handover.takeBack(talk.call(), guard.leg(talk.call(), leg));
    }

    private Leg invite(Call call, TransferTarget target, String requestKey, CurrentAccount by) throws SQLException {
        if (target instanceof TransferTarget.Outside outside) {
            return invitations.outsider(call, Purpose.CONSULT, outside.number(), requestKey);
        }
        long account = target instanceof TransferTarget.Agent agent ? agent.account() : oneOf(target, call, by);
        return invitations.colleague(call, Purpose.CONSULT, account, requestKey);
    }

    private long oneOf(TransferTarget target, Call call, CurrentAccount by) throws SQLException {
        long team = ((TransferTarget.OfTeam) target).team();
        return colleagues
                .holdFreeOf(team, call.language(), by.id())
                .orElseThrow(
                        () -> new ProblemException(TalkProblem.COLLEAGUE_NOT_FREE, "Nobody of the team is free now."));
    }

    /** Who clicks twice has asked once. */
    private static long repeated(Leg asked, TransferTarget target) {
        boolean same =
                target instanceof TransferTarget.Agent agent && asked.account().equals(Optional.of(agent.account()));
        if (!same) {
            throw new ProblemException(TalkProblem.TRANSFER_RUNNING, "Complete the transfer or take it back first.");
        }
        return asked.id();
    }

    /** Two numbers outside would be joined at our cost, and neither of them asked for it. */
    private static void requireTheyCalled(Call call) {
        if (call.direction() != Direction.IN) {
            throw new ProblemException(
                    TalkProblem.WARM_ONLY,
                    "A customer whom we called is not sent to a number outside; hand them over in person.");
        }
    }
}
