package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.back.DialPace;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.work.BackgroundLoop;
import org.sweetline.work.Loops;

/**
 * Sends what the desk asked of the phone network.
 *
 * <p>What sets a state may be sent again. What makes a call or a text is sent once: if nobody knows whether it came
 * through, it is looked for a few times and then given up; should it ring after all, its first webhook ends it.
 */
@ApplicationScoped
class CommandLoop implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(CommandLoop.class.getName());
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration CLOSED = Duration.ofMinutes(10);
    private static final int TRIES_TO_CREATE = 8;

    /** Some ten minutes: what ends a leg must come through even after an outage. */
    private static final int TRIES_TO_SET = 40;

    private static final int LOOKS = 3;
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final int LONGEST_SHIFT = 6;

    private final TwilioConfig config;
    private final CommandQueue queue;
    private final CommandStep step;
    private final DialPace pace;
    private final Instance<CommandKind> kinds;
    private final Loops loops;

    @Inject
    CommandLoop(
            TwilioConfig config,
            CommandQueue queue,
            CommandStep step,
            DialPace pace,
            @Any Instance<CommandKind> kinds,
            Loops loops) {
        this.config = config;
        this.queue = queue;
        this.step = step;
        this.pace = pace;
        this.kinds = kinds;
        this.loops = loops;
    }

    @Override
    public String name() {
        return PhoneCommands.LOOP;
    }

    @Override
    public int threads() {
        return 4;
    }

    @Override
    public Duration turn() throws SQLException {
        if (!config.open()) {
            return CLOSED;
        }
        Optional<PhoneCommand> taken = queue.take();
        if (taken.isEmpty()) {
            return LOOK_AGAIN;
        }
        // There may be more: one wake-up wakes one thread.
        loops.wake(PhoneCommands.LOOP);
        perform(kind(taken.get()), taken.get());
        return Duration.ZERO;
    }

    private CommandKind kind(PhoneCommand command) {
        return kinds.stream()
                .filter(kind -> kind.kind() == command.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody performs " + command.kind()));
    }

    private void perform(CommandKind kind, PhoneCommand command) throws SQLException {
        try {
            if (command.unsure() && kind.creates()) {
                lookFor(kind, command);
            } else if (kind.wanted(command)) {
                // A call that we place took its turn when it was asked for.
                if (kind.creates() && kind.kind() != Kind.PLACE_CALL) {
                    pace.goesAhead();
                }
                step.done(kind, command, kind.send(command));
            } else {
                queue.done(command.id(), "");
            }
        } catch (TwilioTrouble e) {
            failed(kind, command, e);
        }
    }

    private void lookFor(CommandKind kind, PhoneCommand command) throws SQLException, TwilioTrouble {
        Optional<String> found = kind.find(command);
        if (found.isPresent()) {
            step.done(kind, command, found.get());
        } else if (command.attempts() > LOOKS) {
            step.refused(kind, command, "It is not known to have come about");
        } else {
            queue.unknown(command.id(), pause(command), "Not to be seen yet");
        }
    }

    private void failed(CommandKind kind, PhoneCommand command, TwilioTrouble trouble) throws SQLException {
        String words =
                Objects.requireNonNullElse(trouble.getMessage(), trouble.kind().name());
        boolean tried = command.attempts() >= (kind.creates() ? TRIES_TO_CREATE : TRIES_TO_SET);
        boolean forGood = trouble.kind() == TwilioTrouble.Kind.GONE || trouble.kind() == TwilioTrouble.Kind.REFUSED;
        if (tried || forGood) {
            LOG.log(Level.INFO, "command {0} {1} was refused: {2}", command.id(), command.kind(), words);
            step.refused(kind, command, words);
        } else if (kind.creates() && (command.unsure() || trouble.kind() == TwilioTrouble.Kind.UNSURE)) {
            queue.unknown(command.id(), pause(command), words);
        } else {
            queue.again(command.id(), pause(command), words);
        }
    }

    private static Duration pause(PhoneCommand command) {
        return Duration.ofMillis(FIRST_PAUSE_MILLIS << Math.min(command.attempts(), LONGEST_SHIFT));
    }
}
