package org.sweetline.surge.detection;

/** How a series is. What is left after a surge, its review, is not a state of the series: the next surge may come before. */
public enum Phase {
    NORMAL,
    /** Rare, but such minutes come on ordinary days too. */
    WATCH,
    SURGE,
    /** Back inside the band, and not long enough yet to say that it is over. */
    COOLING
}
