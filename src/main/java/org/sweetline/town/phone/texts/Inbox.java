package org.sweetline.town.phone.texts;

import java.util.function.Supplier;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Journal;
import org.sweetline.town.phone.signal.Signals;
import org.sweetline.town.phone.twiml.Setting;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.phone.twiml.TwimlException;
import org.sweetline.town.phone.twiml.TwimlGrammar;
import org.w3c.dom.Element;

/** Hands the town's texts to the product, and sends what it answers at once. */
public final class Inbox {
    private final Messages messages;
    private final Signals signals;
    private final Journal journal;
    private final Supplier<String> smsUrl;
    private final Supplier<String> mediaUrl;

    public Inbox(
            Messages messages, Signals signals, Journal journal, Supplier<String> smsUrl, Supplier<String> mediaUrl) {
        this.messages = messages;
        this.signals = signals;
        this.journal = journal;
        this.smsUrl = smsUrl;
        this.mediaUrl = mediaUrl;
    }

    public Exchange deliver(Texter texter) {
        Sms sms = texter.sms();
        Exchange exchange =
                signals.ask(messages.receive(sms, smsUrl.get(), mediaUrl.get()).with(texter.faults()));
        if (exchange.status() == 204 || exchange.answer().isBlank() && exchange.accepted()) return exchange;
        try {
            answer(sms, TwimlDocument.read(exchange).response());
        } catch (TwimlException e) {
            journal.complain(sms.sid(), e.getMessage() + " (" + exchange.url() + ")");
        }
        return exchange;
    }

    private void answer(Sms sms, Element response) {
        for (String complaint : TwimlGrammar.complaints(response, Setting.TEXT)) {
            journal.complain(sms.sid(), "12200 " + complaint);
        }
        for (Element verb : TwimlDocument.children(response)) {
            if (!verb.getTagName().equals("Message") || messages.isOptedOut(sms.from())) continue;
            String own = TwimlDocument.ownText(verb).strip();
            String body = own.isEmpty() ? body(verb) : own;
            messages.send(sms.from(), body, verb.getAttribute("statusCallback"));
        }
    }

    private static String body(Element message) {
        return TwimlDocument.children(message).stream()
                .filter(child -> child.getTagName().equals("Body"))
                .map(child -> TwimlDocument.ownText(child).strip())
                .findFirst()
                .orElse("");
    }
}
