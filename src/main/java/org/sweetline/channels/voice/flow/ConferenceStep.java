package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.talk.ComebackDesk;
import org.sweetline.calls.talk.HoldDesk;
import org.sweetline.calls.talk.NeverMet;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.schema.Statements;

/** What the network tells of a call's conference: who came and who went, each told once. */
@ApplicationScoped
class ConferenceStep {
    private static final String ONCE = """
            insert into conference_event (conference_sid, sequence_number, at) values (?, ?, ?) on conflict do nothing
            """;

    private static final String JOIN = "participant-join";
    private static final String LEAVE = "participant-leave";

    /** What is only told of one who is with an agent; leaving is told of those as well who found nobody. */
    private static final Set<String> MEETS = Set.of(JOIN, "participant-hold", "participant-unhold");

    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk desk;
    private final HoldDesk holds;
    private final NeverMet neverMet;
    private final ComebackDesk comeback;
    private final PhoneCommands commands;
    private final Statements statements;
    private final Clock clock;

    @Inject
    ConferenceStep(
            CallDesk calls,
            Legs legs,
            LegDesk desk,
            HoldDesk holds,
            NeverMet neverMet,
            ComebackDesk comeback,
            PhoneCommands commands,
            Statements statements,
            Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.desk = desk;
        this.holds = holds;
        this.neverMet = neverMet;
        this.comeback = comeback;
        this.commands = commands;
        this.statements = statements;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    public void told(String token, TwilioForm form) throws SQLException {
        Call call = calls.lockByToken(token).orElse(null);
        String conference = form.text("ConferenceSid");
        if (call == null || !conference.matches("CF[0-9a-f]{32}") || !isFresh(conference, form)) {
            return;
        }
        call.seen(clock.instant());
        boolean apart = !call.conferenceSid().isEmpty() && !call.conferenceSid().equals(conference);
        String event = form.text("StatusCallbackEvent");
        // One who was in line once more meets the next agent in another conference of the same name.
        if (call.conferenceSid().isEmpty() || event.equals(JOIN) && !call.ended()) {
            call.conferenceIs(conference);
        }
        String label = form.text("ParticipantLabel");
        if (!apart && label.equals(Legs.CUSTOMER) && MEETS.contains(event)) {
            call.customerJoined(clock.instant());
        }
        Optional<Leg> leg = legs.byLabel(call, label);
        confirm(call, event, label);
        leg.ifPresent(known -> move(call, known, event, form.text("CallSid")));
        if (apart && call.stage() == Stage.AFTER && misses(call, event, label, leg)) {
            nobodyIsThere(call);
        }
        if (!apart && event.equals(LEAVE) && leg.isPresent() && isLeftAlone(call, form)) {
            commands.ask(call, null, Kind.REDIRECT_CALL, Map.of("to", call.afterTalk()));
        }
    }

    /** Whoever went did not end the conversation by it, because they were to hand it over or had only just come, and nobody else is in it. */
    private boolean isLeftAlone(Call call, TwilioForm form) {
        return (call.stage() == Stage.TALKING || comeback.isUnderWay(call))
                && form.text("EndConferenceOnExit").equals("false")
                && legs.live(call).stream().noneMatch(leg -> leg.role() == Role.AGENT || leg.role() == Role.OTHER);
    }

    /** Whether the customer comes where the agent is not, or the agent goes from where the customer is not. */
    private boolean misses(Call call, String event, String label, Optional<Leg> leg) {
        return switch (event) {
            case JOIN -> label.equals(Legs.CUSTOMER);
            case LEAVE -> leg.filter(known -> neverMet.isLastAgent(call, known)).isPresent();
            default -> false;
        };
    }

    /** The agent hung up while the customer was on their way to them: in this conference nobody would ever come. */
    private void nobodyIsThere(Call call) {
        if (!neverMet.backInLine(call)) {
            commands.ask(call, null, Kind.REDIRECT_CALL, Map.of("to", call.afterTalk()));
        }
    }

    private void confirm(Call call, String event, String label) {
        switch (event) {
            case "participant-hold", "participant-unhold" -> {
                if (label.equals(Legs.CUSTOMER)) {
                    holds.confirmHold(call.id(), event.equals("participant-hold"));
                }
            }
            case "participant-mute", "participant-unmute" ->
                holds.confirmMute(call.id(), label, event.equals("participant-mute"));
            default -> {}
        }
    }

    private boolean isFresh(String conference, TwilioForm form) throws SQLException {
        int number = form.number("SequenceNumber").orElse(-1);
        return number < 0 || statements.change(ONCE, conference, number, clock.instant()) == 1;
    }

    private void move(Call call, Leg leg, String event, String sid) {
        leg.knownAs(sid);
        switch (event) {
            case JOIN -> desk.joins(call, leg);
            case LEAVE -> desk.ends(call, leg, Leg.State.LEFT);
            default -> {}
        }
    }
}
