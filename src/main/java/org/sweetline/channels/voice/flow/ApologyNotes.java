package org.sweetline.channels.voice.flow;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.voice.CallDoor;
import org.sweetline.channels.voice.CallTrace;
import org.sweetline.problem.ProblemException;

/**
 * Puts down which calls the fallback answered, on hands of its own: with a database that hangs a caller would hear nothing
 * until the network hangs up on them.
 */
@ApplicationScoped
class ApologyNotes {
    private static final Logger LOG = System.getLogger(ApologyNotes.class.getName());

    /** So that what is told of the call next finds it as a rule; the network waits for fifteen seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int HANDS = 4;
    private static final int MOST_WAITING = 5_000;
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));

    private final CallDoor door;
    private final ArrivalStep arrival;
    private final ScheduledThreadPoolExecutor hands;

    @Inject
    ApologyNotes(CallDoor door, ArrivalStep arrival) {
        this.door = door;
        this.arrival = arrival;
        this.hands = new ScheduledThreadPoolExecutor(HANDS, threads());
    }

    /** Waits a moment for it to be done, and not at all behind others who wait. */
    void take(SignedForm call) {
        int waiting = hands.getQueue().size();
        if (waiting >= MOST_WAITING) {
            LOG.log(Level.ERROR, "A call was answered by the fallback script; too many wait to be put down before it");
            return;
        }
        try {
            Future<?> note = hands.submit(() -> put(call, 0));
            if (waiting < HANDS) {
                await(note);
            }
        } catch (RejectedExecutionException stopping) {
            LOG.log(
                    Level.ERROR,
                    "A call was answered by the fallback script while Sweetline stops; it is not put down");
        }
    }

    private static void await(Future<?> note) {
        try {
            note.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.log(Level.INFO, "A call was answered by the fallback script and is put down later");
        } catch (ExecutionException failed) {
            LOG.log(Level.ERROR, "A call was answered by the fallback script and is not put down", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Both may be done twice. */
    private void put(SignedForm call, int failures) {
        try {
            door.keep(CallTrace.FALLBACK, call);
            arrival.apologised(call.form());
        } catch (ProblemException nonsense) {
            LOG.log(Level.WARNING, "The fallback script answered what is no call: {0}", nonsense.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A call was answered by the fallback script and could not be put down", e);
            if (failures < PAUSES.size()) {
                hands.schedule(
                        () -> put(call, failures + 1), PAUSES.get(failures).toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    @PreDestroy
    void stop() {
        hands.shutdown();
        try {
            if (!hands.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                hands.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static ManagedThreadFactory threads() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
