package org.sweetline.abuse.lab.replay;

import java.time.Instant;
import org.sweetline.abuse.rules.Judgement;

/**
 * One return of the past, judged by both versions.
 *
 * @param value what was to be refunded
 * @param label what was proven of the customer afterwards
 * @param best they were among those who bring the most
 */
record Replayed(
        String about,
        long customer,
        Instant at,
        double value,
        Label label,
        boolean best,
        Judgement candidate,
        Judgement live) {

    /** What others found out later. A denial is no label. */
    enum Label {
        NONE,
        ABUSE,
        CLEARED
    }
}
