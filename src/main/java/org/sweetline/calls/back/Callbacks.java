package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.back.Callback.Origin;
import org.sweetline.calls.back.Callback.State;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;

/** Takes down who wants to be called and when. Who asks again has one callback, at the time they named last. */
@ApplicationScoped
public class Callbacks {

    /** As {@code callback.last_result} says that one of the team settled it. */
    public static final String BY_HAND = "BY_HAND";

    private final CallbackRows rows;
    private final CalledBack called;
    private final OthersNumbers others;
    private final DialRules rules;
    private final TeamHours hours;
    private final OwnCalls ownCalls;
    private final CallDesk calls;
    private final OutgoingDesk outgoing;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    Callbacks(
            CallbackRows rows,
            CalledBack called,
            OthersNumbers others,
            DialRules rules,
            TeamHours hours,
            OwnCalls ownCalls,
            CallDesk calls,
            OutgoingDesk outgoing,
            DomainEvents events,
            Clock clock) {
        this.rows = rows;
        this.called = called;
        this.others = others;
        this.rules = rules;
        this.hours = hours;
        this.ownCalls = ownCalls;
        this.calls = calls;
        this.outgoing = outgoing;
        this.events = events;
        this.clock = clock;
    }

    /** A wish as it was taken down; it is fresh unless one of the number was open. */
    public record Taken(long callback, boolean fresh) {}

    /** Whether this number could be called at all: asked before it is offered. */
    public boolean possible(String number) {
        return rules.refusal(number).isEmpty();
    }

    /** Whether this caller may have it called: at a number that is not their own only so many calls may be asked for. */
    public boolean allowed(Call call, String number) throws SQLException {
        return others.allows(call, number);
    }

    /** The number at which this caller would rather be called, as they pressed it. */
    public Optional<PhoneNumber> keyed(Call call, String digits) {
        return rules.keyed(digits, call.caller());
    }

    /** When somebody can be called at this number by the hours of the caller's team, and by whose clock. */
    public OfferedWindows windows(Call call, String number) throws SQLException {
        Instant now = clock.instant();
        TwoClocks clocks = hours.with(number, call.team().orElse(null), ownCalls.awakeUntil(number, now));
        Set<Window> offered = CallTime.offered(now, clocks);
        Instant at = offered.stream()
                .filter(Window::isPartOfDay)
                .flatMap(window -> CallTime.first(window, now, now, clocks).stream())
                .map(CallTime::from)
                .findFirst()
                .orElse(now);
        return new OfferedWindows(offered, clocks.othersAt(at), CallTime.nightComes(now, clocks));
    }

    /**
     * A caller in line wants to be called instead of waiting, in one of their {@link #windows}; they keep their place. The call
     * is locked by whoever asks. Empty when it is not {@link #allowed}.
     */
    @Transactional(rollbackOn = Throwable.class)
    public Optional<Taken> take(Call call, String number, Window window) throws SQLException {
        if (!others.allowsInTurn(call, number)) {
            return Optional.empty();
        }
        Wish wish = new Wish(
                number,
                called.customer(call, number).orElse(null),
                null,
                call.id(),
                call.team().orElse(null),
                call.language(),
                call.topic(),
                Origin.QUEUE,
                window,
                null,
                call.queuedAt().orElse(call.beganAt()),
                "",
                null,
                null);
        Taken taken = keep(wish, CalledBack.isOwn(call, number));
        calls.event(call, CallEventKind.CALLBACK_TAKEN, null, null, String.valueOf(taken.callback()));
        return Optional.of(taken);
    }

    /** One of the team writes it down. */
    @Transactional(rollbackOn = Throwable.class)
    Taken plan(Wish wish) throws SQLException {
        if (wish.account() != null && wish.requestKey() != null) {
            Optional<Callback> earlier = rows.byRequest(wish.account(), wish.requestKey());
            if (earlier.isPresent()) {
                return new Taken(earlier.get().id(), true);
            }
        }
        return keep(wish, true);
    }

    /** @param own whether they ask from that number, or one of the team does */
    private Taken keep(Wish wish, boolean own) throws SQLException {
        rules.refusal(wish.number()).ifPresent(why -> {
            throw new ProblemException(BackProblem.NUMBER_NOT_DIALLED, why.words());
        });
        Instant awake = ownCalls.awakeUntil(wish.number(), clock.instant());
        CallTime time = time(wish.window(), wish.chosen(), wish.number(), wish.team(), awake);
        Optional<Long> fresh = rows.add(wish, time, awake, clock.instant());
        long id = fresh.isPresent() ? fresh.get() : renew(wish, time, awake, own);
        events.publish(new CallbackChanged(id));
        return new Taken(id, fresh.isPresent());
    }

    /**
     * From another number anybody may ask: they bring a call of ours forward that has no time of its own, but move none that was
     * agreed on, and shorten no pause between two tries.
     */
    private long renew(Wish wish, CallTime time, Instant awake, boolean own) throws SQLException {
        Optional<Callback> open = rows.lockOpen(wish.number());
        if (open.isEmpty()) {
            // It was over just before we looked.
            return rows.add(wish, time, awake, clock.instant()).orElseThrow();
        }
        Callback known = open.get();
        boolean sooner = known.window() == Window.NOW
                && known.attempts() == 0
                && time.from().isBefore(known.dueAt());
        if (own || sooner) {
            rows.wishedAgain(known, wish, time, awake, clock.instant());
        } else {
            rows.askedForAgain(known);
        }
        return known.id();
    }

    @Transactional(rollbackOn = Throwable.class)
    void move(long id, Window window, @Nullable Instant chosen, Optional<Long> seen) throws SQLException {
        Callback callback = open(id, seen);
        Instant awake = ownCalls.awakeUntil(callback.number(), clock.instant());
        rows.at(callback, State.WAITING, window, time(window, chosen, callback.number(), callback.team(), awake));
        rows.wished(callback, awake, clock.instant());
        events.publish(new CallbackChanged(id));
    }

    @Transactional(rollbackOn = Throwable.class)
    void cancel(long id, long account, Optional<Long> seen) throws SQLException {
        // A call is locked before its callback, as everywhere.
        boolean brokenOff = outgoing.breakOff(id);
        end(brokenOff ? unended(id, seen) : open(id, seen), State.CANCELLED, "", account);
    }

    /** They were reached by another way. */
    @Transactional(rollbackOn = Throwable.class)
    void complete(long id, long account, Optional<Long> seen) throws SQLException {
        end(open(id, seen), State.DONE, BY_HAND, account);
    }

    /** Whatever was done for this customer, or for whoever has the number unknown, a call of ours is not waited for any more. */
    @Transactional(rollbackOn = Throwable.class)
    public void seenTo(@Nullable Long customer, String number, long account) throws SQLException {
        for (Callback open : rows.lockOpenOfPerson(customer, number)) {
            end(idle(open), State.DONE, BY_HAND, account);
        }
    }

    private void end(Callback callback, State state, String result, long account) throws SQLException {
        rows.end(callback, state, result, account, clock.instant());
        events.publish(new CallbackChanged(callback.id()));
    }

    private Callback open(long id, Optional<Long> seen) throws SQLException {
        return idle(unended(id, seen));
    }

    private static Callback idle(Callback callback) {
        if (callback.state() == State.IN_PROGRESS) {
            throw changed("They are being called or spoken with; what comes of it settles the callback.");
        }
        return callback;
    }

    private Callback unended(long id, Optional<Long> seen) throws SQLException {
        Callback callback = rows.lock(id)
                .orElseThrow(
                        () -> new ProblemException(BackProblem.NO_SUCH_CALLBACK, "There is no callback " + id + "."));
        if (callback.over()) {
            throw changed("The callback is over; look again.");
        }
        if (seen.isPresent() && seen.get() != callback.version()) {
            throw changed("The callback was changed by somebody else; look again.");
        }
        return callback;
    }

    private static ProblemException changed(String words) {
        return new ProblemException(BackProblem.CALLBACK_CHANGED, words);
    }

    private CallTime time(Window window, @Nullable Instant chosen, String number, @Nullable Long team, Instant awake)
            throws SQLException {
        Instant now = clock.instant();
        return CallTime.first(window, Objects.requireNonNullElse(chosen, now), now, hours.with(number, team, awake))
                .orElseThrow(() -> new ProblemException(
                        BackProblem.NEVER_OPEN, "The team is never there at such a time; choose another."));
    }
}
