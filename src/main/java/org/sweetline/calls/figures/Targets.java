package org.sweetline.calls.figures;

/**
 * What counts as answered in time, and below what a caller who hung up hardly waited; in seconds.
 *
 * @param level which percentage of the callers is to be answered in time
 * @param contactDays within how many days a further contact says that a call was not enough
 */
public record Targets(int level, int within, int shortBelow, int contactDays) {}
