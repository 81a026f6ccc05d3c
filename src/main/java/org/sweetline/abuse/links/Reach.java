package org.sweetline.abuse.links;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From when on each account of a person could be told to be theirs: as soon as one way of ties to it was whole. */
final class Reach {

    private Reach() {}

    /** Two accounts that are one person's since then, seen from one of them. */
    record Step(long from, long to, Instant since) {}

    /** Without the first account itself. */
    static Map<Long, Instant> of(long first, List<Step> steps) {
        Map<Long, Instant> reached = new HashMap<>();
        reached.put(first, Instant.MIN);
        boolean sooner = true;
        while (sooner) {
            sooner = false;
            for (Step step : steps) {
                Instant from = reached.get(step.from());
                if (from != null) {
                    Instant since = from.isAfter(step.since()) ? from : step.since();
                    Instant known = reached.get(step.to());
                    if (known == null || since.isBefore(known)) {
                        reached.put(step.to(), since);
                        sooner = true;
                    }
                }
            }
        }
        reached.remove(first);
        return reached;
    }
}
