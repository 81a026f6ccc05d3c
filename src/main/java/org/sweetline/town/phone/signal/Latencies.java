package org.sweetline.town.phone.signal;

import java.util.Arrays;

/** How long the product took to answer, and how often it did not. */
public final class Latencies {
    private static final int SLOWEST_COUNTED = 20_000;
    private final int[] byMillis = new int[SLOWEST_COUNTED + 1];
    private int answered;
    private int unanswered;
    private int refused;

    synchronized void add(Exchange exchange) {
        if (exchange.answer().equals("dropped")) return;
        if (exchange.status() == 0) unanswered++;
        if (exchange.status() == 0) return;
        if (!exchange.accepted()) refused++;
        answered++;
        byMillis[(int) Math.min(exchange.millis(), SLOWEST_COUNTED)]++;
    }

    public synchronized int answered() {
        return answered;
    }

    /** Requests without any answer: no connection, or none in time. */
    public synchronized int unanswered() {
        return unanswered;
    }

    /** Requests that were answered, but not with success. */
    public synchronized int refused() {
        return refused;
    }

    /** The time in milliseconds within which such a share (0 to 1) was answered. */
    public synchronized int within(double share) {
        long wanted = (long) Math.ceil(answered * share);
        long seen = 0;
        for (int millis = 0; millis <= SLOWEST_COUNTED; millis++) {
            seen += byMillis[millis];
            if (seen >= wanted && seen > 0) return millis;
        }
        return 0;
    }

    /** Those of several kinds of requests together. */
    public static Latencies all(Iterable<Latencies> some) {
        Latencies all = new Latencies();
        for (Latencies one : some) all.include(one);
        return all;
    }

    private void include(Latencies other) {
        synchronized (other) {
            Arrays.setAll(byMillis, millis -> byMillis[millis] + other.byMillis[millis]);
            answered += other.answered;
            unanswered += other.unanswered;
            refused += other.refused;
        }
    }
}
