package org.sweetline.town.phone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** A caller in a queue, to whom nobody comes yet: listens to the wait document until patience or the document ends it. */
final class Waiting {
    private static final Duration FIRST_TURN = Duration.ofSeconds(1);
    private final Leg leg;
    private final String documentUrl;
    private final String queueSid = Sid.next("QU");

    Waiting(Leg leg, String documentUrl) {
        this.leg = leg;
        this.documentUrl = documentUrl;
    }

    Optional<Hop> inQueue(Element enqueue) throws InterruptedException {
        Duration waited = Duration.ZERO;
        String result = "hangup";
        while (waited.compareTo(leg.caller().patience()) < 0) {
            Duration turn = FIRST_TURN;
            if (enqueue.hasAttribute("waitUrl")) {
                Optional<Duration> listened = listen(enqueue, waited);
                if (listened.isEmpty()) result = "leave";
                if (listened.isEmpty()) break;
                turn = listened.get().compareTo(FIRST_TURN) > 0 ? listened.get() : FIRST_TURN;
            }
            waited = waited.plus(turn);
            leg.pass(turn);
        }
        if (result.equals("hangup")) leg.call().ends(CallStatus.COMPLETED);
        if (!enqueue.hasAttribute("action")) return Optional.empty();
        List<Param> extra = new ArrayList<>();
        CallParams.add(extra, "QueueResult", result, "QueueSid", queueSid);
        CallParams.add(extra, "QueueTime", String.valueOf(waited.toSeconds()));
        Hop action = leg.hop(Step.ACTION, enqueue, "action", documentUrl, extra);
        if (result.equals("leave")) return Optional.of(action);
        leg.walk(action);
        return Optional.empty();
    }

    /** Hears one round of the wait document; empty when it says Leave. */
    private Optional<Duration> listen(Element enqueue, Duration waited) {
        List<Param> extra = new ArrayList<>();
        CallParams.add(extra, "QueueSid", queueSid, "QueuePosition", "1", "CurrentQueueSize", "1");
        CallParams.add(extra, "QueueTime", String.valueOf(waited.toSeconds()), "AvgQueueTime", "0");
        CallParams.add(extra, "MaxQueueSize", "1000");
        Exchange exchange = leg.send(leg.hop(Step.WAIT, enqueue, "waitUrl", documentUrl, extra));
        Duration length = Duration.ZERO;
        try {
            TwimlDocument document = TwimlDocument.read(exchange);
            TwimlGrammar.complaints(document.response(), Step.WAIT)
                    .forEach(complaint ->
                            leg.network().journal().complain(leg.call().sid(), "12200 " + complaint));
            for (Element verb : document.verbs()) {
                if (verb.getTagName().equals("Leave")) return Optional.empty();
                String words = TwimlDocument.ownText(verb).strip();
                if (!words.isEmpty()) leg.call().hears(words);
                length = length.plus(Verbs.speaking(words));
            }
        } catch (TwimlException e) {
            leg.network().journal().complain(leg.call().sid(), e.getMessage() + " (" + exchange.url() + ")");
        }
        return Optional.of(length);
    }
}
