package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.phone.queue.WaitingLine;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.twiml.Setting;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.phone.twiml.TwimlException;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** A caller in a queue: listens to the wait document again and again until somebody comes, the caller leaves, or patience ends. */
final class Waiting {
    private static final Duration SHORTEST_ROUND = Duration.ofSeconds(1);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private final Leg leg;
    private final String documentUrl;
    private boolean leaves;

    Waiting(Leg leg, String documentUrl) {
        this.leg = leg;
        this.documentUrl = documentUrl;
    }

    Optional<Hop> inQueue(Element enqueue) throws Diverted, InterruptedException {
        String name = TwimlDocument.ownText(enqueue).strip();
        WaitingLine line = leg.board().queues().named(name.isEmpty() ? "default" : name);
        if (enqueue.hasAttribute("maxQueueSize"))
            line.holdsAtMost((int) TwimlDocument.number(enqueue, "maxQueueSize", 1000));
        boolean full = leg.has(Fault.QUEUE_FULL, Step.WAIT);
        if (full) leg.board().journal().plays(Fault.QUEUE_FULL);
        if (full || !line.join(leg)) return action(enqueue, "queue-full", line, Duration.ZERO);
        WaitingLine.Place place = line.find(leg.sid()).orElseThrow();
        leg.waits(true);
        leg.hasEnoughAfter(leg.script().patience());
        try {
            while (!leaves && !leg.call().isOver()) round(enqueue, line, place);
        } catch (Diverted diverted) {
            String result = leg.call().isOver() ? "hangup" : "redirected";
            action(enqueue, result, line, place.waited()).ifPresent(leg.documents()::aside);
            throw diverted;
        } finally {
            if (leg.call().isOver()) leg.call().endedInLine();
            line.leave(leg);
            leg.waits(false);
            leg.staysOn();
        }
        Optional<Hop> action = action(enqueue, leaves ? "leave" : "hangup", line, place.waited());
        if (!leg.call().isOver()) return action;
        action.ifPresent(leg.documents()::aside);
        return Optional.empty();
    }

    /** One time through the wait document and whatever it leads to. */
    private void round(Element enqueue, WaitingLine line, WaitingLine.Place place)
            throws Diverted, InterruptedException {
        Duration before = place.waited();
        if (!enqueue.hasAttribute("waitUrl") || enqueue.getAttribute("waitUrl").isEmpty()) {
            leg.pass(SILENCE);
            return;
        }
        Hop wait = leg.documents().hop(Step.WAIT, enqueue, "waitUrl", documentUrl);
        Optional<Hop> next = Optional.of(wait.with(situation(line, place)));
        while (next.isPresent() && !leaves && !leg.call().isOver()) next = listen(next.get(), situation(line, place));
        Duration took = place.waited().minus(before);
        if (!leaves && took.compareTo(SHORTEST_ROUND) < 0) leg.pass(SHORTEST_ROUND.minus(took));
    }

    private Optional<Hop> listen(Hop hop, List<Param> situation) throws Diverted, InterruptedException {
        try {
            List<Param> extra = new ArrayList<>(situation);
            if (hop.step() != Step.WAIT) extra.addAll(hop.extra());
            Fetched fetched = leg.documents().fetch(hop.with(extra), Setting.QUEUE);
            Verbs verbs = new Verbs(leg, fetched.url());
            for (Element verb : fetched.verbs()) {
                leaves = verb.getTagName().equals("Leave");
                if (leaves) return Optional.empty();
                Optional<Hop> next = verbs.perform(verb);
                if (next.isPresent() || leg.call().isOver()) return next;
            }
        } catch (TwimlException e) {
            leg.documents().complain(e.getMessage() + " (" + hop.url() + ")");
            leg.pass(SILENCE);
        }
        return Optional.empty();
    }

    private List<Param> situation(WaitingLine line, WaitingLine.Place place) {
        List<Param> params = new ArrayList<>();
        Form.add(params, "QueueSid", line.sid(), "QueuePosition", String.valueOf(line.position(leg)));
        Form.add(params, "QueueTime", String.valueOf(place.waited().toSeconds()));
        Form.add(params, "AvgQueueTime", String.valueOf(line.averageWait()));
        Form.add(params, "CurrentQueueSize", String.valueOf(line.places().size()));
        Form.add(params, "MaxQueueSize", String.valueOf(line.most()));
        return params;
    }

    private Optional<Hop> action(Element enqueue, String result, WaitingLine line, Duration waited) {
        if (!enqueue.hasAttribute("action")) return Optional.empty();
        List<Param> extra = new ArrayList<>();
        Form.add(extra, "QueueResult", result, "QueueSid", line.sid());
        Form.add(extra, "QueueTime", String.valueOf(waited.toSeconds()));
        return Optional.of(
                leg.documents().hop(Step.ACTION, enqueue, "action", documentUrl).with(extra));
    }
}
