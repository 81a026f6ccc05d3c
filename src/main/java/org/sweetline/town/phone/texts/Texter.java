package org.sweetline.town.phone.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Sid;

/** Somebody about to write a text: {@code phone.text(ada()).saying("…").send()}. */
public final class Texter {
    private final String from;
    private final String to;
    private final Instant at;
    private final Function<Texter, Exchange> network;
    private final List<Sms.Media> media = new ArrayList<>();
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final String sid = Sid.next("SM");
    private String body = "";

    public Texter(String from, String to, Instant at, Function<Texter, Exchange> network) {
        this.from = from;
        this.to = to;
        this.at = at;
        this.network = network;
    }

    public Texter saying(String words) {
        body = words;
        return this;
    }

    /** A picture, or another file. */
    public Texter enclosing(String type, byte[] bytes) {
        media.add(new Sms.Media(Sid.next("ME"), type, bytes));
        return this;
    }

    public Texter with(Fault fault) {
        faults.add(fault);
        return this;
    }

    /** Sends it, and waits for what the product answers. */
    public Exchange send() {
        return network.apply(this);
    }

    Sms sms() {
        String id = media.isEmpty() ? sid : "MM" + sid.substring(2);
        return new Sms(id, from, to, body, List.copyOf(media), true, at);
    }

    Set<Fault> faults() {
        return faults;
    }
}
