package org.sweetline.surge.topics;

import java.util.HashMap;
import java.util.Map;

/** What was read at the last look: on a peak day the same hundred letters come by every few seconds. */
final class ReadTopics {

    private Map<Long, Known> before = new HashMap<>();
    private Map<Long, Known> now = new HashMap<>();

    private record Known(int text, Topic topic) {}

    Topic of(long entry, String text) {
        Known known = before.get(entry);
        int hash = text.hashCode();
        Known present = known != null && known.text() == hash ? known : new Known(hash, Topic.of(text));
        now.put(entry, present);
        return present.topic();
    }

    /** What did not come by this time is not kept. */
    void lookIsOver() {
        before = now;
        now = new HashMap<>();
    }
}
