package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** Rings the phones that a Dial names, all at once; whoever takes it first is connected, the others stop ringing. */
final class PhonesDialled {
    private static final Duration LONGEST = Duration.ofHours(4);
    private final Leg leg;
    private final String documentUrl;
    private final List<OutboundCall> rung = new ArrayList<>();

    PhonesDialled(Leg leg, String documentUrl) {
        this.leg = leg;
        this.documentUrl = documentUrl;
    }

    /** How it went, as the Dial's action is told. */
    List<Param> dial(Element dial) throws Diverted, InterruptedException {
        Duration timeout = Duration.ofSeconds(TwimlDocument.number(dial, "timeout", 30));
        for (Element noun : TwimlDocument.children(dial)) {
            if (Set.of("Number", "Client").contains(noun.getTagName())) rung.add(ring(dial, noun, timeout));
        }
        leg.waits(true);
        try {
            leg.waitUntil(() -> taken().isPresent() || rung.stream().allMatch(OutboundCall::isOver), LONGEST);
            Optional<OutboundCall> taken = taken();
            rung.stream()
                    .filter(other -> taken.isEmpty() || other != taken.get())
                    .forEach(OutboundCall::giveUp);
            if (taken.isPresent()) talk(taken.get());
            return result(taken);
        } finally {
            rung.forEach(OutboundCall::giveUp);
            leg.waits(false);
            leg.staysOn();
        }
    }

    private Optional<OutboundCall> taken() {
        return rung.stream().filter(OutboundCall::isBridged).findFirst();
    }

    private void talk(OutboundCall other) throws Diverted, InterruptedException {
        leg.hasEnoughAfter(leg.script().talk());
        leg.call().talksWith(other.call().to());
        leg.script().lines().forEach(other.leg()::hears);
        leg.waitUntil(other::isOver, LONGEST);
    }

    private OutboundCall ring(Element dial, Element noun, Duration timeout) {
        String client = noun.getTagName().equals("Client") ? "client:" : "";
        Map<String, String> parameters = new HashMap<>();
        String address = TwimlDocument.ownText(noun).strip();
        for (Element child : TwimlDocument.children(noun)) {
            if (child.getTagName().equals("Identity"))
                address = TwimlDocument.ownText(child).strip();
            else parameters.put(child.getAttribute("name"), child.getAttribute("value"));
        }
        String from = dial.hasAttribute("callerId")
                ? dial.getAttribute("callerId")
                : leg.call().from();
        Order order = new Order(client + address, from, timeout, Order.Detection.NONE, parameters);
        return leg.board().dialled(leg, order, reports(noun), screen(noun));
    }

    private Reports reports(Element noun) {
        String url = noun.getAttribute("statusCallback");
        String events = noun.getAttribute("statusCallbackEvent").strip();
        Set<String> wanted = events.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(events.split(" +")));
        return Reports.of(url.isEmpty() ? "" : leg.documents().resolve(documentUrl, url), wanted, "");
    }

    private String screen(Element noun) {
        String url = noun.getAttribute("url");
        return url.isEmpty() ? "" : leg.documents().resolve(documentUrl, url);
    }

    private List<Param> result(Optional<OutboundCall> taken) {
        List<Param> result = new ArrayList<>();
        CallStatus status = taken.isPresent()
                ? CallStatus.COMPLETED
                : rung.stream().map(call -> call.call().status()).findFirst().orElse(CallStatus.FAILED);
        Form.add(result, "DialCallStatus", status == CallStatus.CANCELED ? "no-answer" : status.word());
        Form.add(result, "DialBridged", String.valueOf(taken.isPresent()));
        taken.or(() -> rung.stream().findFirst())
                .ifPresent(call -> Form.add(result, "DialCallSid", call.call().sid()));
        taken.ifPresent(call ->
                Form.add(result, "DialCallDuration", String.valueOf(call.call().seconds())));
        return result;
    }
}
