package org.sweetline.town.phone.signal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** What goes wrong by chance, the same with the same seed; nothing unless it is asked for. */
public final class Mishaps {
    private final Map<Step, Map<Fault, Double>> shares = new EnumMap<>(Step.class);
    private SplittableRandom random = new SplittableRandom(1);

    public synchronized Mishaps seeded(long seed) {
        random = new SplittableRandom(seed);
        return this;
    }

    /** This fault for such a share (0 to 1) of such requests. */
    public synchronized Mishaps often(Fault fault, Step step, double share) {
        shares.computeIfAbsent(step, any -> new EnumMap<>(Fault.class)).put(fault, share);
        return this;
    }

    public synchronized void cease() {
        shares.clear();
    }

    synchronized Set<Fault> draw(Step step) {
        EnumSet<Fault> drawn = EnumSet.noneOf(Fault.class);
        shares.getOrDefault(step, Map.of()).forEach((fault, share) -> {
            if (random.nextDouble() < share) drawn.add(fault);
        });
        return drawn;
    }
}
