package org.sweetline.town.phone.rest;

import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What goes wrong with the REST API: what was asked for, and what happens by chance, the same with the same seed. */
public final class Troubles {
    /** What the product gets instead of an answer. */
    public enum Kind {
        /** 429: nothing was done. */
        TOO_MANY,
        /** 503: nothing was done, but the product cannot know. */
        REFUSED,
        /** It was done, and answered 500. */
        DONE_BUT_FAILED,
        /** It was done, and the line broke before the answer. */
        DONE_BUT_UNHEARD,
        /** The answer takes its time; what follows from the request is told before. */
        LATE,
        /** Who is invited into a conference rings, and is answered to be in it already: the request came twice on its way. */
        LABEL_TAKEN
    }

    private final Deque<Integer> refusals = new ConcurrentLinkedDeque<>();
    private final Deque<Kind> next = new ConcurrentLinkedDeque<>();
    private final Map<Kind, Double> shares = new ConcurrentHashMap<>();
    private SplittableRandom random = new SplittableRandom(1);

    void refuse(int status) {
        refusals.add(status);
    }

    /** The next posted request. */
    public void next(Kind kind) {
        next.add(kind);
    }

    /** Such a share (0 to 1) of all that is posted. */
    public synchronized Troubles often(Kind kind, double share, long seed) {
        random = new SplittableRandom(seed);
        shares.put(kind, share);
        return this;
    }

    public void cease() {
        shares.clear();
        next.clear();
    }

    Optional<Integer> refusal() {
        return Optional.ofNullable(refusals.poll());
    }

    synchronized Optional<Kind> draw(boolean posts) {
        if (!posts) return Optional.empty();
        Kind wanted = next.poll();
        if (wanted != null) return Optional.of(wanted);
        for (Map.Entry<Kind, Double> share : shares.entrySet()) {
            if (random.nextDouble() < share.getValue()) return Optional.of(share.getKey());
        }
        return Optional.empty();
    }
}
