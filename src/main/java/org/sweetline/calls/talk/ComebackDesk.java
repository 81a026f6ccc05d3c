package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.LegListener;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.ReturningPhones;
import org.sweetline.schema.Statements;

/**
 * An agent whose page is loaded anew in a conversation leaves it, as the network sees it: their browser's phone goes with
 * the page. The caller is not said goodbye to; they wait a moment for the same agent, before all others.
 */
@ApplicationScoped
public class ComebackDesk implements LegListener {
    /** What the page says may come after what the network says. */
    private static final Duration JUST_NOW = Duration.ofSeconds(15);

    private static final String LAST_TALK = """
            select call_id from call_leg where account_id = ? and role = 'AGENT' and purpose in ('ANSWER', 'OUTGOING')
                and joined_at is not null
            order by id desc limit 1
            """;

    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk legDesk;
    private final AgentPhones phones;
    private final ReturningPhones returning;
    private final Handover handover;
    private final PhoneCommands commands;
    private final Statements statements;
    private final Clock clock;

    @Inject
    ComebackDesk(
            CallDesk calls,
            Legs legs,
            LegDesk legDesk,
            AgentPhones phones,
            ReturningPhones returning,
            Handover handover,
            PhoneCommands commands,
            Statements statements,
            Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.legDesk = legDesk;
        this.phones = phones;
        this.returning = returning;
        this.handover = handover;
        this.commands = commands;
        this.statements = statements;
        this.clock = clock;
    }

    /** The page goes. The network may have told already, and the caller be on the way to the goodbye. */
    @Transactional(rollbackOn = Exception.class)
    void goes(long account) throws SQLException {
        Optional<Call> call =
                statements.first(LAST_TALK, row -> row.getLong(1), account).map(calls::lock);
        returning.goes(account);
        call.filter(over -> over.stage() == Stage.AFTER)
                .flatMap(over -> lastAgent(over).filter(leg -> hasJustLeft(leg, account)))
                .ifPresent(leg -> comeBackFromGoodbye(call.orElseThrow(), leg));
    }

    @Transactional
    void isBack(long account) {
        returning.isBack(account);
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.ANSWER, Purpose.OUTGOING);
    }

    @Override
    public void joined(Call call, Leg leg) {}

    @Override
    public void ended(Call call, Leg leg) {
        boolean awaited = leg.state() == Leg.State.LEFT
                && leg.account().filter(returning::isAwaited).isPresent();
        if (awaited) {
            waitsFor(call, leg);
        }
    }

    /** Whether the caller waits for somebody who is back in a moment. */
    public boolean isUnderWay(Call call) {
        return call.stage() == Stage.WAITING
                && call.answeredAt().isPresent()
                && call.preferredAgent().filter(returning::isAwaited).isPresent();
    }

    private void comeBackFromGoodbye(Call call, Leg leg) {
        if (waitsFor(call, leg)) {
            commands.ask(call, null, Kind.REDIRECT_CALL, Map.of("to", call.afterTalk()));
        }
    }

    private boolean hasJustLeft(Leg leg, long account) {
        return leg.account().equals(Optional.of(account))
                && leg.leftAt()
                        .filter(left -> left.plus(JUST_NOW).isAfter(clock.instant()))
                        .isPresent();
    }

    /** Others may tell of the leg's end before or after: the agent has notes to write by then, or is still in the call. */
    private boolean waitsFor(Call call, Leg leg) {
        boolean talked = call.stage() == Stage.TALKING || call.stage() == Stage.AFTER;
        boolean reached = call.direction() == Direction.IN
                ? !call.isMeetingDoubtful()
                : call.answeredAt().isPresent();
        if (!talked || !reached || !call.leaving().isEmpty() || othersTalk(call)) {
            return false;
        }
        legs.live(call).stream()
                .filter(asked -> asked.purpose() == Purpose.CONSULT)
                .forEach(asked -> legDesk.dismiss(call, asked));
        long account = leg.account().orElseThrow();
        AgentPhone phone = phones.lock(account);
        if (Objects.equals(phone.call(), call.id()) && (phone.busy() || phone.state() == State.WRAP_UP)) {
            phones.comesBack(account);
        }
        handover.waitsFor(call, account, ReturningPhones.AWAITED);
        return true;
    }

    private boolean othersTalk(Call call) {
        return legs.live(call).stream()
                .filter(other -> other.purpose() != Purpose.CONSULT)
                .anyMatch(other -> other.purpose() == Purpose.TRANSFER || other.role() == Role.AGENT && other.joined());
    }

    private Optional<Leg> lastAgent(Call call) {
        return legs.of(call).stream()
                .filter(leg -> leg.role() == Role.AGENT && leg.joinedAt().isPresent())
                .max(Comparator.comparing(Leg::id));
    }
}
