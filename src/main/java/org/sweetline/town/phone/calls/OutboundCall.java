package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.Optional;
import org.sweetline.town.phone.people.Decision;

/** A call that the network makes: it rings somewhere, and somebody answers or not. */
public final class OutboundCall {
    /** What happens once somebody has answered. */
    @FunctionalInterface
    interface Answered {
        void go(OutboundCall call) throws Diverted, InterruptedException;
    }

    private static final Duration DIALLING = Duration.ofMillis(800);
    /** The network allows five seconds more than it was told. */
    private static final Duration BUFFER = Duration.ofSeconds(5);

    private final Leg leg;
    private final Order order;
    private final Duration queued;
    private final Answered answered;
    private final Runnable over;
    private final StatusNews news;
    private final Ringing ringing;
    private volatile boolean bridged;

    OutboundCall(Leg leg, Order order, Duration queued, Answered answered, Runnable over) {
        this.leg = leg;
        this.order = order;
        this.queued = queued;
        this.answered = answered;
        this.over = over;
        this.news = new StatusNews(leg);
        this.ringing = new Ringing(leg, order);
    }

    public Call call() {
        return leg.call();
    }

    public Leg leg() {
        return leg;
    }

    /** How long the network keeps the call back because too many were asked for at once. */
    public Duration queued() {
        return queued;
    }

    boolean isOver() {
        return leg.call().isOver();
    }

    boolean isBridged() {
        return bridged && !isOver();
    }

    /** Nobody needs it any more. */
    public void giveUp() {
        leg.hangUp(leg.call().isAnswered() ? CallStatus.COMPLETED : CallStatus.CANCELED);
    }

    void run() {
        try {
            live();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leg.call().ends(CallStatus.COMPLETED);
            ringing.ends();
            leg.board().ended(leg);
            news.tell("completed");
            over.run();
            leg.afterwards().unfold();
        }
    }

    private void live() throws InterruptedException {
        leg.waits(true);
        try {
            leg.pass(queued);
            news.tell("initiated");
            leg.pass(DIALLING);
            leg.call().rings();
            news.tell("ringing");
            ring();
        } catch (Diverted away) {
            Optional<Hop> next = leg.sentTo();
            if (next.isPresent()) leg.documents().follow(next.get());
        }
    }

    /** Both ends hear each other now, until one of them has enough. */
    void bridges(Leg parent) throws Diverted, InterruptedException {
        bridged = true;
        parent.wake();
        leg.waits(true);
        leg.hasEnoughAfter(leg.script().talk());
        leg.waitUntil(() -> false, Duration.ofHours(4));
    }

    void tellAnswered() {
        news.tell("answered");
    }

    private void ring() throws Diverted, InterruptedException {
        Decision decision = ringing.until(order.timeout().plus(BUFFER));
        switch (decision) {
            case ANSWERS -> answered();
            case BUSY, REJECTS -> leg.call().ends(CallStatus.BUSY);
            case UNREACHABLE -> leg.call().ends(CallStatus.NO_ANSWER);
            case FAILS -> leg.call().ends(CallStatus.FAILED);
        }
    }

    private void answered() throws Diverted, InterruptedException {
        leg.call().answers();
        leg.waits(false);
        new MachineDetection(leg, order.detection()).look(ringing.isMachine(), ringing.soundsLikeMachine());
        answered.go(this);
    }
}
