package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.problem.ProblemException;

/** Asks somebody into a conversation. They leave it without ending it, until they lead it. */
@ApplicationScoped
class Invitations {
    private static final String SECONDS = "25";

    private final CallDesk calls;
    private final Legs legs;
    private final AgentPhones phones;
    private final Colleagues colleagues;
    private final PhoneCommands commands;

    @Inject
    Invitations(CallDesk calls, Legs legs, AgentPhones phones, Colleagues colleagues, PhoneCommands commands) {
        this.calls = calls;
        this.legs = legs;
        this.phones = phones;
        this.colleagues = colleagues;
        this.commands = commands;
    }

    /** Throws COLLEAGUE_NOT_FREE for one who can't be rung now. */
    Leg colleague(Call call, Purpose purpose, long account, String requestKey) throws SQLException {
        if (!colleagues.holdFree(account)) {
            throw new ProblemException(TalkProblem.COLLEAGUE_NOT_FREE, "They are not free now.");
        }
        Leg leg = ring(call, Role.AGENT, purpose, account, requestKey);
        phones.become(account, State.RINGING, "", call.id());
        return leg;
    }

    /** Rings a supervisor, who is in the conversation beside their own work; they come muted. */
    Leg supervisor(Call call, Purpose purpose, long account) {
        return ring(call, Role.SUPERVISOR, purpose, account, "");
    }

    /** @param number in international form, permitted to be dialled */
    Leg outsider(Call call, Purpose purpose, String number, String requestKey) {
        Leg leg = legs.add(call, Role.OTHER, purpose, null, number);
        commands.ask(call, leg, Kind.ADD_PARTY, Map.of("seconds", SECONDS, "end", "false", "key", requestKey));
        calls.moved(call);
        return leg;
    }

    /** One who was asked by the same request, or for the same reason, and has not gone. */
    Optional<Leg> underWay(Call call, Purpose purpose) {
        return legs.live(call).stream().filter(leg -> leg.purpose() == purpose).findFirst();
    }

    private Leg ring(Call call, Role role, Purpose purpose, long account, String requestKey) {
        AgentPhone phone = phones.lock(account);
        Leg leg = legs.add(call, role, purpose, account, phone.address());
        boolean listens = role == Role.SUPERVISOR;
        commands.ask(
                call,
                leg,
                Kind.RING_AGENT,
                Map.of("seconds", SECONDS, "end", "false", "muted", String.valueOf(listens), "key", requestKey));
        return leg;
    }
}
