package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.conference.Participant;
import org.sweetline.town.phone.conference.Party;
import org.sweetline.town.phone.people.Script;
import org.sweetline.town.phone.queue.Waiter;
import org.sweetline.town.phone.signal.Cookies;
import org.sweetline.town.phone.signal.Courier;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.wire.Param;

/** One phone in one call: its time, who sits there, and where others take hold of it. */
public final class Leg implements Party, Waiter {
    private final Switchboard board;
    private final Call call;
    private final Reports reports;
    private final Pace pace;
    private final Steering steering = new Steering();
    private final Cookies cookies = new Cookies();
    private final Courier courier;
    private final Documents documents;
    private final Hearing hearing;
    private final Afterwards afterwards;
    private volatile Script script;
    private volatile boolean waits;
    private volatile @Nullable Participant participant;
    private @Nullable Instant enough;

    Leg(Switchboard board, Call call, Reports reports, Script script, Pace pace) {
        this.board = board;
        this.call = call;
        this.reports = reports;
        this.script = script;
        this.pace = pace;
        this.courier = board.signals().courier(pace);
        this.documents = new Documents(this);
        this.hearing = new Hearing(this);
        this.afterwards = new Afterwards(this);
    }

    @Override
    public String sid() {
        return call.sid();
    }

    @Override
    public Instant now() {
        return call.now();
    }

    public Call call() {
        return call;
    }

    @Override
    public void wake() {
        steering.wake();
    }

    @Override
    public void fetch(String url, String method) {
        redirect(Hop.to(Step.REDIRECT, method, url));
    }

    @Override
    public boolean leavesWhenFetched() {
        boolean leaves = has(Fault.GONE_WHEN_FETCHED, Step.WAIT);
        if (leaves) {
            board.journal().plays(Fault.GONE_WHEN_FETCHED);
            givesUp();
        }
        return leaves;
    }

    boolean has(Fault fault, Step step) {
        return reports.faults().apply(step).contains(fault);
    }

    /** Whoever sits here puts the phone down in the middle of it. */
    void givesUp() {
        call.givesUp();
        hangUp(CallStatus.COMPLETED);
    }

    /** Leaves whatever it is in, and goes on there. */
    public void redirect(Hop hop) {
        steering.redirect(hop);
    }

    /** Is over, as if somebody had put the phone down or, before it was answered, given up. */
    public void hangUp(CallStatus how) {
        call.ends(how);
        steering.end();
    }

    @Override
    public void hears(String words) {
        hearing.hears(words);
    }

    @Override
    public void listens(String url, String method, String conferenceSid) {
        hearing.listens(url, method, conferenceSid);
    }

    /** Keys pressed by hand: tones in a talk, otherwise for whoever asks next. */
    void presses(String digits) {
        Participant talking = participant;
        if (talking != null) talking.says("keys " + digits);
        else script.presses(List.of(digits));
    }

    void takesPart(@Nullable Participant now) {
        participant = now;
    }

    /** Lets so much of its time pass. */
    void pass(Duration duration) throws Diverted, InterruptedException {
        long limit = waits ? pace.waitingMillis(duration) : pace.millis(duration);
        until(() -> false, duration, limit);
    }

    /** Waits until it is so, at most so long. */
    boolean waitUntil(BooleanSupplier so, Duration most) throws Diverted, InterruptedException {
        until(so, most, pace.waitingMillis(most));
        return so.getAsBoolean();
    }

    /** From now on time is waited through, not spoken through. */
    void waits(boolean now) {
        waits = now;
    }

    /** Whoever sits here puts the phone down when it has lasted so long. */
    void hasEnoughAfter(Duration duration) {
        enough = call.now().plus(duration);
    }

    void staysOn() {
        enough = null;
    }

    void isWith(Script who) {
        script = who;
    }

    Script script() {
        return script;
    }

    Switchboard board() {
        return board;
    }

    Reports reports() {
        return reports;
    }

    Cookies cookies() {
        return cookies;
    }

    Documents documents() {
        return documents;
    }

    Hearing hearing() {
        return hearing;
    }

    Courier courier() {
        return courier;
    }

    Afterwards afterwards() {
        return afterwards;
    }

    String absolute(String url) {
        return board.signals().absolute(url);
    }

    List<Param> standard() {
        return new ArrayList<>(board.standardParams(call));
    }

    /** A callback, with the faults that were wished for this call. */
    void send(Webhook webhook) {
        courier.send(webhook.with(reports.faults().apply(webhook.step())).with(cookies));
    }

    private void until(BooleanSupplier so, Duration most, long limit) throws Diverted, InterruptedException {
        Instant last = enough;
        Duration left = last == null ? most : Duration.between(call.now(), last);
        boolean gives = left.compareTo(most) < 0;
        long millis = gives ? Math.min(limit, pace.waitingMillis(left.isNegative() ? Duration.ZERO : left)) : limit;
        long begun = System.nanoTime();
        try {
            steering.await(so, millis);
        } finally {
            boolean whole = (System.nanoTime() - begun) / 1_000_000 >= millis && !so.getAsBoolean();
            Duration spent = pace.waited((System.nanoTime() - begun) / 1_000_000);
            call.passes(whole ? (gives ? left : most) : (spent.compareTo(most) < 0 ? spent : most));
        }
        if (!gives || so.getAsBoolean()) return;
        givesUp();
        throw new Diverted();
    }

    Optional<Hop> sentTo() {
        return steering.take();
    }
}
