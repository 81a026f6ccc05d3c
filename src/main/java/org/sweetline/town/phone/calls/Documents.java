package org.sweetline.town.phone.calls;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sweetline.town.phone.people.HangUp;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.phone.twiml.Setting;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.phone.twiml.TwimlException;
import org.sweetline.town.phone.twiml.TwimlGrammar;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** Fetches a leg's documents and performs them, one after the other, until one ends the call or leads nowhere. */
final class Documents {
    private final Leg leg;
    private final List<CompletableFuture<Void>> asides = new CopyOnWriteArrayList<>();
    private boolean fellBack;

    Documents(Leg leg) {
        this.leg = leg;
    }

    /** Performs this one and all that follow from it. */
    void follow(Hop first) throws InterruptedException {
        Optional<Hop> next = Optional.of(first);
        while (next.isPresent() && !leg.call().isOver()) {
            try {
                next = walk(next.get());
            } catch (Diverted elsewhere) {
                next = leg.sentTo();
            }
        }
    }

    /** Performs one document; gives the hop that it leads to, or none when nothing follows. */
    Optional<Hop> walk(Hop hop) throws Diverted, InterruptedException {
        try {
            Fetched fetched = fetch(hop, setting(hop.step()));
            boolean gone = hop.step() == Step.VOICE && leg.script().endsIt(HangUp.WHILE_RINGING);
            if (gone) leg.call().ends(CallStatus.CANCELED);
            if (leg.has(Fault.GONE_ON_THE_WAY, hop.step())) leg.givesUp();
            return leg.call().isOver() ? Optional.empty() : perform(fetched);
        } catch (TwimlException e) {
            complain(e.getMessage() + " (" + leg.absolute(hop.url()) + ")");
            return fallback(hop, e);
        }
    }

    /** What stands at a hop; what is wrong with it is noted. */
    Fetched fetch(Hop hop, Setting setting) throws TwimlException {
        if (!hop.inline().isEmpty()) {
            return checked(new Fetched(TwimlDocument.read(hop.inline()), ""), setting);
        }
        Exchange exchange = leg.board().signals().ask(request(hop));
        return checked(new Fetched(TwimlDocument.read(exchange), exchange.url()), setting);
    }

    /** A request whose answer is moot, sent while the leg goes on. */
    void aside(Hop hop) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        asides.add(done);
        leg.board().signals().inBackground(() -> {
            try {
                fetch(hop, Setting.CALL);
            } catch (TwimlException e) {
                complain(e.getMessage() + " (" + hop.url() + ")");
            } finally {
                done.complete(null);
            }
        });
    }

    CompletableFuture<?> settled() {
        return CompletableFuture.allOf(asides.toArray(CompletableFuture[]::new));
    }

    /** The hop that an element's attribute points to. */
    Hop hop(Step step, Element element, String attribute, String documentUrl) {
        String target = element.hasAttribute(attribute) ? element.getAttribute(attribute) : documentUrl;
        String methodName = attribute.equals("waitUrl") ? "waitUrlMethod" : "method";
        String method = element.hasAttribute(methodName) ? element.getAttribute(methodName) : "POST";
        return Hop.to(step, method, resolve(documentUrl, target));
    }

    String resolve(String documentUrl, String target) {
        String wanted = target.strip();
        if (documentUrl.isEmpty()) {
            if (!wanted.contains("://"))
                complain("12200 '" + wanted + "' must be absolute in a document without address");
            return wanted;
        }
        return URI.create(leg.absolute(documentUrl)).resolve(wanted).toString();
    }

    void complain(String what) {
        leg.board().journal().complain(leg.sid(), what);
    }

    private Webhook request(Hop hop) {
        List<Param> params = leg.standard();
        params.addAll(hop.extra());
        return Webhook.of(hop.step(), leg.sid(), leg.absolute(hop.url()), params)
                .by(hop.method())
                .with(leg.cookies())
                .with(leg.reports().faults().apply(hop.step()));
    }

    private Fetched checked(Fetched fetched, Setting setting) {
        for (String complaint : TwimlGrammar.complaints(fetched.document().response(), setting)) {
            complain("12200 " + complaint + " (" + fetched.url() + ")");
        }
        return fetched;
    }

    private Optional<Hop> perform(Fetched fetched) throws Diverted, InterruptedException {
        if (fetched.verbs().isEmpty()) leg.call().answers();
        Verbs verbs = new Verbs(leg, fetched.url());
        for (Element element : fetched.verbs()) {
            Optional<Hop> next = verbs.perform(element);
            if (next.isPresent() || leg.call().isOver()) return next;
        }
        return Optional.empty();
    }

    private Optional<Hop> fallback(Hop failed, TwimlException reason) {
        String fallbackUrl = leg.reports().fallbackUrl();
        if (leg.call().isOver()) return Optional.empty();
        if (fellBack || fallbackUrl.isEmpty()) {
            leg.call().answers();
            leg.call().breaks("We are sorry, an application error has occurred. Goodbye.");
            return Optional.empty();
        }
        fellBack = true;
        List<Param> extra = new ArrayList<>();
        Form.add(extra, "ErrorCode", String.valueOf(reason.code()), "ErrorUrl", leg.absolute(failed.url()));
        return Optional.of(Hop.to(Step.FALLBACK, fallbackUrl).with(extra));
    }

    private static Setting setting(Step step) {
        return step == Step.SCREEN ? Setting.SCREEN : Setting.CALL;
    }
}
