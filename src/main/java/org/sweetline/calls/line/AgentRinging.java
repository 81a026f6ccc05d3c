package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.hours.Reception;

/** Rings an agent for a call, in the transaction that has both locked. */
@ApplicationScoped
class AgentRinging {
    private final CallDesk calls;
    private final Legs legs;
    private final AgentPhones phones;
    private final PhoneCommands commands;
    private final Reception reception;

    @Inject
    AgentRinging(CallDesk calls, Legs legs, AgentPhones phones, PhoneCommands commands, Reception reception) {
        this.calls = calls;
        this.legs = legs;
        this.phones = phones;
        this.commands = commands;
        this.reception = reception;
    }

    void ring(Call call, long account) throws SQLException {
        boolean waits = call.direction() == Direction.IN || call.answeredAt().isPresent();
        Leg.Purpose purpose = waits ? Leg.Purpose.ANSWER : Leg.Purpose.OUTGOING;
        String address = phones.lock(account).address();
        Leg leg = legs.add(call, Leg.Role.AGENT, purpose, account, address);
        phones.become(account, AgentPhone.State.RINGING, "", call.id());
        calls.ring(call, leg);
        String seconds = String.valueOf(reception.settings().ringSeconds());
        commands.ask(call, leg, PhoneCommands.Kind.RING_AGENT, Map.of("seconds", seconds));
    }
}
