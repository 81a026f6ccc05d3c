package org.sweetline.town.phone.signal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Every request to the product and what was wrong with its answers. Old lines are forgotten. */
public final class Journal {
    private static final int KEPT = 10_000;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final Deque<String> complaints = new ArrayDeque<>();
    private final Deque<String> breaches = new ArrayDeque<>();
    private final Map<Step, Latencies> latencies = new ConcurrentHashMap<>();
    private final Map<String, Integer> played = new ConcurrentHashMap<>();

    Exchange add(Exchange exchange) {
        latencies.computeIfAbsent(exchange.step(), any -> new Latencies()).add(exchange);
        synchronized (this) {
            keep(exchanges, exchange);
        }
        return exchange;
    }

    public synchronized void complain(String callSid, String complaint) {
        keep(complaints, callSid + ": " + complaint);
    }

    public synchronized List<Exchange> exchanges() {
        return new ArrayList<>(exchanges);
    }

    /** A rule of the REST API that the product broke. */
    public synchronized void breach(String about, String rule) {
        keep(breaches, about + ": " + rule);
    }

    /** Something went wrong on purpose. */
    public void plays(Enum<?> trouble) {
        played.merge(trouble.name(), 1, Integer::sum);
    }

    /** How often each thing went wrong on purpose so far. */
    public Map<String, Integer> played() {
        return new TreeMap<>(played);
    }

    /** Requests about a call, a conference or a text. */
    public List<Exchange> of(Subject subject) {
        return exchanges().stream()
                .filter(exchange -> exchange.callSid().equals(subject.sid()))
                .toList();
    }

    public List<Exchange> of(Subject subject, Step step) {
        return of(subject).stream().filter(exchange -> exchange.step() == step).toList();
    }

    /** What Twilio's debugger would show: TwiML that does not fit the grammar, failed fetches. */
    public synchronized List<String> complaints() {
        return new ArrayList<>(complaints);
    }

    /** What the product asked for over REST that Twilio's rules or plain sense forbid. */
    public synchronized List<String> breaches() {
        return new ArrayList<>(breaches);
    }

    /** How long the product took for each kind of request. */
    public Map<Step, Latencies> latencies() {
        return Map.copyOf(latencies);
    }

    /** Those since they were last taken. */
    public Map<Step, Latencies> takeLatencies() {
        Map<Step, Latencies> taken = latencies();
        latencies.keySet().removeAll(taken.keySet());
        return taken;
    }

    private static <T> void keep(Deque<T> lines, T line) {
        lines.addLast(line);
        if (lines.size() > KEPT) lines.removeFirst();
    }
}
