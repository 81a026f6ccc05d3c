package org.sweetline.town.phone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Every request to the product and what was wrong with its answers. Old lines are forgotten. */
public final class Journal {
    private static final int KEPT = 10_000;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final Deque<String> complaints = new ArrayDeque<>();

    synchronized Exchange add(Exchange exchange) {
        keep(exchanges, exchange);
        return exchange;
    }

    synchronized void complain(String callSid, String complaint) {
        keep(complaints, callSid + ": " + complaint);
    }

    public synchronized List<Exchange> exchanges() {
        return new ArrayList<>(exchanges);
    }

    public List<Exchange> of(Call call) {
        return exchanges().stream()
                .filter(exchange -> exchange.callSid().equals(call.sid()))
                .toList();
    }

    public List<Exchange> of(Call call, Step step) {
        return of(call).stream().filter(exchange -> exchange.step() == step).toList();
    }

    /** What Twilio's debugger would show: TwiML that does not fit the grammar, failed fetches. */
    public synchronized List<String> complaints() {
        return new ArrayList<>(complaints);
    }

    private static <T> void keep(Deque<T> lines, T line) {
        lines.addLast(line);
        if (lines.size() > KEPT) lines.removeFirst();
    }
}
