package org.sweetline.town.phone.calls;

import java.util.Set;
import java.util.function.Function;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;

/** Where a call's progress is reported, which of it, who is asked when a document fails, and what goes wrong with it all. */
public record Reports(String statusUrl, Set<String> events, String fallbackUrl, Function<Step, Set<Fault>> faults) {
    /** Honest reports; without a word about events, of the end only. */
    public static Reports of(String statusUrl, Set<String> events, String fallbackUrl) {
        return new Reports(statusUrl, events.isEmpty() ? Set.of("completed") : events, fallbackUrl, step -> Set.of());
    }
}
