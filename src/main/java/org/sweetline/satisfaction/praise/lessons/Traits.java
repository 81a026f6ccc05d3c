package org.sweetline.satisfaction.praise.lessons;

import java.util.Map;
import java.util.TreeMap;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.satisfaction.praise.PraiseView.PraiseSpanView;

/** What of kind words can teach: which kinds of cues decided, where they came from, how long they are. */
final class Traits {

    private static final double LONG = 400;
    /** Somebody said whom they are about before it was kept what the rules had heard. */
    private static final String UNKNOWN = "unknown";

    private Traits() {}

    static Map<String, Double> of(PraiseView praise) {
        Map<String, Double> traits = new TreeMap<>();
        for (PraiseSpanView span : praise.spans()) {
            traits.put((span.weight() == 0 ? "set aside: " : "cue: ") + span.kind(), 1.0);
        }
        traits.put("source: " + praise.source(), 1.0);
        traits.put("language: " + praise.language(), 1.0);
        if (!praise.target().equals(UNKNOWN)) {
            traits.put("about: " + praise.target(), 1.0);
        }
        traits.put("held: " + praise.held(), 1.0);
        traits.put("length", Math.min(1, praise.words().length() / LONG));
        if (praise.agent() != null) {
            traits.put("somebody meant", 1.0);
        }
        return traits;
    }

    /** What the rules alone said, as a logit. */
    static double before(PraiseView praise) {
        double sure = Math.min(0.999, Math.max(0.001, praise.confidence()));
        return Math.log(sure / (1 - sure));
    }
}
