package org.sweetline.town.phone;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts that the product sent. */
public final class Messages {
    private final List<Sms> sent = new CopyOnWriteArrayList<>();

    /** A text as it was handed to the network. */
    public record Sms(String sid, String from, String to, String body) {}

    void add(Sms sms) {
        sent.add(sms);
    }

    public List<Sms> sent() {
        return List.copyOf(sent);
    }
}
