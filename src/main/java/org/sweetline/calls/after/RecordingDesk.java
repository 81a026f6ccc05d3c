package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Recording;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;

/**
 * Keeps card numbers out of recordings. A recording is shown as paused only when the phone network says that it is: nobody
 * shall read a number out too early.
 */
@ApplicationScoped
public class RecordingDesk {
    /** How it stands still while the customer is in line: nothing is left out of it. */
    private static final String SKIP = "skip";

    private static final String LAST_PAUSE = """
            select detail from call_event where call_id = ? and kind = 'RECORDING_PAUSED' order by id desc limit 1
            """;

    private static final String PAUSE_TO_COME = """
            select coalesce(cast(detail as jsonb) ->> 'behavior', '') from phone_command
            where call_id = ? and kind = 'PAUSE_RECORDING' and state in ('WAITING', 'SENDING', 'UNKNOWN')
            order by id desc limit 1
            """;

    private final CallDesk calls;
    private final Legs legs;
    private final PhoneCommands commands;
    private final DomainEvents events;
    private final AuditTrail audit;
    private final Statements statements;
    private final Clock clock;

    @Inject
    RecordingDesk(
            CallDesk calls,
            Legs legs,
            PhoneCommands commands,
            DomainEvents events,
            AuditTrail audit,
            Statements statements,
            Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.commands = commands;
        this.events = events;
        this.audit = audit;
        this.statements = statements;
        this.clock = clock;
    }

    /** It goes on by itself after some minutes, in case nobody thinks of it. */
    @Transactional
    public void pause(long number, CurrentAccount by) {
        Call call = recorded(number, by);
        if (call.recording() == Recording.ON) {
            commands.ask(call, null, Kind.PAUSE_RECORDING, by(by));
            audit.record(by, "paused a recording", "L-" + number, "");
        }
    }

    @Transactional
    public void resume(long number, CurrentAccount by) {
        Call call = recorded(number, by);
        if (call.recording() == Recording.PAUSED) {
            commands.ask(call, null, Kind.RESUME_RECORDING, by(by));
            audit.record(by, "resumed a recording", "L-" + number, "");
        }
    }

    private static Map<String, String> by(CurrentAccount by) {
        return Map.of("by", String.valueOf(by.id()));
    }

    /** The conversation is recorded from now on. The call is locked. */
    @Transactional
    public void begins(Call call) {
        call.isRecorded(Recording.ON);
    }

    /** It stood still while the customer was in line once more; what an agent has paused stays so. The call is locked. */
    @Transactional
    public void goesOn(Call call) {
        // A call's commands are performed in their order: the pause that was asked for comes before it.
        if (call.recording() == Recording.PAUSED ? stoodStillInLine(call) : isToStandStill(call)) {
            commands.ask(call, null, Kind.RESUME_RECORDING);
        }
    }

    private boolean stoodStillInLine(Call call) {
        return lastIsSkip(LAST_PAUSE, call);
    }

    /** Whether the network has yet to do what was asked when the customer went back into the line. */
    private boolean isToStandStill(Call call) {
        return lastIsSkip(PAUSE_TO_COME, call);
    }

    private boolean lastIsSkip(String sql, Call call) {
        try {
            return statements
                    .first(sql, row -> row.getString(1), call.id())
                    .filter(SKIP::equals)
                    .isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException("Why a recording stands still can't be read", e);
        }
    }

    /**
     * The phone network has done it.
     *
     * @param how as the network was asked: {@value #SKIP}, or "" for silence in the place of what is said
     * @param by whose wish it was, "" when nobody asked for it
     */
    @Transactional
    public void paused(long number, String how, String by) {
        Call call = calls.lock(number);
        if (call.recording() == Recording.ON) {
            call.isRecorded(Recording.PAUSED);
            calls.event(call, CallEventKind.RECORDING_PAUSED, account(by), null, how);
            events.publish(new RecordingPaused(call.id(), clock.instant()));
        }
    }

    @Transactional
    public void resumed(long number, String by) {
        Call call = calls.lock(number);
        if (call.recording() == Recording.PAUSED) {
            call.isRecorded(Recording.ON);
            calls.event(call, CallEventKind.RECORDING_RESUMED, account(by), null, "");
        }
    }

    private static @Nullable Long account(String by) {
        return by.isEmpty() ? null : Long.valueOf(by);
    }

    /**
     * Nobody thought of it.
     *
     * @return false while the customer waits or talks with somebody outside, where there is nothing to record yet
     */
    @Transactional
    boolean resumeForgotten(long number) {
        Call call = calls.lock(number);
        if (call.recording() != Recording.PAUSED || call.ended()) {
            return true;
        }
        boolean talks = call.stage() == Stage.TALKING && call.leaving().isEmpty();
        if (talks) {
            commands.ask(call, null, Kind.RESUME_RECORDING);
        }
        return talks;
    }

    private Call recorded(long number, CurrentAccount by) {
        Call call = calls.lock(number);
        boolean may = legs.joined(call, by.id()).isPresent()
                || by.role().permissions().contains(Permission.SUPERVISE_CALLS);
        if (!may) {
            throw new ProblemException(CallProblem.NOT_YOUR_CALL, "You are not in call " + number + ".");
        }
        if (call.ended()) {
            throw new ProblemException(CallProblem.CALL_IS_OVER, "Call " + number + " is over.");
        }
        if (call.recording() == Recording.OFF) {
            throw new ProblemException(AfterProblem.NOT_RECORDED, "Call " + number + " is not being recorded.");
        }
        return call;
    }
}
