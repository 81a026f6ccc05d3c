package org.sweetline.notices;

import java.time.Instant;

/** Whether a notice leaves, as the part that posted it says at the last moment. */
public sealed interface Departure {

    record Now() implements Departure {}

    /** It is asked again then. */
    record Later(Instant at) implements Departure {}

    /** @param why in words, kept with the notice */
    record Never(String why) implements Departure {}
}
