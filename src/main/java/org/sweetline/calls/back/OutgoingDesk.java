package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.problem.ProblemException;

/** Places calls that an agent asks for: their own phone rings first, so that nobody who is called hears silence. */
@ApplicationScoped
public class OutgoingDesk {

    /** Who asked for it a moment ago sits before it. */
    private static final String RING_SECONDS = "20";

    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk steps;
    private final AgentPhones phones;
    private final PhoneCommands commands;
    private final PlacedCalls placed;
    private final BusyNumbers busy;
    private final CallbackRows callbacks;
    private final CallbackCandidates turns;
    private final CustomerDirectory customers;

    @Inject
    OutgoingDesk(
            CallDesk calls,
            Legs legs,
            LegDesk steps,
            AgentPhones phones,
            PhoneCommands commands,
            PlacedCalls placed,
            BusyNumbers busy,
            CallbackRows callbacks,
            CallbackCandidates turns,
            CustomerDirectory customers) {
        this.calls = calls;
        this.legs = legs;
        this.steps = steps;
        this.phones = phones;
        this.commands = commands;
        this.placed = placed;
        this.busy = busy;
        this.callbacks = callbacks;
        this.turns = turns;
        this.customers = customers;
    }

    /** Whom to call, for whom of the team, and what about. */
    public record Asked(
            PhoneNumber to,
            long account,
            @Nullable Long customer,
            @Nullable Long ticket,
            String order,
            @Nullable String requestKey) {}

    /** The call that this request has made before. */
    public Optional<Long> earlier(long account, @Nullable String requestKey) throws SQLException {
        return requestKey == null
                ? Optional.empty()
                : placed.byRequest(account, requestKey).map(PlacedCalls.Placed::call);
    }

    /** Asked before a number is permitted, so that a phone in use costs nobody one of the hour's calls. */
    @Transactional
    public void requireReady(long account) {
        phones.find(account).ifPresent(OutgoingDesk::requireReady);
    }

    @Transactional(rollbackOn = Throwable.class)
    public long call(Asked asked) throws SQLException {
        if (!busy.take(asked.to().value())) {
            throw new ProblemException(BackProblem.ALREADY_CALLED, "Somebody is calling that number just now.");
        }
        Optional<Customer> customer =
                asked.customer() == null ? customers.find(asked.to()) : customers.find(asked.customer());
        Call call = placed.place(new PlacedCalls.Placing(
                asked.to().value(),
                asked.account(),
                customer.map(Customer::id).orElse(null),
                asked.ticket(),
                asked.order(),
                null,
                asked.requestKey()));
        call.speaks(Planned.language(customer, asked.to()));
        ringAgent(call, asked.account());
        return call.id();
    }

    /**
     * The agent takes this callback before its turn. What a refusal writes is kept: the try, and when the callback is due
     * again.
     *
     * @throws ProblemException with what speaks against dialling the number now
     */
    @Transactional(rollbackOn = Throwable.class, dontRollbackOn = ProblemException.class)
    public long callBack(long callback, long account) throws SQLException {
        // The phone before the turn at dialling, as the line that shares agents out has it.
        AgentPhone phone = phones.lock(account);
        Callback open = callbacks
                .takeDue(callback)
                .orElseThrow(() -> new ProblemException(
                        BackProblem.CALLBACK_CHANGED, "The callback is being called, or over; look again."));
        requireReady(phone);
        Call call = turns.beginByHand(open, account);
        ringAgent(call, account);
        return call.id();
    }

    private void ringAgent(Call call, long account) {
        AgentPhone phone = phones.lock(account);
        requireReady(phone);
        Leg leg = legs.add(call, Role.AGENT, Purpose.OUTGOING, account, phone.address());
        phones.become(account, State.RINGING, "", call.id());
        calls.ring(call, leg);
        commands.ask(call, leg, Kind.RING_AGENT, Map.of("seconds", RING_SECONDS));
    }

    private static void requireReady(AgentPhone phone) {
        if (phone.busy()) {
            throw new ProblemException(CallProblem.PHONE_IN_USE, "You are on a call already.");
        }
        if (phone.state() == State.OFFLINE) {
            throw new ProblemException(CallProblem.PHONE_OFF, "Switch your phone on first.");
        }
    }

    /** Ends a call that nobody has answered yet. One that is answered is ended as any other. */
    @Transactional(rollbackOn = Throwable.class)
    public void cancel(long id, long account) throws SQLException {
        Call call = calls.lock(id);
        if (placed.find(id).filter(found -> found.account() == account).isEmpty()) {
            throw new ProblemException(CallProblem.NOT_YOUR_CALL, "You did not place this call.");
        }
        if (call.answeredAt().isPresent()) {
            throw new ProblemException(CallProblem.CALL_IS_OVER, "Somebody has answered already.");
        }
        breakOff(call);
    }

    /** Ends the call by which this customer is called back; false when there is none, or somebody talks with them. */
    @Transactional(rollbackOn = Throwable.class)
    public boolean breakOff(long callback) throws SQLException {
        Optional<Call> call = callbacks
                .callInProgress(callback)
                .map(calls::lock)
                .filter(begun -> begun.ended() || begun.answeredAt().isEmpty());
        call.ifPresent(this::breakOff);
        return call.isPresent();
    }

    private void breakOff(Call call) {
        if (calls.end(call, Call.Outcome.FAILED, CallResult.CANCELLED.word())) {
            commands.ask(call, null, Kind.END_CALL);
            legs.live(call).forEach(leg -> steps.dismiss(call, leg));
        }
    }
}
