package org.sweetline.town.phone;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** One caller's way through the product's TwiML, from ringing to the last callback. */
final class Leg {
    private final PhoneNetwork network;
    private final Call call;
    private final Caller caller;
    private final Aftermath aftermath;
    private boolean fellBack;

    Leg(PhoneNetwork network, Call call, Caller caller) {
        this.network = network;
        this.call = call;
        this.caller = caller;
        this.aftermath = new Aftermath(network, call, caller);
    }

    void run() throws InterruptedException {
        call.rings();
        pass(Duration.ofSeconds(2));
        PhoneLine line = network.line();
        Optional<Hop> next = Optional.of(new Hop(Step.VOICE, line.voiceMethod(), line.voiceUrl(), List.of()));
        while (next.isPresent() && !call.isOver()) {
            next = walk(next.get());
        }
        call.ends(CallStatus.COMPLETED);
        aftermath.statusCallback(line);
        aftermath.unfold();
    }

    /** Fetches the document of a hop and goes through it; gives the next hop, or none when the call has ended. */
    Optional<Hop> walk(Hop hop) throws InterruptedException {
        Exchange exchange = send(hop);
        if (hop.step() == Step.VOICE && caller.hangsUp(HangUp.WHILE_RINGING)) call.ends(CallStatus.CANCELED);
        try {
            TwimlDocument document = TwimlDocument.read(exchange);
            for (String complaint : TwimlGrammar.complaints(document.response(), hop.step())) {
                network.journal().complain(call.sid(), "12200 " + complaint + " (" + exchange.url() + ")");
            }
            return call.isOver() ? Optional.empty() : perform(document.verbs(), exchange.url());
        } catch (TwimlException e) {
            network.journal().complain(call.sid(), e.getMessage() + " (" + exchange.url() + ")");
            return fallback(hop, e);
        }
    }

    Exchange send(Hop hop) {
        List<Param> params = CallParams.standard(network.account(), call, caller);
        params.addAll(hop.extra());
        String url = network.absolute(hop.url());
        return network.sender()
                .send(new Webhook(
                        hop.step(), call, hop.method(), url, params, caller.faults(hop.step()), Duration.ZERO));
    }

    void pass(Duration duration) throws InterruptedException {
        call.passes(duration);
        caller.pace().pass(duration);
    }

    Call call() {
        return call;
    }

    Caller caller() {
        return caller;
    }

    Aftermath aftermath() {
        return aftermath;
    }

    PhoneNetwork network() {
        return network;
    }

    /** The hop that an element's action (or other) attribute points to. */
    Hop hop(Step step, Element element, String attribute, String documentUrl, List<Param> extra) {
        String target = element.hasAttribute(attribute) ? element.getAttribute(attribute) : documentUrl;
        String method = element.hasAttribute("method") ? element.getAttribute("method") : "POST";
        return new Hop(step, method, resolve(documentUrl, target), extra);
    }

    String resolve(String documentUrl, String target) {
        return URI.create(network.absolute(documentUrl)).resolve(target.strip()).toString();
    }

    private Optional<Hop> perform(List<Element> elements, String documentUrl) throws InterruptedException {
        if (elements.isEmpty()) call.isAnswered();
        Verbs verbs = new Verbs(this, documentUrl);
        for (Element element : elements) {
            Optional<Hop> next = verbs.perform(element);
            if (next.isPresent() || call.isOver()) return next;
        }
        return Optional.empty();
    }

    private Optional<Hop> fallback(Hop failed, TwimlException reason) {
        String fallbackUrl = network.line().fallbackUrl();
        if (call.isOver()) return Optional.empty();
        if (fellBack || fallbackUrl.isEmpty()) {
            call.isAnswered();
            call.hears("We are sorry, an application error has occurred. Goodbye.");
            return Optional.empty();
        }
        fellBack = true;
        List<Param> extra = new ArrayList<>();
        CallParams.add(extra, "ErrorCode", String.valueOf(reason.code()), "ErrorUrl", network.absolute(failed.url()));
        return Optional.of(new Hop(Step.FALLBACK, "POST", fallbackUrl, extra));
    }
}
